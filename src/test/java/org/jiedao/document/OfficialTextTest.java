package org.jiedao.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OfficialTextTest {

    private static final Pattern HEAD = Pattern.compile("(.+) \\[(.+)]");

    record Case(String name, DocumentFormat format, String text, String expected) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Case> cases() throws IOException {
        try (InputStream in = OfficialTextTest.class.getResourceAsStream("official-text.txt")) {
            String all = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(all.split("(?m)^## ")).skip(1).map(OfficialTextTest::read).toList();
        }
    }

    private static Case read(String text) {
        int line = text.indexOf('\n');
        var head = HEAD.matcher(text.substring(0, line));
        if (!head.matches()) {
            throw new IllegalArgumentException(text);
        }
        int arrow = text.indexOf("\n=>\n", line);
        return new Case(
                head.group(1),
                DocumentFormat.named(head.group(2)).orElseThrow(),
                text.substring(line + 1, arrow + 1),
                text.substring(arrow + 4).strip());
    }

    private static String said(Case c) {
        try {
            return OfficialText.parse(c.text(), c.format()).blocks().stream()
                    .map(Block::toString)
                    .collect(Collectors.joining("\n"));
        } catch (OfficialTextException e) {
            return "!! " + e.getMessage();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsAsTheCaseSays(Case c) {
        assertEquals(c.expected(), said(c));
    }

    @Test
    void titleAndDateComeFromTheText() throws OfficialTextException {
        Document document = OfficialText.parse("关于聘任的\n通知\n\n正文。\n街道党工委\n2026年7月1日\n", DocumentFormat.PLAIN);

        assertEquals("关于聘任的通知", document.title());
        assertEquals(LocalDate.of(2026, 7, 1), document.date());
        assertEquals("街道党工委", document.organ());
    }

    @Test
    void hanziDateIsADate() throws OfficialTextException {
        Document document = OfficialText.parse("题\n\n街道党工委\n二〇二六年十二月三十一日\n", DocumentFormat.PLAIN);

        assertEquals(LocalDate.of(2026, 12, 31), document.date());
    }

    @Test
    void textWithoutDateIsUndated() throws OfficialTextException {
        assertEquals(
                Document.UNDATED,
                OfficialText.parse("题\n\n甲\n2026年2月30日", DocumentFormat.PLAIN).date());
    }

    @Test
    void refusalNamesItsLine() {
        var refusal = assertThrows(
                OfficialTextException.class,
                () -> OfficialText.parse("题\n\n| 甲 | 乙 |\n| 丙 |\n", DocumentFormat.PLAIN));

        assertEquals(4, refusal.line());
    }
}
