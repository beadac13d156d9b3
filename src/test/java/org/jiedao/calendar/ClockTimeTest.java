package org.jiedao.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClockTimeTest {
    @ParameterizedTest
    @CsvSource({
        "14:30, 14:30", "14：30, 14:30", "1430, 14:30", "１４：３０, 14:30", "14点半, 14:30", "14时30分, 14:30",
        "下午2:30, 14:30", "下午 2点半, 14:30", "上午9点, 09:00", "9, 09:00", "0:00, 00:00", "中午12点, 12:00",
        "下午12:10, 12:10", "23:59, 23:59", "14.30, 14:30"
    })
    void aTimeIsReadAsPeopleTypeIt(String typed, LocalTime time) {
        assertEquals(new ClockTime.Reading.Time(time), ClockTime.parse(typed));
        assertEquals(new ClockTime.Reading.Time(time), ClockTime.parse(ClockTime.format(time)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "两点", "24:00", "14:60", "下午", "14:30:00", "2026.3.1"})
    void whatIsNoTimeIsSaidSo(String typed) {
        assertTrue(ClockTime.parse(typed) instanceof ClockTime.Reading.Unreadable(String why) && why.contains("读不成时间"));
    }
}
