package org.jiedao.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class OfficialLayoutTest {

    @Test
    void marginsAndTypeAreaMakeA4() {
        assertEquals(
                OfficialLayout.PAGE_WIDTH.mm(),
                OfficialLayout.MARGIN_LEFT.mm() + OfficialLayout.AREA_WIDTH.mm() + OfficialLayout.MARGIN_RIGHT.mm(),
                1e-9);
        assertEquals(
                OfficialLayout.PAGE_HEIGHT.mm(),
                OfficialLayout.MARGIN_TOP.mm() + OfficialLayout.AREA_HEIGHT.mm() + OfficialLayout.MARGIN_BOTTOM.mm(),
                1e-9);
    }

    @Test
    void twentyTwoLinesOfTwentyEightCharactersFillTheTypeArea() {
        double lines = OfficialLayout.LINES_ON_A_PAGE.pt();
        double characters = OfficialLayout.CHARACTERS_IN_A_LINE.pt();

        assertTrue(lines <= OfficialLayout.AREA_HEIGHT.pt() && lines > OfficialLayout.AREA_HEIGHT.pt() - 2);
        assertTrue(characters <= OfficialLayout.AREA_WIDTH.pt() && characters > OfficialLayout.AREA_WIDTH.pt() - 2);
    }

    @Test
    void everyNumberNamesItsSource() {
        for (OfficialLayout number : OfficialLayout.values()) {
            assertFalse(number.clause().isEmpty(), number.name());
        }
    }
}
