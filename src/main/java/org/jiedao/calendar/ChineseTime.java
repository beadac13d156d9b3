package org.jiedao.calendar;

import java.time.LocalDate;
import java.time.LocalTime;

/// Times of day as notices and minutes write them: 下午2时30分, and the weekday beside a date.
public final class ChineseTime {
    private static final String WEEKDAYS = "一二三四五六日";
    private static final int DAWN = 6;
    private static final int NOON = 12;
    private static final int EVENING = 18;

    private ChineseTime() {}

    /// `上午9时`, `中午12时`, `下午2时30分`, `晚上7时`.
    public static String format(LocalTime time) {
        int hour = time.getHour() > NOON ? time.getHour() - NOON : time.getHour();
        String part = time.getHour() == NOON ? "中午" : partOfDay(time);
        return part + hour + "时" + (time.getMinute() == 0 ? "" : time.getMinute() + "分");
    }

    /// `上午`, as minutes say it who do not count the hour.
    public static String partOfDay(LocalTime time) {
        if (time.getHour() < DAWN) {
            return "凌晨";
        }
        if (time.getHour() < NOON) {
            return "上午";
        }
        return time.getHour() < EVENING ? "下午" : "晚上";
    }

    /// `星期二`.
    public static String weekday(LocalDate day) {
        return "星期" + WEEKDAYS.charAt(day.getDayOfWeek().getValue() - 1);
    }
}
