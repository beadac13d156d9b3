package org.jiedao.meeting;

import java.time.LocalDate;

/// How the meetings of a kind follow each other, and so what tells one from the next in its title.
public enum MeetingSeries {
    MONTHLY(1) {
        @Override
        String which(LocalDate day, int nth) {
            return day.getYear() + "年" + day.getMonthValue() + "月";
        }
    },
    QUARTERLY(3) {
        @Override
        String which(LocalDate day, int nth) {
            int quarter = (day.getMonthValue() + 2) / 3;
            return day.getYear() + "年第" + "一二三四".charAt(quarter - 1) + "季度";
        }
    },
    /// Counted through the year, usually one in each half of it.
    HALF_YEARLY(6) {
        @Override
        String which(LocalDate day, int nth) {
            return counted(day, nth);
        }
    },
    YEARLY(12) {
        @Override
        String which(LocalDate day, int nth) {
            return day.getYear() + "年度";
        }
    },
    /// Called when there is need; the next is proposed a month later.
    AS_NEEDED(1) {
        @Override
        String which(LocalDate day, int nth) {
            return counted(day, nth);
        }
    };

    private final int months;

    MeetingSeries(int months) {
        this.months = months;
    }

    /// What stands before the name of the meeting; `nth` counts those of the year.
    abstract String which(LocalDate day, int nth);

    /// One period later; from the 31st of a month to the last day of a shorter one.
    public LocalDate next(LocalDate day) {
        return day.plusMonths(months);
    }

    private static String counted(LocalDate day, int nth) {
        return day.getYear() + "年第" + nth + "次";
    }
}
