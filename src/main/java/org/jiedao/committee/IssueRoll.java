package org.jiedao.committee;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jiedao.dispatch.Certificate;
import org.jiedao.dispatch.DocumentNumber;
import org.jiedao.dispatch.Draft;
import org.jiedao.dispatch.EditedPaper;
import org.jiedao.dispatch.Issuance;
import org.jiedao.dispatch.IssueDocument;
import org.jiedao.dispatch.Paper;
import org.jiedao.document.Document;
import org.jiedao.document.OfficialText;
import org.jiedao.document.OfficialTextException;
import org.jiedao.organization.Organizations;
import org.jiedao.rule.Finding;
import org.jiedao.sheet.SheetWriter;
import org.jiedao.wording.Fields;
import org.jiedao.wording.Filled;
import org.jiedao.wording.WordingException;
import org.jiedao.wording.Wordings;

/// Issues the roll of a committee as of a day: Word, PDF and workbook from one table.
public final class IssueRoll {
    private final Committees committees;
    private final Organizations organizations;
    private final Wordings wordings;
    private final IssueDocument dispatch;
    private final EditedPaper edits;

    public IssueRoll(
            Committees committees,
            Organizations organizations,
            Wordings wordings,
            IssueDocument dispatch,
            EditedPaper edits) {
        this.committees = committees;
        this.organizations = organizations;
        this.wordings = wordings;
        this.dispatch = dispatch;
        this.edits = edits;
    }

    public Issuance issue(long committeeId, LocalDate day) throws IOException {
        List<Finding> moved = editedOtherwise(committeeId, day);
        if (!moved.isEmpty()) {
            return new Issuance.Refused(moved);
        }
        var order = new IssueDocument.Order(Paper.MEMBER_ROLL, "名册", day, null);
        Issuance issuance = dispatch.issue(order, _ -> compose(committeeId, day));
        if (issuance instanceof Issuance.Issued) {
            edits.issued(Paper.MEMBER_ROLL, committeeId);
        }
        return issuance;
    }

    private List<Finding> editedOtherwise(long committeeId, LocalDate day) throws IOException {
        try {
            Filled now = wordings.fill(
                    Paper.MEMBER_ROLL.template(), Paper.MEMBER_ROLL.label(), fields(committeeId, day));
            return edits.check(Paper.MEMBER_ROLL, committeeId, now.text());
        } catch (WordingException unusable) {
            // said when the roll is composed
            return List.of();
        }
    }

    /// What the wording of the roll may ask for.
    public Fields fields(long committeeId, LocalDate day) {
        return roll(committeeId, day).fields();
    }

    public MemberRoll roll(long committeeId, LocalDate day) {
        Composition composition = committees.compositionOn(committeeId, day);
        String organ = new IssuingOrgan(composition.committee(), organizations, composition)
                .name()
                .orElse(Filled.MISSING);
        return new MemberRoll(composition, committees.termOn(committeeId, day), organ);
    }

    public Draft compose(long committeeId, LocalDate day) throws IOException, WordingException, OfficialTextException {
        MemberRoll roll = roll(committeeId, day);
        Filled text = wordings.fill(Paper.MEMBER_ROLL.template(), Paper.MEMBER_ROLL.label(), roll.fields());
        Document document = OfficialText.parse(text.text(), Paper.MEMBER_ROLL.format());
        Draft.Extra workbook = new Draft.Extra("xlsx", out -> new SheetWriter().write(roll.sheet(), out));
        Draft composed = new Draft(roll.title(), text, document, people(roll), List.of(workbook));
        DocumentNumber unnumbered = DocumentNumber.notYet("名册", day.getYear());
        return edits.of(Paper.MEMBER_ROLL, committeeId, unnumbered, composed);
    }

    private static List<Certificate> people(MemberRoll roll) {
        List<Member> members = roll.composition().members();
        return IntStream.range(0, members.size())
                .mapToObj(index -> new Certificate(
                        index + 1,
                        members.get(index).person().id(),
                        members.get(index).person().name().value()))
                .toList();
    }
}
