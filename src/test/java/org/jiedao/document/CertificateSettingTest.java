package org.jiedao.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CertificateSettingTest {

    private static Document certificate(String body) {
        var signOff = new Block.SignOff("街道党工委", "2026年7月6日", true);
        return new Document(
                DocumentFormat.CERTIFICATE,
                "聘书",
                LocalDate.of(2026, 7, 6),
                List.of(new Block.Certificate("聘书", "第001号", List.of(body), signOff)));
    }

    @Test
    void ordinaryCertificateIsSetAtFullSizeWithoutWarning() {
        assertEquals(List.of(), CertificateSetting.warnings(certificate("兹聘请张堃同志为委员。"), Advances.HALF_AND_FULL));
    }

    @Test
    void crowdedCertificateIsNamed() {
        List<String> warnings =
                CertificateSetting.warnings(certificate("兹聘请委员。".repeat(40)), Advances.HALF_AND_FULL);

        assertEquals(1, warnings.size());
        assertTrue(warnings.getFirst().startsWith("“聘书 第001号”正文较长，字号由22磅缩为"), warnings.getFirst());
    }
}
