package org.jiedao.overprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.jiedao.document.Advances;
import org.jiedao.document.Face;
import org.junit.jupiter.api.Test;

/// Long texts are made to fit and it is said how; what cannot be is refused.
class FitTest {
    /// 60 mm hold six characters of 28 pt.
    private static final Box NAME = box(60, 15, 28, 36, 1);

    @Test
    void aShortNameStandsAsDesigned() {
        Fit.Done done = assertInstanceOf(Fit.Done.class, fit(NAME, "欧阳思齐"));
        assertEquals(28, done.size());
        assertEquals(Optional.empty(), done.note());
    }

    @Test
    void aLongNameIsSetSmallerAndItIsSaid() {
        Fit.Done done = assertInstanceOf(Fit.Done.class, fit(NAME, "阿依努尔·买买提"));
        assertTrue(done.size() < 28 && done.size() > 18, String.valueOf(done.size()));
        assertEquals(1, done.lines().size());
        assertTrue(done.note().orElseThrow().startsWith("字号由28.0磅缩为"));
    }

    @Test
    void whereTheBoxIsHighEnoughOneMoreLineIsBetterThanTinyLetters() {
        Fit.Done done = assertInstanceOf(Fit.Done.class, fit(box(60, 30, 28, 36, 1), "阿布都热合曼·古丽仙"));
        assertEquals(2, done.lines().size());
        assertEquals(28, done.size());
        assertEquals("排成了2行", done.note().orElseThrow());
    }

    @Test
    void linesThatWereMeantAreNoWarning() {
        Fit.Done done = assertInstanceOf(Fit.Done.class, fit(box(60, 40, 22, 36, 3), "兹聘请您为青禾街道大工委兼职委员"));
        assertEquals(Optional.empty(), done.note());
    }

    @Test
    void whatDoesNotFitAtTheSmallestSizeIsRefusedByBoxAndText() {
        Fit.TooLong refused = assertInstanceOf(Fit.TooLong.class, fit(NAME, "一二三四五六七八九十".repeat(5)));
        assertTrue(refused.sentence().contains("文字框“姓名”"));
        assertTrue(refused.sentence().contains("10.5磅"));
    }

    private static Fit fit(Box box, String text) {
        return Fit.of(box, text, Advances.HALF_AND_FULL);
    }

    private static Box box(double width, double height, double size, double pitch, int lines) {
        return new Box(
                0,
                "姓名",
                "{{姓名}}",
                new Area(10, 10, width, height),
                new Box.Setting(Face.KAI, size, pitch, Alignment.CENTRE, lines));
    }
}
