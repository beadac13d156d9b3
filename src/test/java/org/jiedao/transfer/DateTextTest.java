package org.jiedao.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.jiedao.sheet.SheetCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {
    private static final LocalDate FIRST_OF_JULY = LocalDate.of(2025, 7, 1);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025.7.1", "2025-7-1", "2025/07/01", "20250701", "2025年7月1日", "2025年7月1号", "２０２５．７．１", "45839",
                "二〇二五年七月一日", "二○二五年七月一日", "二零二五年七月一日", "2025. 7. 1", "2025年7月1日起", "2025.7.1-2030.6.30", "2025.7.1至2030.6.30",
                "2025、7、1"
            })
    void aDayIsReadInEveryWayItIsWritten(String text) {
        assertEquals(new DateText.Reading.Day(FIRST_OF_JULY), DateText.read(SheetCell.of(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025年7月", "2025.7", "2025-07", "202507", "二〇二五年七月", "2025/7"})
    void aMonthIsNotADay(String text) {
        assertEquals(new DateText.Reading.Month(FIRST_OF_JULY), DateText.read(SheetCell.of(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "无", "至今", "—", "/", "长期"})
    void noDateIsNoError(String text) {
        assertEquals(new DateText.Reading.Absent(), DateText.read(SheetCell.of(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025.2.30", "2025.13.1", "25.7.1", "七月一日", "2025年", "同上", "123"})
    void whatIsNoDayIsSaidAsItIsWritten(String text) {
        assertEquals(new DateText.Reading.Unreadable(text), DateText.read(SheetCell.of(text)));
    }

    @Test
    void twoFiguredNumbersAreReadInChineseToo() {
        assertEquals(
                new DateText.Reading.Day(LocalDate.of(2020, 12, 31)),
                DateText.read(SheetCell.of("二〇二〇年十二月三十一日")));
        assertEquals(
                new DateText.Reading.Day(LocalDate.of(2020, 10, 20)),
                DateText.read(SheetCell.of("二〇二〇年十月二十日")));
    }

    @Test
    void aDateCellCountsAsItsDayUnlessItOnlyShowsAMonth() {
        var day = new SheetCell("25-7-15", LocalDate.of(2025, 7, 15), SheetCell.Cover.NONE);
        assertEquals(new DateText.Reading.Day(LocalDate.of(2025, 7, 15)), DateText.read(day));
        var month = new SheetCell("2025年7月", FIRST_OF_JULY, SheetCell.Cover.NONE);
        assertEquals(new DateText.Reading.Month(FIRST_OF_JULY), DateText.read(month));
    }
}
