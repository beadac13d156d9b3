package org.jiedao.upward.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.meeting.AttendanceStatus;
import org.jiedao.meeting.Attendee;
import org.jiedao.meeting.Meeting;
import org.jiedao.meeting.MeetingFile;
import org.jiedao.organization.Body;
import org.jiedao.rule.check.RecordKey;
import org.jiedao.upward.Period;
import org.jiedao.upward.ReportTable;
import org.jiedao.upward.Source;
import org.jspecify.annotations.Nullable;

/// 委员出席情况: each member of a joint committee, with the meetings to which the list of the day called them.
record AttendanceReport() implements StreetReport {
    private static final String UNRECORDED = "未登记";

    @Override
    public String name() {
        return "委员出席情况";
    }

    @Override
    public String about() {
        return "大工委、大党委每名委员一行：本期召开的会议应到、实到、请假（含委托）、缺席的次数和事由。应到照开会那天的名单。";
    }

    /// Who it is on the list of a day: the same person is one row, even under another post.
    private record Called(long body, @Nullable Long person, String name, String unit) {
        static Called of(Meeting meeting, Attendee line) {
            return line.personId() == null
                    ? new Called(meeting.bodyId(), null, line.card().name(), line.card().unit())
                    : new Called(meeting.bodyId(), line.personId(), "", "");
        }
    }

    private record Entry(Meeting meeting, Attendee line) {}

    @Override
    public ReportTable of(Registers registers, Period period) {
        Counting table = new Counting()
                .text("委员会")
                .each("姓名")
                .text("单位及职务", "委员会职务")
                .sum("应到", "实到", "请假", "缺席", "列席", UNRECORDED)
                .text("没有到会的会议和事由");
        Places places = new Places(registers.street().organizations().bodies());
        Map<Called, List<Entry>> entries = entries(registers, period);
        for (Body body : places.those(one -> one.kind().isJointCommittee())) {
            entries.entrySet().stream()
                    .filter(one -> one.getKey().body() == body.id())
                    .forEach(one -> row(table, body, one.getValue()));
        }
        return table.table(name(), period, period.label() + "召开的会议");
    }

    /// The latest meeting first, so that those who sit now stand in the order of their seats and who left comes after.
    private Map<Called, List<Entry>> entries(Registers registers, Period period) {
        Map<Called, List<Entry>> entries = new LinkedHashMap<>();
        List<MeetingFile> files =
                registers.activities().meetings().files(period.first(), period.last()).reversed();
        for (MeetingFile file : files) {
            if (file.meeting().held()) {
                file.attendees().stream().filter(Attendee::expected).forEach(line -> entries.computeIfAbsent(
                                Called.of(file.meeting(), line), _ -> new ArrayList<>())
                        .addFirst(new Entry(file.meeting(), line)));
            }
        }
        return entries;
    }

    private static void row(Counting table, Body body, List<Entry> entries) {
        Attendee.Card card = entries.getLast().line().card();
        Told told = new Told()
                .text("委员会", body.name())
                .text("姓名", card.name())
                .text("单位及职务", card.unit())
                .text("委员会职务", card.role())
                .bare("没有到会的会议和事由", missed(entries));
        table.row(told, entries.stream().map(AttendanceReport::source).toList());
    }

    private static Source source(Entry entry) {
        Meeting meeting = entry.meeting();
        return new Source(
                new RecordKey(RecordKey.Sort.MEETING, meeting.id()),
                meeting.title(),
                meeting.bodyId(),
                meeting.on(),
                Map.of("应到", 1, column(entry.line().status()), 1));
    }

    private static String column(@Nullable AttendanceStatus status) {
        return switch (status) {
            case null -> UNRECORDED;
            case PRESENT -> "实到";
            case EXCUSED, DELEGATED -> "请假";
            case ABSENT -> "缺席";
            case SITTING_IN -> "列席";
        };
    }

    private static String missed(List<Entry> entries) {
        return entries.stream()
                .filter(entry -> !entry.line().present() && entry.line().status() != null)
                .map(AttendanceReport::told)
                .collect(Collectors.joining("；"));
    }

    private static String told(Entry entry) {
        AttendanceStatus status = entry.line().status();
        String reason = entry.line().reason();
        boolean expected = status != null && status.mayHaveReason();
        String why = reason.isEmpty() ? expected ? "（事由没有登记）" : "" : "（" + reason + "）";
        return ChineseDate.compact(entry.meeting().on()) + (status == null ? "" : status.label()) + why;
    }
}
