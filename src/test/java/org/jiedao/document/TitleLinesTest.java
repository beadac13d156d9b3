package org.jiedao.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TitleLinesTest {

    private static List<String> broken(String title) {
        return TitleLines.of(new Block.Title(List.of(title)), 20);
    }

    @ParameterizedTest
    @MethodSource("titles")
    void breaksBetweenWordsInTheShapeOfATrapezoidOrADiamond(String lines) {
        assertEquals(List.of(lines.split("／")), broken(lines.replace("／", "")));
    }

    static Stream<String> titles() throws IOException {
        try (InputStream in = Objects.requireNonNull(TitleLinesTest.class.getResourceAsStream("title-lines.txt"))) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
            return lines.stream().filter(line -> !line.startsWith("#"));
        }
    }

    @Test
    void linesOfTheAuthorStay() {
        assertEquals(List.of("甲", "乙"), TitleLines.of(new Block.Title(List.of("甲", "乙")), 20));
    }

    @Test
    void veryLongTitleIsSetWithoutLoss() {
        String title = "关于聘任委员的通知".repeat(12);

        assertEquals(title, String.join("", broken(title)));
        assertTrue(broken(title).stream().allMatch(l -> l.length() <= 20));
    }
}
