package org.jiedao.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "000-0000-0001|000-0000-0001",
                "０００－００００－０００１|000-0000-0001",
                "100 0000 0057|10000000057",
                "10,000,000,057|10000000057",
                "（0000）0000001转2|(0000)0000001转2",
                "0000—0000001/10000000057|0000-0000001、10000000057"
            })
    void digitsStayAsTheyAre(String written, String stored) {
        assertEquals(new PhoneText(stored, ""), PhoneText.read(written));
    }

    @ParameterizedTest
    @CsvSource({
        "1.38E+10,联系电话“1.38E+10”是科学计数法的文字，末几位已经丢失，未导入",
        "见附件,联系电话“见附件”不像电话号码，未导入",
        "57,联系电话“57”不像电话号码，未导入"
    })
    void whatIsNoPhoneIsSaid(String written, String doubt) {
        assertEquals(new PhoneText("", doubt), PhoneText.read(written));
    }
}
