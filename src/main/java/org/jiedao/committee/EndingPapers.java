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

/// The papers about members who leave a committee.
public record EndingPapers(CommitteeRecords records) implements RecordFacts {
    @Override
    public Paper.About about() {
        return Paper.About.ENDING;
    }

    @Override
    public List<Subject> subjects(Paper paper) {
        return departures().stream()
                .filter(departure -> departure.calls(paper))
                .map(departure -> new Subject(departure.id(), departure.label()))
                .toList();
    }

    @Override
    public Optional<String> prefix(Paper paper, long subject) {
        return records.organ(departure(subject).committee(), records.today()).prefix(paper.series());
    }

    @Override
    public Fields fields(Paper paper, long subject, LocalDate on, DocumentNumber number) {
        Departure departure = departure(subject);
        Committee committee = departure.committee();
        return departure.onto(
                records.fields(committee, on, number, List.of()), records.organ(committee, on).names());
    }

    @Override
    public List<Certificate> people(Paper paper, long subject, LocalDate on) {
        return CommitteeRecords.people(departure(subject).members());
    }

    @Override
    public WordingContext context(Paper paper, long subject) {
        Departure departure = departure(subject);
        return new WordingContext(
                departure.committee().ruleset(), paper == Paper.ENDING_NOTICE ? departure.units() : List.of());
    }

    private List<Departure> departures() {
        return new Departures(records.committees(), records.rules().reasons(), records.today()).recent();
    }

    private Departure departure(long subject) {
        return departures().stream()
                .filter(departure -> departure.id() == subject)
                .findFirst()
                .orElseThrow();
    }
}
