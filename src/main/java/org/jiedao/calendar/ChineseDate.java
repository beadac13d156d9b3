package org.jiedao.calendar;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Dates as Chinese offices write them: 2026年7月1日 in papers, 二〇二六年七月一日 on certificates; and all the ways in
/// which people type them.
public final class ChineseDate {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final Pattern SEPARATED =
            Pattern.compile("(\\d{4})\\s*[.\\-/年]\\s*(\\d{1,2})\\s*[.\\-/月]\\s*(\\d{1,2})\\s*[日号]?");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

    private ChineseDate() {}

    /// A typed date, understood or not.
    public sealed interface Reading {
        record Date(LocalDate value) implements Reading {}

        record Unreadable(String sentence) implements Reading {}
    }

    /// `2026年7月1日`: no padding (GB/T 9704—2012 7.3.5.4).
    public static String format(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    /// `7月1日`, of every year.
    public static String format(MonthDay day) {
        return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    /// `2026.7.1`, for the narrow columns of rolls.
    public static String compact(LocalDate date) {
        return date.getYear() + "." + date.getMonthValue() + "." + date.getDayOfMonth();
    }

    /// `二〇二六年七月一日`, with 〇 (U+3007).
    public static String hanzi(LocalDate date) {
        StringBuilder year = new StringBuilder();
        for (char digit : String.valueOf(date.getYear()).toCharArray()) {
            year.append(DIGITS.charAt(digit - '0'));
        }
        return year + "年" + hanziNumber(date.getMonthValue()) + "月" + hanziNumber(date.getDayOfMonth()) + "日";
    }

    private static String hanziNumber(int number) {
        int tens = number / 10;
        int ones = number % 10;
        String head = tens == 0 ? "" : tens == 1 ? "十" : DIGITS.charAt(tens) + "十";
        return ones == 0 && tens > 0 ? head : head + DIGITS.charAt(ones);
    }

    /// Reads 2026.3.1, 2026-3-1, 2026/3/1, 20260301 and 2026年3月1日, full-width digits too.
    public static Reading parse(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().replace('。', '.');
        Matcher matcher = SEPARATED.matcher(text);
        if (!matcher.matches()) {
            matcher = COMPACT.matcher(text);
        }
        if (!matcher.matches()) {
            return unreadable(typed, "日期请写成 2026年3月1日、2026.3.1、2026-3-1 或 20260301");
        }
        try {
            return new Reading.Date(LocalDate.of(number(matcher, 1), number(matcher, 2), number(matcher, 3)));
        } catch (DateTimeException e) {
            return unreadable(typed, "没有这一天");
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static Reading unreadable(String typed, String reason) {
        return new Reading.Unreadable(typed.isBlank() ? "没有填写日期。" : "“" + typed.strip() + "”读不成日期：" + reason + "。");
    }
}
