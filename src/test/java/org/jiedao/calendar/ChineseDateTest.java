package org.jiedao.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

    @Test
    void everyYearOfTheCenturyIsWrittenWithTheIdeographicZero() {
        for (int year = 2000; year <= 2099; year++) {
            for (int month = 1; month <= 12; month++) {
                String hanzi = ChineseDate.hanzi(LocalDate.of(year, month, 10));
                assertTrue(hanzi.matches("二[〇][〇一二三四五六七八九]{2}年(十[一二]?|[一二三四五六七八九])月十日"), hanzi);
                assertEquals(4, hanzi.indexOf('年'));
                assertEquals(String.valueOf(year), digits(hanzi.substring(0, 4)));
            }
        }
        assertEquals("二〇〇〇年十月三十日", ChineseDate.hanzi(LocalDate.of(2000, 10, 30)));
        assertEquals("二〇三〇年十二月二十一日", ChineseDate.hanzi(LocalDate.of(2030, 12, 21)));
        assertEquals("二〇九九年一月一日", ChineseDate.hanzi(LocalDate.of(2099, 1, 1)));
    }

    private static String digits(String hanzi) {
        StringBuilder digits = new StringBuilder();
        hanzi.chars().forEach(c -> digits.append("〇一二三四五六七八九".indexOf(c)));
        return digits.toString();
    }
}
