package org.jiedao.meeting;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiedao.rule.check.Period;

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

    /// Whether titles count the meetings of a year: there may be more of them than the rule asks for.
    boolean isCounted() {
        return this == HALF_YEARLY || this == AS_NEEDED;
    }

    /// One period later; from the 31st of a month to the last day of a shorter one.
    public LocalDate next(LocalDate day) {
        return day.plusMonths(months);
    }

    /// That of a rule that asks for `times` in every period; nothing where no series says that.
    static Optional<MeetingSeries> of(Period period, long times) {
        return switch (period) {
            case MONTH -> times == 1 ? Optional.of(MONTHLY) : Optional.empty();
            case QUARTER -> times == 1 ? Optional.of(QUARTERLY) : Optional.empty();
            case HALF_YEAR -> times == 1 ? Optional.of(HALF_YEARLY) : Optional.empty();
            case YEAR -> ofYear(times);
            case TWO_YEARS -> Optional.empty();
        };
    }

    private static Optional<MeetingSeries> ofYear(long times) {
        return Stream.of(YEARLY, HALF_YEARLY, QUARTERLY, MONTHLY)
                .filter(series -> series.months * times == YEARLY.months)
                .findFirst();
    }

    private static String counted(LocalDate day, int nth) {
        return day.getYear() + "年第" + nth + "次";
    }
}
