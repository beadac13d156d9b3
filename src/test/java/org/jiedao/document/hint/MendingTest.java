package org.jiedao.document.hint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jiedao.document.DocumentFormat;
import org.jiedao.rule.Clauses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MendingTest {

    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9A-F]{4})|([nrt]))");

    private final Mending mending = new Mending(Clauses.shipped());

    static List<String> cases() throws IOException {
        try (InputStream in = MendingTest.class.getResourceAsStream("mending.txt")) {
            String all = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return all.lines().filter(line -> !line.startsWith("#")).toList();
        }
    }

    private static String plain(String escaped) {
        return ESCAPE.matcher(escaped).replaceAll(e -> switch (e.group().charAt(1)) {
            case 'u' -> Character.toString(Integer.parseInt(e.group(1), 16));
            case 'n' -> "\n";
            case 'r' -> "\r";
            default -> "\t";
        });
    }

    private Mended mended(String text) {
        return mending.mend(text, DocumentFormat.PLAIN);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void mendsAsTheLineSaysAndOnlyOnce(String line) {
        String[] sides = line.split(" => ");
        String text = plain(sides[0]);
        String wanted = plain(sides[1]);
        Mended mended = mended(text);

        assertEquals(wanted, mended.text());
        assertEquals(wanted, mended(wanted).text(), "a mended text stays");
        assertEquals(List.of(), mended(wanted).hints());
    }

    @Test
    void aHintTellsPlaceChangeAndClause() {
        TextHint hint = mended("题\n\n根据青禾党工[2026]3号，").hints().getFirst();

        assertEquals("第3行：“[2026]3号”已改为“〔2026〕3号”（GB/T 9704—2012 7.2.5）", hint.sentence());
    }

    @Test
    void aLineOfManyEqualFaultsGivesOneHint() {
        List<TextHint> hints = mended("甲,乙,丙,丁").hints();

        assertEquals(List.of("第1行：“甲,”等3处已改为“甲，”（GB/T 15834—2011 5.1.1）"), hints.stream().map(TextHint::sentence).toList());
    }

    @Test
    void theSerialOfACertificateKeepsItsZeros() {
        Mended mended = mending.mend("编号：青禾聘字[2026]第001号", DocumentFormat.CERTIFICATE);

        assertEquals("编号：青禾聘字〔2026〕第001号", mended.text());
    }

    @Test
    void everyLineEndAndAMarkInFrontAreMendedSilently() {
        assertEquals(List.of(), mended("\uFEFF题\r\n\r\n　　正文。\r\n").hints());
        assertFalse(mended("\uFEFF题\r\n\r\n　　正文。\r\n").text().contains("\r"));
    }
}
