package org.jiedao.followup;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiedao.meeting.Meeting;
import org.jiedao.meeting.MeetingFile;
import org.jiedao.meeting.MeetingKind;
import org.jiedao.meeting.MeetingState;
import org.jiedao.meeting.Resolution;
import org.jiedao.organization.Body;
import org.jiedao.storage.Database;
import org.jspecify.annotations.Nullable;

/// Tasks of a body in a real register, as of 2026年7月1日: a meeting of 3月31日 with three resolutions, one of them overdue, one
/// under way, one closed late; and a problem with what settles it.
public record FollowedUp(Database database, Body body) {
    public static final LocalDate MET = LocalDate.of(2026, 3, 31);

    public static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }

    public void record(long person, long unit) {
        MeetingFile meeting = meeting(
                new Resolution(0, null, "一周内在北门划出临时停车位", person, unit, day(4, 10)),
                new Resolution(0, null, "汛期前疏通小区排水管", null, unit, day(7, 10)),
                new Resolution(0, null, "更换破损的楼道灯", person, null, day(4, 15)));
        List<Task> resolutions = of(meeting);
        database.tasks().keep(new Progress(0, resolutions.getFirst().id(), day(4, 8), "已划出12个车位，等待交警验收"));
        close(resolutions.get(2), day(4, 30), "已换灯26盏");
        Task problem = database.tasks()
                .keep("登记", task(TaskKind.PROBLEM, Task.Origin.NONE, "飞线充电多处存在", unit, day(5, 6), day(6, 30)));
        database.tasks().keep(new Progress(0, problem.id(), day(5, 6), "督查来源：区委组织部第二季度督查"));
        Task.Origin settles = new Task.Origin(null, problem.id());
        database.tasks().keep("登记", task(TaskKind.RECTIFICATION, settles, "增设充电桩20个", unit, day(5, 6), day(7, 20)));
    }

    public MeetingFile meeting(Resolution... resolutions) {
        Meeting meeting = new Meeting(
                0,
                body.id(),
                MeetingKind.QUARTERLY_CONSULTATION,
                "2026年第一季度商讨会",
                MET,
                new Meeting.Notice(LocalTime.of(14, 30), "三楼会议室", null, null),
                Meeting.Proceedings.NONE,
                MeetingState.HELD);
        return database.meetings().keep("新建会议", new MeetingFile(meeting, List.of(), List.of(), List.of(resolutions)));
    }

    public List<Task> of(MeetingFile meeting) {
        return meeting.resolutions().stream()
                .map(resolution -> database.tasks().task(resolution.id()).orElseThrow())
                .toList();
    }

    public Task task(
            TaskKind kind, Task.Origin origin, String matter, @Nullable Long unit, LocalDate on, @Nullable LocalDate due) {
        return new Task(
                0, kind, body.id(), origin, matter, new Task.Owner(null, unit), new Task.Terms(on, due), null);
    }

    private void close(Task task, LocalDate on, String note) {
        database.tasks()
                .keep(
                        "销号",
                        new Task(
                                task.id(),
                                task.kind(),
                                task.bodyId(),
                                task.origin(),
                                task.matter(),
                                task.owner(),
                                task.terms(),
                                new Task.Closing(on, note)));
    }

    /// The meetings of tasks as recorded.
    public static Map<Long, DecidedAt> decided(Database database, Collection<Task> tasks) {
        return tasks.stream()
                .flatMap(task -> Optional.ofNullable(task.origin().meetingId()).stream())
                .distinct()
                .flatMap(id -> database.meetings().file(id).stream())
                .map(MeetingFile::meeting)
                .collect(Collectors.toMap(
                        Meeting::id, meeting -> new DecidedAt(meeting.id(), meeting.title(), meeting.on())));
    }
}
