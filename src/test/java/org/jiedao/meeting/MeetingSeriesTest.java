package org.jiedao.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.jiedao.organization.BodyKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MeetingSeriesTest {
    @ParameterizedTest
    @CsvSource({
        "MONTHLY, 2026-01-31, 2026-02-28", "MONTHLY, 2028-01-31, 2028-02-29", "MONTHLY, 2026-12-31, 2027-01-31",
        "MONTHLY, 2026-02-28, 2026-03-28", "QUARTERLY, 2026-03-31, 2026-06-30", "QUARTERLY, 2026-11-30, 2027-02-28",
        "QUARTERLY, 2027-11-30, 2028-02-29", "HALF_YEARLY, 2026-08-31, 2027-02-28", "HALF_YEARLY, 2026-06-30, 2026-12-30",
        "YEARLY, 2028-02-29, 2029-02-28", "AS_NEEDED, 2026-05-31, 2026-06-30"
    })
    void theNextIsOnePeriodLaterWithinItsMonth(MeetingSeries series, LocalDate day, LocalDate next) {
        assertEquals(next, series.next(day));
    }

    @ParameterizedTest
    @CsvSource({
        "QUARTERLY_CONSULTATION, 2026-01-01, 2026年第一季度商讨会", "QUARTERLY_CONSULTATION, 2026-03-31, 2026年第一季度商讨会",
        "QUARTERLY_CONSULTATION, 2026-04-01, 2026年第二季度商讨会", "QUARTERLY_CONSULTATION, 2026-12-31, 2026年第四季度商讨会",
        "MONTHLY_TOUCH, 2028-02-29, 2028年2月碰头会", "PLENARY, 2026-07-01, 2026年第3次全体会议",
        "DEMOCRATIC_LIFE, 2026-01-10, 2026年度民主生活会"
    })
    void theTitleTellsWhichOneItIs(MeetingKind kind, LocalDate day, String title) {
        assertEquals(title, kind.title(day, 3));
    }

    @ParameterizedTest
    @EnumSource
    void everyKindIsUsualForSomeBody(MeetingKind kind) {
        assertTrue(List.of(BodyKind.values()).stream().anyMatch(kind::isUsualFor));
    }

    @Test
    void thoseThatFitComeFirstAndNoneIsLeftOut() {
        List<MeetingKind> offered = MeetingKind.fitting(BodyKind.BUILDING_GROUP);

        assertEquals(MeetingKind.GROUP_MEETING, offered.getFirst());
        assertEquals(MeetingKind.values().length, offered.size());
        assertEquals(MeetingKind.MONTHLY_TOUCH, MeetingKind.fitting(BodyKind.STREET_JOINT_COMMITTEE).getFirst());
    }
}
