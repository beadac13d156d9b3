package org.jiedao.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jiedao.annual.TargetLine;
import org.jiedao.committee.Member;
import org.jiedao.meeting.Attendance;
import org.jiedao.organization.Body;
import org.jiedao.people.Person;

/// What is on record of one who reports, in the year and with the body to which it is owed.
public record MemberYear(DutyReport report, Who who, Called called, Served service, List<TargetLine> targets) {
    public MemberYear {
        targets = List.copyOf(targets);
    }

    /// Who it is, as papers say it; empty where nothing is recorded.
    public record Who(Person person, Body body, String unit, String seat) {
        public String name() {
            return person.name().value();
        }
    }

    /// To which meetings of the body the person was called; `held` are those on record to which anybody was, `proposed` those
    /// with topics of which is recorded who proposed them.
    public record Called(Attendance attendance, List<Traced> held, List<Traced> proposed) {}

    /// The records by what they are about, each in the order of their days.
    public record Served(
            List<Traced> posts,
            List<Traced> targets,
            List<Traced> meetings,
            List<Traced> ties,
            List<Traced> tasks,
            List<Traced> unitTasks,
            List<Traced> topics,
            List<Traced> needs,
            List<Traced> results,
            List<Traced> papers) {
        /// Every one of them.
        public Stream<Traced> all() {
            return Stream.of(posts, targets, meetings, ties, tasks, unitTasks, topics, needs, results, papers)
                    .flatMap(List::stream);
        }
    }

    static MemberYear of(YearRecords year, DutyReport report) {
        Person person = year.person(report.personId()).orElseThrow();
        Body body = year.body(report.bodyId()).orElseThrow();
        MemberRecords records = new MemberRecords(year, person, body);
        Called called = records.called();
        List<TargetLine> targets = year.targets(report, person);
        String unit = year.unit(person).map(one -> one.name()).orElse("");
        return new MemberYear(
                report,
                new Who(person, body, unit, seat(year, report)),
                called,
                records.service(report, called.attendance(), targets),
                targets);
    }

    /// The last that was held on that body.
    private static String seat(YearRecords year, DutyReport report) {
        return year.posts(report.personId())
                .filter(post -> post.committee().body().id() == report.bodyId())
                .map(YearRecords.Post::member)
                .reduce((first, last) -> last.membership().startsOn().isBefore(first.membership().startsOn()) ? first : last)
                .map(Member::seat)
                .map(seat -> seat.label())
                .orElse("");
    }

    public Attendance attendance() {
        return called.attendance();
    }

    /// Counted from the records, in the order of the report.
    public List<Fact> facts() {
        return new CountedFacts(this).all();
    }

    /// Facts, records and what was written, a line each: by these it is noticed that something changed since.
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("述职人：" + who.name() + "　" + who.unit() + "　" + who.body().name() + who.seat());
        facts().forEach(fact -> lines.add(fact.line()));
        service.all().forEach(record -> lines.add(record.line()));
        for (DutyPart part : DutyPart.values()) {
            report.text(part).ifPresent(text -> lines.add("“" + part.label() + "”：" + String.join("／", text.lines().toList())));
        }
        return lines;
    }
}
