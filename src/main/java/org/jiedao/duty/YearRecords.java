package org.jiedao.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedao.annual.TargetLine;
import org.jiedao.annual.YearSubject;
import org.jiedao.assessment.Assessed;
import org.jiedao.assessment.AssessmentFile;
import org.jiedao.assessment.Stage;
import org.jiedao.committee.CommitteeHistory;
import org.jiedao.committee.Member;
import org.jiedao.dispatch.DispatchEntry;
import org.jiedao.dispatch.Paper;
import org.jiedao.followup.Task;
import org.jiedao.liaison.ContactNames;
import org.jiedao.liaison.Liaison;
import org.jiedao.meeting.Need;
import org.jiedao.organization.Body;
import org.jiedao.organization.Unit;
import org.jiedao.people.Person;
import org.jiedao.rule.check.Span;

/// Everything on record of a year, by the people whom it concerns: read by a handful of queries, however many report.
public final class YearRecords {
    private final int year;
    private final Span span;
    private final Map<Long, Body> bodies;
    private final Map<Long, Unit> units;
    private final Map<Long, Person> people;
    private final ContactNames contacts;
    private final Map<Long, List<Post>> posts = new HashMap<>();
    private final YearMeetings meetings;
    private final Map<Long, List<Task>> tasks = new HashMap<>();
    private final Map<Long, List<Task>> unitTasks = new HashMap<>();
    private final Map<Long, List<Liaison>> ties = new HashMap<>();
    private final Map<Long, List<Need>> needs;
    private final Map<Long, List<Result>> results = new HashMap<>();
    private final Map<Long, List<TargetLine>> targets = new HashMap<>();
    private final IssuedPapers issued;

    /// A seat that somebody held for a time.
    record Post(CommitteeHistory committee, Member member) {}

    /// How somebody was assessed.
    record Result(AssessmentFile file, Assessed assessed) {}

    YearRecords(DutyRegisters registers, int year, LocalDate today) {
        this.year = year;
        LocalDate last = LocalDate.of(year, 12, 31);
        this.span = new Span(LocalDate.of(year, 1, 1), today.isBefore(last) ? today : last);
        var street = registers.street();
        bodies = byId(street.organizations().bodies(), Body::id);
        units = byId(street.organizations().units(), Unit::id);
        people = byId(street.people().everyone(), Person::id);
        contacts = ContactNames.of(street.organizations());
        street.committees().histories().forEach(this::seats);
        meetings = new YearMeetings(registers.activities().meetings(), span);
        registers.activities().tasks().all().stream().filter(this::ofYear).forEach(this::task);
        registers.activities().liaisons().all().stream()
                .filter(tie -> !tie.since().isAfter(span.to()) && !tie.span().to().isBefore(span.from()))
                .forEach(tie -> add(ties, tie.personId(), tie));
        needs = new RaisedNeeds(people.values())
                .byPerson(registers.activities().meetings().listedNeeds().stream()
                        .map(listed -> listed.need())
                        .filter(need -> span.contains(need.raisedOn()))
                        .toList());
        registers.results().assessments().ofYear(year).forEach(this::assessed);
        registers.reports().ofYear(year).stream()
                .filter(report -> report.kind() == DutyKind.UNIT_HEAD)
                .forEach(report -> targets.computeIfAbsent(
                        report.bodyId(),
                        body -> registers.activities().targets().lines(new YearSubject(body, year))));
        issued = IssuedPapers.of(registers.results().papers().entries());
    }

    private static <T> Map<Long, T> byId(List<T> all, Function<T, Long> id) {
        return all.stream().collect(Collectors.toMap(id, Function.identity()));
    }

    static <T> void add(Map<Long, List<T>> map, long id, T one) {
        map.computeIfAbsent(id, _ -> new ArrayList<>()).add(one);
    }

    private void seats(CommitteeHistory committee) {
        committee.members().forEach(member -> add(posts, member.person().id(), new Post(committee, member)));
    }

    /// Given in the year, or still open when it began.
    private boolean ofYear(Task task) {
        return !task.terms().assignedOn().isAfter(span.to())
                && (span.contains(task.terms().assignedOn())
                        || task.closing() == null
                        || !task.closing().on().isBefore(span.from()));
    }

    private void task(Task task) {
        Long person = task.owner().personId();
        Long unit = task.owner().unitId();
        if (person != null) {
            add(tasks, person, task);
        } else if (unit != null) {
            add(unitTasks, unit, task);
        }
    }

    /// The approved year-end results only: nobody is told of others.
    private void assessed(AssessmentFile file) {
        if (file.assessment().stage() == Stage.YEAR_END && file.assessment().approval().isPresent()) {
            for (Assessed one : file.assessed()) {
                if (one.subject() instanceof Assessed.Subject.Member(long person)) {
                    add(results, person, new Result(file, one));
                }
            }
        }
    }

    public int year() {
        return year;
    }

    /// The days that count.
    public Span span() {
        return span;
    }

    public Optional<Body> body(long id) {
        return Optional.ofNullable(bodies.get(id));
    }

    public Optional<Person> person(long id) {
        return Optional.ofNullable(people.get(id));
    }

    Optional<Unit> unit(Person person) {
        return Optional.ofNullable(person.unitId()).map(units::get);
    }

    String contact(Liaison tie) {
        return contacts.name(tie.contact());
    }

    /// In the order in which they began.
    Stream<Post> posts(long person) {
        return of(posts, person)
                .filter(post -> !post.member().membership().startsOn().isAfter(span.to()));
    }

    YearMeetings meetings() {
        return meetings;
    }

    /// Those set for the unit of its head by that body.
    List<TargetLine> targets(DutyReport report, Person person) {
        return report.kind() != DutyKind.UNIT_HEAD
                ? List.of()
                : of(targets, report.bodyId())
                        .filter(line -> line.unit() != null && Long.valueOf(line.unit().id()).equals(person.unitId()))
                        .toList();
    }

    Stream<Task> tasks(long person) {
        return of(tasks, person);
    }

    Stream<Task> unitTasks(Person person) {
        return Optional.ofNullable(person.unitId()).stream().flatMap(unit -> of(unitTasks, unit));
    }

    Stream<Liaison> ties(long person) {
        return of(ties, person);
    }

    Stream<Need> needs(long person) {
        return of(needs, person);
    }

    /// With that body.
    Optional<Result> result(long person, long body) {
        return of(results, person)
                .filter(result -> result.file().assessment().bodyId() == body)
                .findFirst();
    }

    Optional<DispatchEntry> issued(Paper paper, long subject) {
        return issued.newest(paper, subject);
    }

    static <T> Stream<T> of(Map<Long, List<T>> map, long id) {
        return map.getOrDefault(id, List.of()).stream();
    }

    /// The year of one who reports.
    public MemberYear of(DutyReport report) {
        return MemberYear.of(this, report);
    }
}
