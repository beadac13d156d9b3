package org.jiedao.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PortableNameTest {
    @Test
    void losesWhatWindowsForbidsAndKeepsTheRest() {
        assertEquals("关于AB “请示”（试行）", PortableName.plain("关于A/B: \t“请示”*?<（试行）>|\\\"\n"));
    }

    @Test
    void cutsNoCharacterInTwo() {
        assertEquals("𬭎𬭎", PortableName.shortened("𬭎𬭎𬭎", 2));
        assertEquals("𬭎", PortableName.shortened("𬭎", 2));
    }
}
