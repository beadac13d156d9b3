package org.jiedao.duty;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiedao.annual.Target;
import org.jiedao.annual.TargetLine;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.committee.Membership;
import org.jiedao.dispatch.Paper;
import org.jiedao.followup.Task;
import org.jiedao.followup.TaskState;
import org.jiedao.liaison.Liaison;
import org.jiedao.meeting.Attendance;
import org.jiedao.meeting.AttendanceStatus;
import org.jiedao.meeting.Meeting;
import org.jiedao.organization.Body;
import org.jiedao.people.Person;
import org.jiedao.rule.check.RecordKey;
import org.jiedao.rule.check.RecordKey.Sort;

/// The records of one person in a year, in words.
record MemberRecords(YearRecords year, Person person, Body body) {
    MemberYear.Called called() {
        List<Attendance.Entry> entries = year.meetings().called(person.id(), body.id()).toList();
        return new MemberYear.Called(
                new Attendance(person.id(), year.span(), entries),
                year.meetings().held(body.id()).map(MemberRecords::held).toList(),
                year.meetings().proposed(body.id()).map(MemberRecords::held).toList());
    }

    private static Traced held(Meeting meeting) {
        return new Traced(key(Sort.MEETING, meeting.id()), meeting.on(), meeting.title(), "");
    }

    MemberYear.Served service(DutyReport report, Attendance attendance, List<TargetLine> targets) {
        return new MemberYear.Served(
                sorted(year.posts(person.id()).filter(this::inYear).map(this::post)),
                targets.stream().flatMap(line -> line.target().stream().map(target -> target(line, target))).toList(),
                attendance.entries().stream().map(MemberRecords::meeting).toList(),
                sorted(year.ties(person.id()).map(this::tie)),
                sorted(year.tasks(person.id()).map(this::task)),
                sorted(year.unitTasks(person).map(this::task)),
                sorted(year.meetings().topics(person.id())
                        .map(topic -> new Traced(
                                key(Sort.MEETING, topic.meeting().id()),
                                topic.meeting().on(),
                                topic.item().topic(),
                                topic.meeting().title()))),
                sorted(year.needs(person.id())
                        .map(need -> new Traced(key(Sort.NEED, need.id()), need.raisedOn(), need.matter(), need.raisedBy()))),
                year.result(person.id(), body.id()).flatMap(MemberRecords::result).stream().toList(),
                sorted(papers(report)));
    }

    /// Those that the packet holds as they were issued.
    private Stream<Traced> papers(DutyReport report) {
        Optional<YearRecords.Result> result = year.result(person.id(), body.id());
        return Stream.of(
                        year.issued(Paper.DUTY_REPORT, report.id()),
                        result.flatMap(one -> year.issued(Paper.ASSESSMENT_FORM, one.assessed().id())),
                        result.flatMap(one -> year.issued(Paper.SERVICE_REPORT, one.assessed().id())))
                .flatMap(Optional::stream)
                .map(entry -> new Traced(
                        key(Sort.DISPATCH_ENTRY, entry.id()),
                        entry.matter().issuedOn(),
                        entry.matter().paper().label(),
                        entry.number() + "，" + entry.newest().label()));
    }

    private static RecordKey key(Sort sort, long id) {
        return new RecordKey(sort, id);
    }

    private static List<Traced> sorted(Stream<Traced> records) {
        return records.sorted(Comparator.comparing(Traced::on, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(record -> record.key().id()))
                .toList();
    }

    private boolean inYear(YearRecords.Post post) {
        Membership membership = post.member().membership();
        Membership.Ending ending = membership.ending();
        return ending == null
                ? post.member().continuedOn() == null
                        || !membership.endsOn().isBefore(year.span().from())
                : ending.on().isAfter(year.span().from());
    }

    private Traced post(YearRecords.Post post) {
        Membership membership = post.member().membership();
        Membership.Ending ending = membership.ending();
        LocalDate end = year.span().to();
        String over = ending == null || ending.on().isAfter(end)
                ? "起任"
                : "起任，" + ChineseDate.format(ending.on()) + ending.reason().label();
        return new Traced(
                key(Sort.MEMBERSHIP, membership.id()),
                membership.startsOn(),
                post.committee().body().name() + post.member().seat().label(),
                ChineseDate.format(membership.startsOn()) + over);
    }

    private static Traced meeting(Attendance.Entry entry) {
        AttendanceStatus status = entry.line().status();
        String reason = entry.line().reason();
        return new Traced(
                key(Sort.MEETING, entry.meeting().id()),
                entry.meeting().on(),
                entry.meeting().title(),
                (status == null ? "没有登记到会" : status.label()) + (reason.isEmpty() ? "" : "，" + reason));
    }

    private Traced target(TargetLine line, Target target) {
        return new Traced(
                key(Sort.TARGET, target.id()),
                target.setOn(),
                target.matter(),
                "年中进展：" + line.midyear() + "；年底结果：" + line.result()
                        + line.overdue(year.span().to()).map(stage -> "；逾期：" + stage.label()).orElse(""));
    }

    private Traced tie(Liaison tie) {
        LocalDate until = tie.until();
        return new Traced(
                key(Sort.LIAISON, tie.id()),
                tie.since(),
                year.contact(tie),
                ChineseDate.format(tie.since()) + "起"
                        + (until == null || until.isAfter(year.span().to()) ? "" : "，" + ChineseDate.format(until) + "止"));
    }

    /// As it stood on the last day that counts.
    private Traced task(Task task) {
        LocalDate end = year.span().to();
        Task.Closing closing = task.closing();
        boolean closed = closing != null && !closing.on().isAfter(end);
        LocalDate due = task.terms().dueOn();
        String state = closed
                ? TaskState.CLOSED.label() + "，" + ChineseDate.format(closing.on())
                : (due == null ? TaskState.UNDATED : due.isBefore(end) ? TaskState.OVERDUE : TaskState.OPEN).label()
                        + (due == null ? "" : "，时限" + ChineseDate.format(due));
        return new Traced(key(Sort.TASK, task.id()), task.terms().assignedOn(), task.matter(), state);
    }

    private static Optional<Traced> result(YearRecords.Result result) {
        var assessment = result.file().assessment();
        return assessment.approval().flatMap(approval -> assessment.scheme()
                .grade(result.assessed().gradeId())
                .map(grade -> new Traced(
                        key(Sort.ASSESSMENT, assessment.id()), approval.on(), assessment.title(), grade.name())));
    }
}
