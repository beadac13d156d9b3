package org.jiedao.document.hint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jiedao.document.DocumentFormat;
import org.jiedao.rule.Clauses;
import org.jiedao.rule.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordingHintsTest {

    private static final Pattern HEAD = Pattern.compile("(.+) \\[(.+?)\\|(.*?)\\|(.*?)]");

    private final WordingHints guard = new WordingHints(Clauses.shipped());

    record Case(String name, DocumentFormat format, WordingContext context, String text, List<String> expected) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Case> cases() throws IOException {
        try (InputStream in = WordingHintsTest.class.getResourceAsStream("wording-hints.txt")) {
            String all = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(all.split("(?m)^## ")).skip(1).map(WordingHintsTest::read).toList();
        }
    }

    private static Case read(String text) {
        int line = text.indexOf('\n');
        var head = HEAD.matcher(text.substring(0, line));
        assertTrue(head.matches(), text);
        int arrow = text.indexOf("\n=>\n", line);
        List<String> units = Stream.of(head.group(4).split(",")).filter(unit -> !unit.isEmpty()).toList();
        List<String> expected = text.substring(arrow + 4).strip().lines().toList();
        return new Case(
                head.group(1),
                DocumentFormat.named(head.group(2)).orElseThrow(),
                new WordingContext(head.group(3), units),
                text.substring(line + 1, arrow + 1),
                expected.equals(List.of("无")) ? List.of() : expected);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void advisesAsTheCaseSays(Case c) {
        List<TextHint> hints = guard.of(c.text(), c.format(), c.context());
        List<String> said = hints.stream().map(TextHint::sentence).toList();

        c.expected().forEach(words -> assertTrue(said.stream().anyMatch(s -> s.contains(words)), words + "\n" + said));
        assertEquals(c.expected().size(), said.size(), said::toString);
        hints.forEach(hint -> assertEquals(Severity.ADVICE, hint.finding().severity()));
    }
}
