package org.jiedao.transfer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiedao.sheet.SheetCell;

/// Reads a day as rosters write it.
final class DateText {
    /// What a cell says about a day.
    sealed interface Reading {
        /// Nothing, or 至今 and its like.
        record Absent() implements Reading {}

        record Day(LocalDate day) implements Reading {}

        /// Year and month only: the first day is meant until somebody says otherwise.
        record Month(LocalDate firstDay) implements Reading {}

        record Unreadable(String text) implements Reading {}
    }

    private static final Pattern UNTIL = Pattern.compile("[至~–到]|—(?=\\d)");
    private static final Pattern ABSENT = Pattern.compile("|无|至今|长期|不限|待定|-+|—+|/");
    private static final Pattern DAY = Pattern.compile("(\\d{4})[.\\-/年、](\\d{1,2})[.\\-/月、](\\d{1,2})[日号]?.*");
    private static final Pattern COMPACT_DAY = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})[.\\-/年、]?(\\d{1,2})月?");
    private static final Pattern SERIAL = Pattern.compile("[2-7]\\d{4}");
    private static final Pattern CHINESE_TENS = Pattern.compile("([一二三])?十([一二三四五六七八九])?");
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final String DIGITS = "〇一二三四五六七八九";

    private DateText() {}

    static Reading read(SheetCell cell) {
        String text = arabic(UNTIL.split(HalfWidth.tight(cell.text()), 2)[0]);
        LocalDate shown = cell.date();
        if (shown != null) {
            boolean monthShown = MONTH.matcher(text).matches() && shown.getDayOfMonth() == 1;
            return monthShown ? new Reading.Month(shown) : new Reading.Day(shown);
        }
        try {
            return read(text, cell.text().strip());
        } catch (DateTimeException noSuchDay) {
            return new Reading.Unreadable(cell.text().strip());
        }
    }

    private static Reading read(String text, String written) {
        Matcher day = DAY.matcher(text);
        Matcher compact = COMPACT_DAY.matcher(text);
        Matcher month = MONTH.matcher(text);
        if (ABSENT.matcher(text).matches()) {
            return new Reading.Absent();
        }
        if (day.matches()) {
            return new Reading.Day(LocalDate.of(number(day, 1), number(day, 2), number(day, 3)));
        }
        if (compact.matches()) {
            return new Reading.Day(LocalDate.of(number(compact, 1), number(compact, 2), number(compact, 3)));
        }
        if (SERIAL.matcher(text).matches()) {
            return new Reading.Day(SERIAL_ZERO.plusDays(Long.parseLong(text)));
        }
        if (month.matches()) {
            return new Reading.Month(LocalDate.of(number(month, 1), number(month, 2), 1));
        }
        return new Reading.Unreadable(written);
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    /// 二〇二五年十二月三十一日 with figures; zero is written in five ways.
    private static String arabic(String text) {
        String tens = CHINESE_TENS.matcher(text).replaceAll(found -> {
            int ten = found.group(1) == null ? 1 : DIGITS.indexOf(found.group(1));
            int one = found.group(2) == null ? 0 : DIGITS.indexOf(found.group(2));
            return String.valueOf(ten * 10 + one);
        });
        var plain = new StringBuilder();
        tens.replace('○', '〇').replace('零', '〇').replace('◯', '〇').chars().forEach(c -> {
            int digit = DIGITS.indexOf(c);
            plain.append(digit < 0 ? String.valueOf((char) c) : String.valueOf(digit));
        });
        return plain.toString();
    }
}
