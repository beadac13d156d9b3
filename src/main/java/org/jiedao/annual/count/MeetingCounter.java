package org.jiedao.annual.count;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiedao.meeting.Attendance;
import org.jiedao.meeting.AttendanceStatus;
import org.jiedao.meeting.Attendee;
import org.jiedao.meeting.Meeting;
import org.jiedao.meeting.MeetingFile;
import org.jiedao.meeting.MeetingKind;
import org.jiedao.meeting.Meetings;
import org.jiedao.rule.check.FactSource.Item;
import org.jiedao.rule.check.Fraction.Excuse;
import org.jiedao.rule.check.RecordKey;

/// Meetings held, by kind, and who of those called came.
record MeetingCounter(Meetings meetings, Map<Long, String> bodies) implements YearCounter {
    private static final String TIMES = "次";
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    @Override
    public String group() {
        return "会议活动";
    }

    @Override
    public Optional<List<YearLine>> lines(YearScope scope) {
        List<MeetingFile> held = held(scope);
        if (held.isEmpty()) {
            return Optional.empty();
        }
        List<YearLine> lines = new ArrayList<>();
        lines.add(YearLine.of("召开会议", TIMES, held.stream().map(this::item).toList()));
        Map<MeetingKind, List<Item>> kinds = new EnumMap<>(MeetingKind.class);
        held.forEach(file ->
                kinds.computeIfAbsent(file.meeting().kind(), _ -> new ArrayList<>()).add(item(file)));
        kinds.forEach((kind, items) -> lines.add(YearLine.of("其中：" + kind.label(), TIMES, items)));
        attendance(held).ifPresent(lines::add);
        return Optional.of(lines);
    }

    List<MeetingFile> held(YearScope scope) {
        return meetings.files(scope.span().from(), scope.span().to()).stream()
                .filter(file -> file.meeting().held() && scope.has(file.meeting().bodyId()))
                .toList();
    }

    /// The day of the first that is on record at all, held or not.
    Optional<LocalDate> first(YearScope scope) {
        return meetings.between(EARLIEST, scope.end()).stream()
                .filter(meeting -> scope.has(meeting.bodyId()))
                .map(Meeting::on)
                .findFirst();
    }

    private Item item(MeetingFile file) {
        Meeting meeting = file.meeting();
        return new RecordKey(RecordKey.Sort.MEETING, meeting.id())
                .item(bodies.getOrDefault(meeting.bodyId(), "") + meeting.title());
    }

    /// `52/60（请假5，缺席3）`; of meetings to which nobody was called there is nothing to tell.
    private Optional<YearLine> attendance(List<MeetingFile> held) {
        List<MeetingFile> called = held.stream()
                .filter(file -> file.attendees().stream().anyMatch(Attendee::expected))
                .toList();
        if (called.isEmpty()) {
            return Optional.empty();
        }
        Attendance.Tally tally = tally(called.stream()
                .flatMap(file -> file.attendees().stream())
                .filter(Attendee::expected)
                .toList());
        return Optional.of(new YearLine(
                "实到/应到人次",
                "",
                new Counted(
                        tally.present(),
                        tally.text(Excuse.COUNTS_AS_ABSENT),
                        called.stream().map(this::item).toList())));
    }

    static Attendance.Tally tally(List<Attendee> called) {
        return new Attendance.Tally(
                called.size(),
                count(called, AttendanceStatus.PRESENT),
                count(called, AttendanceStatus.EXCUSED) + count(called, AttendanceStatus.DELEGATED),
                count(called, AttendanceStatus.ABSENT),
                count(called, AttendanceStatus.SITTING_IN));
    }

    private static int count(List<Attendee> called, AttendanceStatus status) {
        return (int) called.stream().filter(one -> one.status() == status).count();
    }
}
