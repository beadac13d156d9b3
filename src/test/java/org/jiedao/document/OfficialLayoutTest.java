package org.jiedao.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    /// What these clauses name they introduce by 一般, 推荐 or 可以: a check must not call a departure an error.
    @ParameterizedTest
    @ValueSource(strings = {"5.2.2", "5.2.3", "7.3.1", "7.3.3", "7.3.5.1", "7.4.1", "7.4.2", "7.5", "10.3"})
    void clausesThatSayUsuallyRequireNothing(String clause) {
        for (OfficialLayout number : OfficialLayout.values()) {
            assertFalse(
                    number.clause().equals(clause) && number.strength() == OfficialLayout.Strength.REQUIRED,
                    number.name());
        }
    }

    /// What the standard does not say is never passed off as its own.
    @Test
    void whatIsNotInTheStandardIsOurs() {
        for (OfficialLayout number : OfficialLayout.values()) {
            if (!number.clause().matches("[0-9.]+")) {
                assertEquals(OfficialLayout.Strength.HOUSE, number.strength(), number.name());
            }
        }
    }
}
