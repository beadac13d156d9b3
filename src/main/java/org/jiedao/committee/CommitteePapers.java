package org.jiedao.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiedao.dispatch.Certificate;
import org.jiedao.dispatch.DocumentNumber;
import org.jiedao.dispatch.Paper;
import org.jiedao.document.hint.WordingContext;
import org.jiedao.drafting.RecordFacts;
import org.jiedao.drafting.Subject;
import org.jiedao.wording.Fields;

/// The papers about a committee as of a day: who is on it, its terms, what is due.
public record CommitteePapers(CommitteeRecords records) implements RecordFacts {
    @Override
    public Paper.About about() {
        return Paper.About.COMMITTEE;
    }

    @Override
    public List<Subject> subjects(Paper paper) {
        return records.committees().committees(records.today()).stream()
                .map(committee -> new Subject(committee.id(), committee.name()))
                .toList();
    }

    @Override
    public Optional<String> prefix(Paper paper, long subject) {
        return records.organ(committee(subject), records.today()).prefix(paper.series());
    }

    @Override
    public Fields fields(Paper paper, long subject, LocalDate on, DocumentNumber number) {
        Committee committee = committee(subject);
        boolean year = paper == Paper.ANNUAL_DUTIES;
        return records.fields(
                committee, on, number, year ? records.done().of(committee.body(), on) : List.of());
    }

    @Override
    public List<Certificate> people(Paper paper, long subject, LocalDate on) {
        return CommitteeRecords.people(
                records.committees().compositionOn(subject, on).members());
    }

    @Override
    public WordingContext context(Paper paper, long subject) {
        return new WordingContext(committee(subject).ruleset(), List.of());
    }

    @Override
    public boolean mayBeAhead() {
        return true;
    }

    /// The roll of a day, as on paper.
    public MemberRoll roll(long committeeId, LocalDate day) {
        return records.facts(committee(committeeId), day).roll();
    }

    private Committee committee(long id) {
        return records.committees().committee(id, records.today()).orElseThrow();
    }
}
