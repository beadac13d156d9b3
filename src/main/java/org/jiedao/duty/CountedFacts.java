package org.jiedao.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jiedao.annual.Target;
import org.jiedao.annual.TargetLine;
import org.jiedao.followup.TaskState;
import org.jiedao.meeting.Attendance;
import org.jiedao.meeting.AttendanceStatus;
import org.jiedao.rule.check.RecordKey;

/// The facts of a member's year: every number is the size of a list of records, a zero what records tell.
record CountedFacts(MemberYear year) {
    List<Fact> all() {
        MemberYear.Served service = year.service();
        List<Fact> facts = new ArrayList<>();
        service.posts()
                .forEach(post -> facts.add(new Fact("任职", post.what() + "，" + post.state(), List.of(post.key()))));
        targets(facts);
        facts.add(called());
        facts.add(present());
        add(facts, "请假", "次", meetings(status -> status == AttendanceStatus.EXCUSED || status == AttendanceStatus.DELEGATED));
        add(facts, "缺席", "次", meetings(AttendanceStatus.ABSENT::equals));
        add(facts, "改为列席", "次", meetings(AttendanceStatus.SITTING_IN::equals));
        add(facts, "没有登记到会", "次", meetings(Objects::isNull));
        facts.add(Fact.known("联系社区和单位", "处", service.ties()));
        facts.add(Fact.known("承办事项", "件", service.tasks()));
        add(facts, "其中已销号", "件", tasks(service.tasks(), state -> state == TaskState.CLOSED));
        add(facts, "其中逾期", "件", tasks(service.tasks(), state -> state == TaskState.OVERDUE));
        add(facts, "其中办理中", "件", tasks(service.tasks(), state -> state == TaskState.OPEN || state == TaskState.UNDATED));
        add(facts, "所在单位承办事项", "件", service.unitTasks());
        facts.add(topics());
        facts.add(Fact.known("反映需求", "条", service.needs()));
        service.results().forEach(result -> facts.add(new Fact("年终考核等次", result.state(), List.of(result.key()))));
        return facts;
    }

    /// Of the head of a unit, whose year they are (LF-5.2.2c).
    private void targets(List<Fact> facts) {
        if (year.report().kind() != DutyKind.UNIT_HEAD) {
            return;
        }
        facts.add(Fact.known("目标任务", "项", year.service().targets()));
        if (!year.service().targets().isEmpty()) {
            facts.add(Fact.known("年中报告了进展", "项", targets(target -> !target.midyear().text().isEmpty())));
            facts.add(Fact.known("年底有结果", "项", targets(target -> !target.result().text().isEmpty())));
        }
        LocalDate end = year.attendance().span().to();
        List<TargetLine> late = year.targets().stream().filter(line -> line.overdue(end).isPresent()).toList();
        if (!late.isEmpty()) {
            facts.add(new Fact(
                    "目标任务逾期",
                    late.size() + "项，按" + late.getFirst().days().told() + "计",
                    late.stream().flatMap(line -> line.target().stream()).map(CountedFacts::key).toList()));
        }
    }

    private List<Traced> targets(Predicate<Target> which) {
        List<Long> wanted = year.targets().stream()
                .flatMap(line -> line.target().stream())
                .filter(which)
                .map(Target::id)
                .toList();
        return year.service().targets().stream().filter(one -> wanted.contains(one.key().id())).toList();
    }

    private static RecordKey key(Target target) {
        return new RecordKey(RecordKey.Sort.TARGET, target.id());
    }

    private Fact called() {
        List<Traced> held = year.called().held();
        return year.service().meetings().isEmpty() && !held.isEmpty()
                ? Fact.none("应到会议", "次", "登记了应到名单的" + held.size() + "次会议都没有列入", held)
                : Fact.known("应到会议", "次", year.service().meetings());
    }

    /// Of meetings of which nobody recorded who came there is nothing to tell.
    private Fact present() {
        List<Traced> present = meetings(AttendanceStatus.PRESENT::equals);
        List<Traced> told = meetings(Objects::nonNull);
        if (year.service().meetings().isEmpty() && !year.called().held().isEmpty()) {
            return Fact.none("实到", "次", "没有应到的会议", year.called().held());
        }
        return present.isEmpty() && !told.isEmpty()
                ? Fact.none("实到", "次", "登记了到会情况的" + told.size() + "次都没有到会", told)
                : Fact.known("实到", "次", present);
    }

    private Fact topics() {
        List<Traced> proposed = year.called().proposed();
        return year.service().topics().isEmpty() && !proposed.isEmpty()
                ? Fact.none("提出议题", "个", "登记了提出人的" + proposed.size() + "次会议都没有", proposed)
                : Fact.known("提出议题", "个", year.service().topics());
    }

    private static void add(List<Fact> facts, String label, String measure, List<Traced> records) {
        if (!records.isEmpty()) {
            facts.add(Fact.count(label, measure, records));
        }
    }

    /// Entry by entry the attendance and its records are the same meetings.
    private List<Traced> meetings(Predicate<AttendanceStatus> which) {
        List<Attendance.Entry> entries = year.attendance().entries();
        return IntStream.range(0, entries.size())
                .filter(at -> which.test(entries.get(at).line().status()))
                .mapToObj(year.service().meetings()::get)
                .toList();
    }

    static List<Traced> tasks(List<Traced> tasks, Predicate<TaskState> which) {
        return tasks.stream()
                .filter(task -> Arrays.stream(TaskState.values())
                        .filter(which)
                        .anyMatch(state -> task.state().startsWith(state.label())))
                .toList();
    }
}
