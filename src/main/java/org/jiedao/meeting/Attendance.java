package org.jiedao.meeting;

import java.util.List;
import java.util.stream.Collectors;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.rule.check.Fraction.Excuse;
import org.jiedao.rule.check.Span;

/// How often somebody came to the meetings that were held in a span of days, both included, and to which they were called.
/// Where they only sat in does not count.
public record Attendance(long personId, Span span, List<Entry> entries) {
    /// One meeting, and how the person is recorded there.
    public record Entry(Meeting meeting, Attendee line) {}

    /// What is left of `expected` is what nobody recorded. Who sent somebody else is excused; who was called as a member and
    /// only sat in is neither present nor absent.
    public record Tally(int expected, int present, int excused, int absent, int satIn) {
        public int unrecorded() {
            return expected - present - excused - absent - satIn;
        }

        /// The whole, under one of the two readings of 请假.
        public int whole(Excuse excuse) {
            return excuse == Excuse.LEAVES_THE_WHOLE ? expected - excused : expected;
        }

        /// `5/8（请假2，缺席1）`: both numbers always stand there.
        public String text(Excuse excuse) {
            String rest = List.of(part("请假", excused), part("缺席", absent), part("列席", satIn), part("没有登记", unrecorded())).stream()
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining("，"));
            return present + "/" + whole(excuse) + (rest.isEmpty() ? "" : "（" + rest + "）");
        }

        private static String part(String label, int count) {
            return count == 0 ? "" : label + count;
        }
    }

    public Attendance {
        entries = List.copyOf(entries);
    }

    /// `files` of any days and people.
    public static Attendance of(long personId, Span span, List<MeetingFile> files) {
        return new Attendance(
                personId,
                span,
                files.stream()
                        .filter(file -> file.meeting().held() && span.contains(file.meeting().on()))
                        .flatMap(file -> file.attendees().stream()
                                .filter(line -> line.expected()
                                        && line.personId() != null
                                        && line.personId() == personId)
                                .map(line -> new Entry(file.meeting(), line)))
                        .toList());
    }

    public Tally tally() {
        return new Tally(
                entries.size(),
                count(AttendanceStatus.PRESENT),
                count(AttendanceStatus.EXCUSED) + count(AttendanceStatus.DELEGATED),
                count(AttendanceStatus.ABSENT),
                count(AttendanceStatus.SITTING_IN));
    }

    private int count(AttendanceStatus status) {
        return (int) entries.stream().filter(entry -> entry.line().status() == status).count();
    }

    /// Where they did not come, with the reason: `2026年3月31日第一季度商讨会：请假，出差`.
    public List<String> missed() {
        return entries.stream()
                .filter(entry -> !entry.line().present())
                .map(Attendance::told)
                .toList();
    }

    private static String told(Entry entry) {
        AttendanceStatus status = entry.line().status();
        String how = status == null ? "没有登记" : status.label();
        String reason = entry.line().reason();
        return ChineseDate.format(entry.meeting().on()) + entry.meeting().title() + "：" + how
                + (reason.isEmpty() ? "" : "，" + reason);
    }
}
