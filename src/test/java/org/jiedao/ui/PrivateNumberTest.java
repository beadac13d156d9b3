package org.jiedao.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrivateNumberTest {
    /// The identity number is the example of GB 11643—1999; the cards are test numbers of the card schemes.
    @ParameterizedTest
    @CsvSource({
        "身份证11010519491231002X，请核对, IDENTITY",
        "110105 19491231 002x, IDENTITY",
        "卡号4111 1111 1111 1111。, BANK_CARD",
        "5555555555554444, BANK_CARD"
    })
    void aNumberWithItsCheckDigitIsFound(String text, PrivateNumber found) {
        assertEquals(Optional.of(found), PrivateNumber.in(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "13800001234",
                "110105194912310021",
                "4111111111111112",
                "统一社会信用代码91110000100000000X",
                "2026年7月1日至2030年6月30日，共1826天"
            })
    void othersAreNot(String text) {
        assertEquals(Optional.empty(), PrivateNumber.in(text));
    }
}
