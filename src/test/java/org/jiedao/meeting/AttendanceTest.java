package org.jiedao.meeting;

import static org.jiedao.meeting.AttendanceStatus.ABSENT;
import static org.jiedao.meeting.AttendanceStatus.DELEGATED;
import static org.jiedao.meeting.AttendanceStatus.EXCUSED;
import static org.jiedao.meeting.AttendanceStatus.PRESENT;
import static org.jiedao.meeting.AttendanceStatus.SITTING_IN;
import static org.jiedao.meeting.Lists.called;
import static org.jiedao.meeting.Lists.file;
import static org.jiedao.meeting.Lists.meeting;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jiedao.rule.check.Fraction.Excuse;
import org.jiedao.rule.check.Period;
import org.jiedao.rule.check.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttendanceTest {
    private static final Span YEAR = Period.YEAR.containing(LocalDate.of(2024, 6, 1));

    private static MeetingFile on(String day, @Nullable AttendanceStatus status, String reason) {
        return file(
                meeting(1, MeetingKind.MONTHLY_TOUCH, LocalDate.parse(day), MeetingState.HELD),
                called(9, "旁人", PRESENT, ""),
                called(7, "周䶮", status, reason));
    }

    private static Attendance of(Span span, MeetingFile... files) {
        return Attendance.of(7, span, List.of(files));
    }

    @Test
    void bothReadingsOfAnExcuseAreThere() {
        Attendance.Tally tally = of(
                        YEAR,
                        on("2024-01-15", PRESENT, ""),
                        on("2024-02-15", PRESENT, ""),
                        on("2024-03-15", EXCUSED, "出差"),
                        on("2024-04-15", DELEGATED, "李喆"),
                        on("2024-05-15", ABSENT, ""))
                .tally();
        assertEquals(new Attendance.Tally(5, 2, 2, 1, 0), tally);
        assertEquals("2/5（请假2，缺席1）", tally.text(Excuse.COUNTS_AS_ABSENT));
        assertEquals("2/3（请假2，缺席1）", tally.text(Excuse.LEAVES_THE_WHOLE));
    }

    @Test
    void whatNobodyRecordedIsNeitherPresentNorAbsent() {
        Attendance.Tally tally =
                of(YEAR, on("2024-01-15", null, ""), on("2024-02-15", SITTING_IN, "")).tally();
        assertEquals(new Attendance.Tally(2, 0, 0, 0, 1), tally);
        assertEquals(1, tally.unrecorded());
        assertEquals("0/2（列席1，没有登记1）", tally.text(Excuse.COUNTS_AS_ABSENT));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-01,YEAR,1", "2024-12-31,YEAR,1", "2023-12-31,YEAR,0", "2025-01-01,YEAR,0",
        "2024-02-29,YEAR,1", "2024-02-29,QUARTER,1", "2024-03-31,QUARTER,1", "2024-04-01,QUARTER,0",
        "2024-02-29,MONTH,1", "2024-02-01,MONTH,1", "2024-03-01,MONTH,0", "2024-01-31,MONTH,0"
    })
    void bothDaysOfTheSpanBelongToIt(String day, Period period, int expected) {
        Span span = period.containing(LocalDate.of(2024, 2, 29));
        assertEquals(expected, of(span, on(day, PRESENT, "")).tally().expected());
    }

    @Test
    void aMeetingToComeOrCalledOffAndSittingInAsAGuestDoNotCount() {
        LocalDate day = LocalDate.of(2024, 3, 1);
        List<MeetingFile> files = Stream.of(MeetingState.PLANNED, MeetingState.CANCELLED)
                .map(state -> file(meeting(1, MeetingKind.PLENARY, day, state), called(7, "周䶮", PRESENT, "")))
                .toList();
        Attendee guest = new Attendee(1, 7L, new Attendee.Card("周䶮", "", "", false), false, SITTING_IN, "");
        MeetingFile sat = file(meeting(1, MeetingKind.PLENARY, day, MeetingState.HELD), guest);
        assertEquals(
                new Attendance.Tally(0, 0, 0, 0, 0),
                Attendance.of(7, YEAR, Stream.concat(files.stream(), Stream.of(sat)).toList())
                        .tally());
    }

    @Test
    void theReasonsAreTold() {
        Attendance attendance = of(
                YEAR, on("2024-02-29", EXCUSED, "出差"), on("2024-03-31", PRESENT, ""), on("2024-12-31", null, ""));
        assertEquals(List.of("2024年2月29日商讨会：请假，出差", "2024年12月31日商讨会：没有登记"), attendance.missed());
    }
}
