package org.jiedao.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChineseTimeTest {
    @Test
    void timesAreWrittenAsNoticesWriteThem() {
        assertEquals(
                List.of("凌晨0时", "上午9时", "上午11时59分", "中午12时", "中午12时5分", "下午2时30分", "下午5时", "晚上6时", "晚上11时59分"),
                Stream.of("00:00", "09:00", "11:59", "12:00", "12:05", "14:30", "17:00", "18:00", "23:59")
                        .map(LocalTime::parse)
                        .map(ChineseTime::format)
                        .toList());
        assertEquals("星期二", ChineseTime.weekday(LocalDate.of(2026, 3, 31)));
        assertEquals("星期日", ChineseTime.weekday(LocalDate.of(2026, 4, 5)));
    }
}
