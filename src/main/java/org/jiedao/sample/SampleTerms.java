package org.jiedao.sample;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiedao.committee.Committee;
import org.jiedao.committee.Member;
import org.jiedao.committee.MembershipFacts;
import org.jiedao.committee.NextTerm;
import org.jiedao.committee.Role;
import org.jiedao.committee.SeatKind;
import org.jiedao.committee.Term;

/// The terms, seats and members of the sample's branches, groups and of its alliance, who stands by or sits on beyond a
/// term, and the branch that went into its next term (`terms.txt`).
record SampleTerms(SampleDesk desk, SampleLines lines) {
    private static final String VACANT = "空缺";
    private static final String UNCAPPED = "不定额";

    SampleTerms(SampleDesk desk) {
        this(desk, SampleLines.of("terms.txt"));
    }

    void record() {
        lines.section("前一届").forEach(this::earlier);
        lines.section("届").forEach(this::establish);
        lines.section("任职").forEach(this::join);
        lines.section("换届").forEach(this::begin);
    }

    private void earlier(List<String> cells) {
        desk.records()
                .committees()
                .addTerm(
                        desk.records().committee(cells.getFirst()).id(),
                        Integer.parseInt(cells.get(1)),
                        LocalDate.parse(cells.get(2)),
                        LocalDate.parse(cells.get(3)));
    }

    private void establish(List<String> cells) {
        long body = desk.records().body(cells.getFirst()).id();
        Committee committee = desk.records().committees().establish(body, !cells.get(1).equals(UNCAPPED));
        desk.records()
                .committees()
                .addTerm(
                        committee.id(),
                        Integer.parseInt(cells.get(2)),
                        LocalDate.parse(cells.get(3)),
                        LocalDate.parse(cells.get(4)));
    }

    private void join(List<String> cells) {
        long committee = desk.records().committee(cells.get(0)).id();
        SeatKind kind = Arrays.stream(SeatKind.values())
                .filter(one -> one.label().equals(cells.get(1)))
                .findFirst()
                .orElseThrow();
        Role role = Arrays.stream(Role.values())
                .filter(one -> one.label().equals(cells.get(2)))
                .findFirst()
                .orElseThrow();
        LocalDate from = LocalDate.parse(cells.get(4));
        if (cells.get(3).equals(VACANT)) {
            desk.records().committees().addSeat(committee, kind, role, from);
            return;
        }
        Term term = desk.records().committees().termOn(committee, from).orElseThrow();
        long person = desk.records().person(cells.get(3)).id();
        Unrefused.done(desk.members()
                .record()
                .join(committee, kind, role, person, new MembershipFacts(from, term.endsOn(), null, null, null)));
    }

    /// Everybody stays but those who are named: they wait to be chosen again.
    private void begin(List<String> cells) {
        Committee committee = desk.records().committee(cells.getFirst());
        LocalDate starts = LocalDate.parse(cells.get(2));
        Set<String> waiting = Set.of(cells.get(4).split("、"));
        List<Member> sitting = desk.members().nextTerm().sitting(committee.id(), starts);
        Map<Long, NextTerm.Fate> fates = sitting.stream()
                .collect(Collectors.toMap(
                        member -> member.membership().id(),
                        member -> waiting.contains(member.person().name().value())
                                ? NextTerm.Fate.OPEN
                                : NextTerm.Fate.STAYS));
        Unrefused.done(desk.members()
                .nextTerm()
                .begin(new NextTerm(
                        committee,
                        Integer.parseInt(cells.get(1)),
                        starts,
                        LocalDate.parse(cells.get(3)),
                        fates,
                        Set.of(),
                        List.of())));
    }
}
