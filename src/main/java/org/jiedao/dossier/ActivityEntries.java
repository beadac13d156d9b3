package org.jiedao.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.committee.Committee;
import org.jiedao.followup.Task;
import org.jiedao.followup.TaskState;
import org.jiedao.liaison.ContactNames;
import org.jiedao.liaison.Liaison;
import org.jiedao.meeting.AttendanceStatus;
import org.jiedao.meeting.Attendee;
import org.jiedao.meeting.Meeting;
import org.jiedao.meeting.MeetingFile;
import org.jiedao.meeting.MeetingState;

/// What is on record of what somebody did: meetings, tasks, ties to communities and units. What a later day brought is left
/// out; a tie that is agreed for one is told.
record ActivityEntries(ReadDossier.Registers registers, Map<Long, String> bodies, LocalDate day) {
    List<Entry> of(long personId, List<MeetingFile> called) {
        return Stream.of(
                        called.stream().flatMap(file -> meeting(file, personId)),
                        registers.activities().tasks().ofOwner(personId).stream()
                                .filter(task -> !task.terms().assignedOn().isAfter(day))
                                .map(this::task),
                        liaisons(personId))
                .flatMap(entries -> entries)
                .toList();
    }

    /// One called off is none; of one whose day has come nobody may have said whether it took place.
    private Stream<Entry> meeting(MeetingFile file, long personId) {
        Meeting meeting = file.meeting();
        return meeting.state() == MeetingState.CANCELLED || meeting.on().isAfter(day)
                ? Stream.empty()
                : file.attendees().stream()
                        .filter(line -> line.personId() != null && line.personId() == personId)
                        .map(line -> new Entry(
                                meeting.on(),
                                Entry.Kind.MEETING,
                                meeting.title(),
                                meeting.held() ? status(line) : "没有登记是否召开",
                                detail(meeting, line),
                                meeting.id()));
    }

    private static String status(Attendee line) {
        AttendanceStatus status = line.status();
        return status == null ? "没有登记到会" : status.label();
    }

    private String detail(Meeting meeting, Attendee line) {
        String body = bodies.getOrDefault(meeting.bodyId(), "") + meeting.kind().label();
        return line.reason().isEmpty() ? body : line.reason() + "；" + body;
    }

    private Entry task(Task task) {
        Task.Closing closing = task.closing();
        Task then = closing != null && closing.on().isAfter(day) ? reopened(task) : task;
        LocalDate due = task.terms().dueOn();
        String until = due == null ? "" : "，时限" + ChineseDate.format(due);
        TaskState state = TaskState.of(then, day);
        return new Entry(
                task.terms().assignedOn(),
                Entry.Kind.TASK,
                task.matter(),
                state == TaskState.CLOSED && closing != null ? ChineseDate.format(closing.on()) + "销号" : state.label(),
                task.kind().label() + "，" + bodies.getOrDefault(task.bodyId(), "") + until,
                task.id());
    }

    private static Task reopened(Task task) {
        return new Task(
                task.id(), task.kind(), task.bodyId(), task.origin(), task.matter(), task.owner(), task.terms(), null);
    }

    private Stream<Entry> liaisons(long personId) {
        List<Liaison> ties = registers.activities().liaisons().ofPerson(personId);
        ContactNames names = ContactNames.of(registers.organizations());
        return ties.stream().flatMap(tie -> committee(tie).stream().map(committee -> liaison(tie, committee, names)));
    }

    private Optional<Committee> committee(Liaison tie) {
        return registers.committees().committee(tie.committeeId(), day);
    }

    private Entry liaison(Liaison tie, Committee committee, ContactNames names) {
        LocalDate until = tie.until();
        boolean over = until != null && until.isBefore(day);
        String state = over ? "已结束" : tie.since().isAfter(day) ? "还没开始" : "联系中";
        String end = until == null ? "" : "，到" + ChineseDate.format(until) + "止";
        return new Entry(
                tie.since(),
                Entry.Kind.LIAISON,
                "联系" + names.name(tie.contact()),
                state,
                committee.name() + "分片联系" + end,
                committee.body().id());
    }
}
