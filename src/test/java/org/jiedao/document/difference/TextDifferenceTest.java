package org.jiedao.document.difference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.jiedao.document.difference.TextDifference.Kind;
import org.jiedao.document.difference.TextDifference.Line;
import org.jiedao.document.difference.TextDifference.Piece;
import org.junit.jupiter.api.Test;

class TextDifferenceTest {
    @Test
    void aChangedLineStandsTwiceWithItsChangedCharactersMarked() {
        List<Line> lines = TextDifference.between("题\n聘张𬭎为委员\n完", "题\n聘张𬭊为委员\n完\n又");

        assertEquals(
                List.of(
                        new Line(Kind.SAME, 1, 1, List.of(new Piece("题", false))),
                        new Line(
                                Kind.REMOVED,
                                2,
                                0,
                                List.of(new Piece("聘张", false), new Piece("𬭎", true), new Piece("为委员", false))),
                        new Line(
                                Kind.ADDED,
                                0,
                                2,
                                List.of(new Piece("聘张", false), new Piece("𬭊", true), new Piece("为委员", false))),
                        new Line(Kind.SAME, 3, 3, List.of(new Piece("完", false))),
                        new Line(Kind.ADDED, 0, 4, List.of(new Piece("又", true)))),
                lines);
    }

    @Test
    void thereIsNoDifferenceInTheSame() {
        assertEquals(
                List.of(new Line(Kind.SAME, 1, 1, List.of(new Piece("题", false)))), TextDifference.between("题", "题\n"));
    }

    @Test
    void changesOfDifferentLinesAreMerged() {
        assertEquals(
                Optional.of("题（改）\n甲\n新\n2026年3月2日\n"),
                TextDifference.merged("题\n甲\n乙\n2026年3月1日\n", "题（改）\n甲\n乙\n2026年3月1日\n", "题\n甲\n新\n2026年3月2日\n"));
    }

    @Test
    void changesOfTheSameLineAreNot() {
        assertEquals(Optional.empty(), TextDifference.merged("题\n甲\n", "题\n甲一\n", "题\n甲二\n"));
        assertEquals(Optional.empty(), TextDifference.merged("题\n甲\n", "题\n我\n甲\n", "题\n你\n甲\n"));
    }
}
