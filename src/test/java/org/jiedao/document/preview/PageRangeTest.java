package org.jiedao.document.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageRangeTest {

    @ParameterizedTest
    @ValueSource(strings = {"1-3,5", "１－３，５", "第1页至第3页、5", "1~3；5", "1,2,3,5", "1—3, 5, 2"})
    void pagesAreReadAsPeopleTypeThem(String typed) {
        assertEquals(new PageRange.Reading.Pages(List.of(1, 2, 3, 5)), PageRange.parse(typed, 9));
    }

    @ParameterizedTest
    @CsvSource({"0,“0”", "10,“10”", "3-1,“3-1”", "'2,8-12',“8-12”"})
    void pageThatIsNotThereIsNamed(String typed, String named) {
        assertEquals(
                new PageRange.Reading.Unreadable(named + "不在第1页到第9页之间，没有打印。请改成如 1-3,5。"), PageRange.parse(typed, 9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"前三", "1-", "-3", "1.5", "99999999", "1,,2"})
    void whatIsNoPageIsSaidInOneSentence(String typed) {
        var reading = (PageRange.Reading.Unreadable) PageRange.parse(typed, 9);

        assertEquals(1, reading.sentence().split("不是页码，没有打印。请写成如 1-3,5。", -1).length - 1, reading.sentence());
    }

    @Test
    void nothingTypedIsSaid() {
        assertEquals(new PageRange.Reading.Unreadable("没有填写打印哪几页，没有打印。请写成如 1-3,5。"), PageRange.parse(" ", 9));
    }
}
