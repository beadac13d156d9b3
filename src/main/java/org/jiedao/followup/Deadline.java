package org.jiedao.followup;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.calendar.Workdays;
import org.jspecify.annotations.Nullable;

/// A deadline as clerks write it: a date, or so many working days after the day of assignment.
public record Deadline(Workdays workdays) {
    private static final Pattern WORKING = Pattern.compile("(\\d{1,4})\\s*个?\\s*工作日(内|以内)?");
    private static final int MOST = 250;

    /// What was typed, understood or not.
    public sealed interface Reading {
        /// No day where nothing was typed.
        record Day(@Nullable LocalDate on) implements Reading {}

        /// `sentence` says what to write instead.
        record Unreadable(String sentence) implements Reading {}
    }

    /// The first working day counted is the one after `assigned`.
    public Reading read(String typed, LocalDate assigned) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        if (text.isEmpty()) {
            return new Reading.Day(null);
        }
        Matcher working = WORKING.matcher(text);
        if (working.matches()) {
            return counted(Integer.parseInt(working.group(1)), assigned);
        }
        return switch (ChineseDate.parse(text)) {
            case ChineseDate.Reading.Unreadable _ ->
                new Reading.Unreadable("时限“" + typed.strip() + "”读不出来，请写日期如 2026.3.1，或者“10个工作日”");
            case ChineseDate.Reading.Date(LocalDate on) -> dated(on, assigned);
        };
    }

    private static Reading dated(LocalDate on, LocalDate assigned) {
        return on.isBefore(assigned)
                ? new Reading.Unreadable(
                        "时限" + ChineseDate.format(on) + "早于交办日期" + ChineseDate.format(assigned) + "，请核对这两个日期")
                : new Reading.Day(on);
    }

    private Reading counted(int days, LocalDate assigned) {
        if (days == 0 || days > MOST) {
            return new Reading.Unreadable("工作日请写1至" + MOST + "个，更长的请直接写日期");
        }
        Optional<LocalDate> end = workdays.end(assigned, days);
        return end.<Reading>map(Reading.Day::new).orElseGet(() -> unknown(days, assigned));
    }

    private Reading unknown(int days, LocalDate assigned) {
        int year = workdays.unknownYears(assigned.plusDays(1), assigned.plusDays(2L * MOST)).getFirst();
        return new Reading.Unreadable(
                year + "年的放假安排没有登记，算不出" + days + "个工作日到哪一天，请在“数据与设置”登记放假安排，或者直接写日期");
    }
}
