package org.jiedao.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.jiedao.calendar.ChineseDate.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseDateTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026.3.1", "2026-3-1", "2026-03-01", "20260301", "2026年3月1日", "2026/3/1", "２０２６．３．１",
                "２０２６年３月１日", " 2026年 3月 1日 "
            })
    void everyCustomaryWayIsUnderstood(String typed) {
        assertEquals(new Reading.Date(LocalDate.of(2026, 3, 1)), ChineseDate.parse(typed));
    }

    @ParameterizedTest
    @CsvSource({
        "2026年2月30日, “2026年2月30日”读不成日期：没有这一天。",
        "明天, “明天”读不成日期：日期请写成 2026年3月1日、2026.3.1、2026-3-1 或 20260301。",
        "2026.3, “2026.3”读不成日期：日期请写成 2026年3月1日、2026.3.1、2026-3-1 或 20260301。",
        "'', 没有填写日期。"
    })
    void whatIsNoDateIsSaid(String typed, String sentence) {
        assertEquals(new Reading.Unreadable(sentence), ChineseDate.parse(typed));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-01, 2026年7月1日, 二〇二六年七月一日",
        "2025-10-10, 2025年10月10日, 二〇二五年十月十日",
        "2030-11-20, 2030年11月20日, 二〇三〇年十一月二十日",
        "2009-12-31, 2009年12月31日, 二〇〇九年十二月三十一日"
    })
    void datesAreWrittenInDigitsAndInHanzi(LocalDate date, String digits, String hanzi) {
        assertEquals(digits, ChineseDate.format(date));
        assertEquals(hanzi, ChineseDate.hanzi(date));
    }

    @Test
    void theZeroIsTheIdeographicOne() {
        assertEquals(0x3007, ChineseDate.hanzi(LocalDate.of(2026, 7, 1)).charAt(1));
    }
}
