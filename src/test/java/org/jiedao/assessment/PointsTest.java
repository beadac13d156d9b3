package org.jiedao.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiedao.assessment.TypedTally.Reading;
import org.junit.jupiter.api.Test;

class PointsTest {
    private static final Scheme SCHEME = new Scheme(
            1,
            "方案",
            About.MEMBER,
            List.of(item(1, "到会", "30"), item(2, "承办", "40"), item(3, "共建", "30")),
            List.of(grade(7, "优秀", "90"), grade(8, "称职", "60"), grade(9, "不称职", null)));

    private static Scheme.Item item(long id, String name, String points) {
        return new Scheme.Item(id, name, new BigDecimal(points), "");
    }

    private static Scheme.Grade grade(long id, String name, String least) {
        return new Scheme.Grade(id, name, least == null ? null : new BigDecimal(least));
    }

    private static Map<Long, BigDecimal> points(String... given) {
        Map<Long, BigDecimal> points = new HashMap<>();
        for (int i = 0; i < given.length; i++) {
            points.put(i + 1L, new BigDecimal(given[i]));
        }
        return points;
    }

    @Test
    void theArithmeticIsShownOnceEveryItemHasItsPoints() {
        assertEquals(Optional.of("30＋25＋18＝73/100"), Points.arithmetic(SCHEME, points("30", "25.00", "18")));
        assertEquals(Optional.of("29.5＋40＋0＝69.5/100"), Points.arithmetic(SCHEME, points("29.50", "40", "0")));
        assertEquals(Optional.empty(), Points.arithmetic(SCHEME, points("30", "25")));
    }

    @Test
    void aTotalSuggestsTheBestGradeItIsEnoughFor() {
        assertEquals(Optional.of("优秀"), SCHEME.suggested(new BigDecimal("90")).map(Scheme.Grade::name));
        assertEquals(Optional.of("称职"), SCHEME.suggested(new BigDecimal("89.99")).map(Scheme.Grade::name));
        assertEquals(Optional.empty(), SCHEME.suggested(new BigDecimal("59.5")));
    }

    @Test
    void pointsAreReadAsPeopleWriteThem() {
        assertEquals(Optional.of(new BigDecimal("18.5")), Points.read(" 18.50 "));
        assertEquals(Optional.of(new BigDecimal("30")), Points.read("３０"));
        assertEquals(Optional.of(new BigDecimal("0")), Points.read("0"));
        for (String no : List.of("", "三十", "-3", "1/2", "1.234", "1e3", "=30")) {
            assertEquals(Optional.empty(), Points.read(no), no);
        }
    }

    private static TypedTally tally(String issued, String returned, String valid, String... votes) {
        Map<Long, String> byGrade = new HashMap<>();
        for (int i = 0; i < votes.length; i++) {
            byGrade.put(7L + i, votes[i]);
        }
        return new TypedTally(issued, returned, valid, byGrade);
    }

    private static void faulty(String why, TypedTally typed) {
        String sentence = assertInstanceOf(Reading.Faulty.class, typed.read(SCHEME)).sentence();
        assertTrue(sentence.contains(why), sentence);
    }

    @Test
    void ballotsMustAddUp() {
        Assessed.Tally counted =
                assertInstanceOf(Reading.Counted.class, tally("32", "31", "30", "20", "10", "0").read(SCHEME)).tally();
        assertEquals(new Assessed.Tally(32, 31, 30, Map.of(7L, 20, 8L, 10, 9L, 0)), counted);
        assertInstanceOf(Reading.Nothing.class, tally("", " ", "", "", "", "").read(SCHEME));
        faulty("收回33张，多于发出的32张", tally("32", "33", "30", "20", "10", "0"));
        faulty("有效32张，多于收回的31张", tally("32", "31", "32", "20", "12", "0"));
        faulty("合计29，与有效票30张不符", tally("32", "31", "30", "20", "9", "0"));
        faulty("“不称职”的票数", tally("32", "31", "30", "20", "10", ""));
        faulty("都要写成数字", tally("", "31", "30", "20", "10", "0"));
        faulty("都要写成数字", tally("三十", "31", "30", "20", "10", "0"));
    }

    @Test
    void theShippedSchemesAddUpToAHundredAndNameWhatIsOnRecord() {
        List<Scheme> shipped = SchemeFile.shipped();
        assertEquals(
                List.of(About.MEMBER, About.UNIT, About.BODY),
                shipped.stream().map(Scheme::about).toList());
        shipped.forEach(scheme -> assertEquals(new BigDecimal("100"), Points.plain(scheme.full()), scheme.name()));
        assertEquals(
                List.of("优秀", "称职", "基本称职", "不称职"),
                shipped.getFirst().grades().stream().map(Scheme.Grade::name).toList());
        assertEquals(Figure.ATTENDANCE, shipped.getFirst().items().getFirst().figure());
    }
}
