package org.jiedao.duty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jiedao.followup.TaskState;
import org.jiedao.meeting.Attendance;
import org.jiedao.meeting.AttendanceStatus;

/// The facts of a member's year: every number is the size of a list of records.
record CountedFacts(MemberYear year) {
    List<Fact> all() {
        MemberYear.Served service = year.service();
        List<Fact> facts = new ArrayList<>();
        service.posts()
                .forEach(post -> facts.add(new Fact("任职", post.what() + "，" + post.state(), List.of(post.key()))));
        facts.add(Fact.count("应到会议", "次", service.meetings()));
        facts.add(Fact.count("实到", "次", meetings(AttendanceStatus.PRESENT::equals)));
        add(facts, "请假", "次", meetings(status -> status == AttendanceStatus.EXCUSED || status == AttendanceStatus.DELEGATED));
        add(facts, "缺席", "次", meetings(AttendanceStatus.ABSENT::equals));
        add(facts, "改为列席", "次", meetings(AttendanceStatus.SITTING_IN::equals));
        add(facts, "没有登记到会", "次", meetings(Objects::isNull));
        facts.add(Fact.count("联系社区和单位", "处", service.ties()));
        facts.add(Fact.count("承办事项", "件", service.tasks()));
        add(facts, "其中已销号", "件", tasks(service.tasks(), state -> state == TaskState.CLOSED));
        add(facts, "其中逾期", "件", tasks(service.tasks(), state -> state == TaskState.OVERDUE));
        add(facts, "其中办理中", "件", tasks(service.tasks(), state -> state == TaskState.OPEN || state == TaskState.UNDATED));
        add(facts, "所在单位承办事项", "件", service.unitTasks());
        facts.add(Fact.count("提出议题", "个", service.topics()));
        facts.add(Fact.count("反映需求", "条", service.needs()));
        service.results().forEach(result -> facts.add(new Fact("年终考核等次", result.state(), List.of(result.key()))));
        return facts;
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
