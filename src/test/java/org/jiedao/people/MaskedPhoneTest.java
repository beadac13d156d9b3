package org.jiedao.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskedPhoneTest {
    @ParameterizedTest
    @CsvSource({
        "13800001234, 138****1234",
        "138 0000 1234, 138 **** 1234",
        "+8613800001234, +861******1234",
        "0316-1234567, 031*-***4567",
        "13800001234、13900005678, 138****1234、139****5678",
        "2345678, *****78",
        "0316-1234567转801, 031*-***4567转**1",
        "12, *2"
    })
    void enoughIsLeftToTellWhoseItIs(String number, String shown) {
        assertEquals(shown, MaskedPhone.of(number));
    }

    @Test
    void whatIsNotRecordedIsNothing() {
        assertEquals("", MaskedPhone.of(null));
    }

    @Test
    void theLineOfAnOfficeIsNobodysOwn() {
        assertEquals("0316-1234567、138****1234", MaskedPhone.mobile("0316-1234567、13800001234"));
    }
}
