package org.jiedao.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameScanTest {
    @ParameterizedTest
    @ValueSource(strings = {"陆堃", "沈喆", "贾龑", "周䶮", "唐𬭎", "陶𫖯", "阿依努尔·买买提", "Alex Xu"})
    void namesThatAreNoStandInsAreLeftAlone(String name) {
        assertEquals(List.of(), new NameScan(c -> true).scan(name));
    }

    @ParameterizedTest
    @CsvSource({
        "周（上龙下天）,“(上龙下天)”是拼写出来的字，正字大概是“䶮”，请核对后改用",
        "周⿼天,“⿼”是拼写出来的字，请改用正字",
        "周〓,有占位符号，缺一个字，请填上正字",
        "周⿱龙天,“⿱”是拼写出来的字，请改用正字",
        "周□,有占位符号，缺一个字，请填上正字",
        "周?,有占位符号，缺一个字，请填上正字",
        "周？,有占位符号，缺一个字，请填上正字",
        "周口明,有占位符号，缺一个字，请填上正字",
        "周\uFFFD,含乱码（U+FFFD），请填上正字",
        "周\uE863,含自造字（U+E863），换一台电脑就打不出来，正字大概是“䶮”，请核对后改用",
        "周\uE000,含自造字（U+E000），换一台电脑就打不出来，请改用正字"
    })
    void standInsAreFound(String name, String reason) {
        assertEquals(List.of(new NameFault(reason, true)), new NameScan(c -> true).scan(name));
    }

    @Test
    void privateUseBeyondTheBasicPlaneIsFoundToo() {
        String name = "周" + Character.toString(0xF0001);
        assertEquals(
                "含自造字（U+F0001），换一台电脑就打不出来，请改用正字",
                new NameScan(c -> true).scan(name).getFirst().reason());
    }

    @Test
    void aCharacterWithoutFontIsListedButTheNameIsRight() {
        assertEquals(
                List.of(new NameFault("“䶮”（U+4DAE）没有字体能打印，出文前请先装上字体", false)),
                new NameScan(c -> c != 0x4DAE).scan("周䶮"));
    }
}
