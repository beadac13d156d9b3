package org.jiedao.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChineseLinesTest {

    private static final double WIDTH = OfficialLayout.AREA_WIDTH.pt();
    private static final ChineseLines BODY = new ChineseLines(Setting.body(Advances.HALF_AND_FULL), WIDTH);

    private static List<String> lines(String text, int characters) {
        return new ChineseLines(new Setting(1, 0, Advances.HALF_AND_FULL), characters)
                .of(text, Face.FANG, 0, 0).stream().map(Line::text).toList();
    }

    @Test
    void twentyEightCharactersFillALine() {
        List<Line> lines = BODY.of("党".repeat(60), Face.FANG, OfficialLayout.INDENT.pt(), 0);

        assertEquals(List.of(26, 28, 6), lines.stream().map(Line::characters).toList());
    }

    @Test
    void rareCharacterCountsAsOne() {
        assertEquals(List.of("𬭎𬭎𬭎", "𬭎"), lines("𬭎𬭎𬭎𬭎", 3));
    }

    @Test
    void commaTakesTheCharacterBeforeItAlong() {
        assertEquals(List.of("甲乙", "丙，丁"), lines("甲乙丙，丁", 3));
    }

    @Test
    void openingBracketMovesToTheNextLine() {
        assertEquals(List.of("甲乙", "（丙）"), lines("甲乙（丙）", 3));
    }

    @Test
    void dateStaysWhole() {
        assertEquals(List.of("会议于", "2026年7月1日", "召开"), lines("会议于2026年7月1日召开", 6));
    }

    @Test
    void numberOfADocumentStaysWhole() {
        assertEquals(List.of("青禾党工", "〔2026〕13号", "印发"), lines("青禾党工〔2026〕13号印发", 6));
    }

    @Test
    void quantityKeepsItsUnit() {
        assertEquals(List.of("共聘任委员", "12名，"), lines("共聘任委员12名，", 6));
    }

    @Test
    void whatIsLongerThanALineIsCut() {
        assertEquals(List.of("aaaaaa", "aaaaaa", "aa"), lines("a".repeat(14), 3));
    }

    @Test
    void lineThatWordWouldFillDifferentlyIsMarked() {
        List<Line> lines = new ChineseLines(new Setting(1, 0, Advances.HALF_AND_FULL), 6)
                .of("会议于2026年7月1日召开", Face.FANG, 0, 0);

        assertTrue(lines.getFirst().forced());
        assertFalse(lines.getLast().forced());
    }

    @Test
    void aLongLineGivesOneOfItsCharactersToALastLineOfOne() {
        List<Line> lines = new ChineseLines(new Setting(1, 0, Advances.HALF_AND_FULL), 20)
                .of("甲".repeat(20) + "乙。", Face.FANG, 0, 0);

        assertEquals(List.of(19, 3), lines.stream().map(Line::characters).toList());
        assertTrue(lines.getFirst().forced(), "Word is told");
    }

    @Test
    void aLineThatWouldLackTwoCharactersTakesOneMoreInstead() {
        List<Line> lines = new ChineseLines(new Setting(1, 0, Advances.HALF_AND_FULL), 20)
                .of("甲".repeat(18) + "（工）委批准后执行乙丙丁", Face.FANG, 0, 0);

        assertEquals("甲".repeat(18) + "（工）", lines.getFirst().text());
        assertTrue(lines.getFirst().forced(), "Word is told");
    }

    @Test
    void aNameInAListStaysWhole() {
        assertEquals(List.of("出席：苗青禾　", "梁书婷　沈　喆　"), lines("出席：苗青禾　梁书婷　沈　喆　方秀兰", 8).subList(0, 2));
        assertEquals(List.of("甲乙丙　", "沈　喆"), lines("甲乙丙　沈　喆", 6));
    }

    @Test
    void emptyTextIsOneEmptyLine() {
        assertEquals(List.of(""), lines("", 5));
    }

    @Test
    void noTextOfTenThousandCharactersPutsAMarkAtAWrongPlace() {
        Random random = new Random(9704);
        String signs = "党建街道社区委员聘任通知工作党建街道社区委员聘任通知工作，。、；：？！）》”（《“〔〕2026年3号";
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            // a letter between two signs: a run of closing marks longer than a line cannot be set by any rule
            text.append(signs.charAt(random.nextInt(signs.length()))).append(i % 2 == 0 ? "党" : "");
        }
        List<Line> lines = BODY.of(text.toString(), Face.FANG, OfficialLayout.INDENT.pt(), 0);

        for (Line line : lines.subList(1, lines.size())) {
            assertTrue("，。、；：？！）》”〕".indexOf(line.text().charAt(0)) < 0, line.text());
        }
        for (Line line : lines.subList(0, lines.size() - 1)) {
            assertTrue("（《“〔".indexOf(line.text().charAt(line.text().length() - 1)) < 0, line.text());
            assertTrue(line.width() <= WIDTH + 16, "at most one squeezed in: " + line.text());
        }
    }
}
