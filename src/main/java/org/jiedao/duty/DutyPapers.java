package org.jiedao.duty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiedao.dispatch.Certificate;
import org.jiedao.dispatch.DocumentNumber;
import org.jiedao.dispatch.Paper;
import org.jiedao.drafting.RecordFacts;
import org.jiedao.drafting.Subject;
import org.jiedao.organization.Body;
import org.jiedao.people.Person;
import org.jiedao.wording.Fields;

/// 述职报告 of one who owes it.
public record DutyPapers(DutyRegisters registers, Clock clock) implements RecordFacts {
    @Override
    public Paper.About about() {
        return Paper.About.DUTY;
    }

    @Override
    public List<Subject> subjects(Paper paper) {
        Map<Long, String> people = new HashMap<>();
        Map<Long, String> bodies = new HashMap<>();
        registers.street().people().everyone().forEach(person -> people.put(person.id(), person.name().value()));
        registers.street().organizations().bodies().forEach(body -> bodies.put(body.id(), body.name()));
        return registers.reports().all().stream()
                .sorted(Comparator.comparingInt(DutyReport::year).reversed())
                .map(report -> new Subject(
                        report.id(),
                        label(report, people.getOrDefault(report.personId(), ""), bodies.getOrDefault(report.bodyId(), ""))))
                .toList();
    }

    private static String label(DutyReport report, String person, String body) {
        return person + "　" + body + report.year() + "年度" + report.kind().label() + "述职";
    }

    @Override
    public Optional<Subject> subject(Paper paper, long id) {
        return registers.reports().report(id).map(report -> new Subject(
                id,
                label(
                        report,
                        person(report).map(person -> person.name().value()).orElse(""),
                        registers.street().organizations().body(report.bodyId()).map(Body::name).orElse(""))));
    }

    private Optional<Person> person(DutyReport report) {
        return registers.street().people().person(report.personId());
    }

    @Override
    public LocalDate suggestedDate(Paper paper, long subject, LocalDate today) {
        return registers.reports().report(subject)
                .map(report -> report.course().handedOn())
                .orElse(today);
    }

    @Override
    public Fields fields(Paper paper, long subject, LocalDate on, DocumentNumber number) {
        DutyReport report = registers.reports().report(subject).orElseThrow();
        YearRecords year = registers.read(report.year(), LocalDate.now(clock));
        return new DutyFields(year.of(report)).all();
    }

    @Override
    public List<Certificate> people(Paper paper, long subject, LocalDate on) {
        return registers.reports().report(subject).flatMap(this::person).stream()
                .map(person -> new Certificate(1, person.id(), person.name().value()))
                .toList();
    }
}
