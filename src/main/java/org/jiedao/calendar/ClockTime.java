package org.jiedao.calendar;

import java.text.Normalizer;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Times of day as offices write them, 14:30, and the ways in which people type them.
public final class ClockTime {
    private static final Pattern TYPED = Pattern.compile(
            "(上午|下午|晚上|中午)?\\s*(\\d{1,2})\\s*(?:[:.时点]\\s*(?:(\\d{1,2})\\s*分?|(半))?)?");
    private static final Pattern COMPACT = Pattern.compile("()(\\d{2})(\\d{2})()");
    private static final int NOON = 12;
    private static final int HALF = 30;
    private static final int LAST_HOUR = 23;
    private static final int LAST_MINUTE = 59;

    private ClockTime() {}

    /// A typed time, understood or not.
    public sealed interface Reading {
        record Time(LocalTime value) implements Reading {}

        record Unreadable(String sentence) implements Reading {}
    }

    public static String format(LocalTime time) {
        return "%d:%02d".formatted(time.getHour(), time.getMinute());
    }

    /// Reads 14:30, 1430, 14点半, 14时30分, 下午2:30, full-width digits too.
    public static Reading parse(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        Matcher matcher = COMPACT.matcher(text);
        if (!matcher.matches()) {
            matcher = TYPED.matcher(text);
        }
        if (!matcher.matches()) {
            return new Reading.Unreadable("“" + typed.strip() + "”读不成时间：请写成 14:30、14点半或下午2:30。");
        }
        int hour = hour(matcher);
        int minute = minute(matcher);
        return hour > LAST_HOUR || minute > LAST_MINUTE
                ? new Reading.Unreadable("“" + typed.strip() + "”读不成时间：没有这个钟点。")
                : new Reading.Time(LocalTime.of(hour, minute));
    }

    private static int hour(Matcher matcher) {
        int hour = Integer.parseInt(matcher.group(2));
        boolean afternoon = "下午".equals(matcher.group(1)) || "晚上".equals(matcher.group(1));
        return afternoon && hour < NOON ? hour + NOON : hour;
    }

    private static int minute(Matcher matcher) {
        if (matcher.group(3) != null) {
            return Integer.parseInt(matcher.group(3));
        }
        return matcher.group(4) != null && !matcher.group(4).isEmpty() ? HALF : 0;
    }
}
