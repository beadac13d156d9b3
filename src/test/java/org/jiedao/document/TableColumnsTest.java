package org.jiedao.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableColumnsTest {
    private static final double WIDTH = OfficialLayout.AREA_WIDTH.pt();

    private static double[] widths(List<String> header, List<String> row, List<Integer> weights) {
        return TableColumns.widths(
                new Block.Table(List.of(header), List.of(row), weights), Advances.HALF_AND_FULL, WIDTH);
    }

    @Test
    void sharesOfTheAuthorAreKept() {
        assertArrayEquals(
                new double[] {WIDTH / 4, WIDTH * 3 / 4},
                widths(List.of("一", "二"), List.of("很长很长很长的一格", "短"), List.of(1, 3)),
                0.01);
    }

    @Test
    void theWidestColumnGivesWayAndTheNameStaysWhole() {
        double[] widths = widths(
                List.of("序号", "姓名", "所在单位及职务"),
                List.of("1", "阿依努尔·买买提", "青禾街道示例志愿服务联合会党组织".repeat(3)),
                List.of());

        assertEquals(WIDTH, Arrays.stream(widths).sum(), 0.01);
        assertTrue(widths[1] - 2 * OfficialLayout.TABLE_PADDING.pt() >= 8 * OfficialLayout.TABLE_SIZE.pt(), "the name");
        assertTrue(widths[2] > widths[1]);
    }

    @Test
    void shortColumnsFillTheWidthInProportion() {
        double[] widths = widths(List.of("序号", "姓名"), List.of("1", "欧阳思齐"), List.of());

        assertEquals(WIDTH, Arrays.stream(widths).sum(), 0.01);
        assertTrue(widths[1] > widths[0]);
    }
}
