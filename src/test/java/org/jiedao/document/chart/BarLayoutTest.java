package org.jiedao.document.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.jiedao.document.Picture;
import org.jiedao.document.chart.BarChart.Group;
import org.jiedao.document.chart.BarChart.Shape;
import org.jiedao.document.font.FontCatalogue;
import org.jiedao.document.pdf.PlacedPdfWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BarLayoutTest {
    private static final double EXACT = 1e-9;

    private record Box(String what, double x, double y, double width, double height) {
        boolean overlaps(Box other) {
            return x + EXACT < other.x + other.width
                    && other.x + EXACT < x + width
                    && y + EXACT < other.y + other.height
                    && other.y + EXACT < y + height;
        }

        boolean within(BarLayout layout) {
            return x >= -EXACT && y >= -EXACT && x + width <= layout.width() + EXACT && y + height <= layout.height() + EXACT;
        }
    }

    private static BarChart random(Shape shape, int seed) {
        Random random = new Random(seed);
        int series = 1 + random.nextInt(4);
        return new BarChart(
                shape,
                IntStream.range(0, series).mapToObj(at -> "第" + at + "列").toList(),
                IntStream.range(0, 1 + random.nextInt(28))
                        .mapToObj(at -> new Group(
                                "第" + at + "组",
                                random.ints(series, shape == Shape.COLUMNS ? BarChart.UNRECORDED : 0, 1 + random.nextInt(300))
                                        .boxed()
                                        .toList(),
                                "12/15（请假3）"))
                        .toList());
    }

    private static List<Box> boxes(BarLayout layout) {
        List<Box> boxes = new ArrayList<>();
        layout.bars().forEach(bar -> boxes.add(new Box("柱", bar.x(), bar.y(), bar.width(), bar.height())));
        layout.words()
                .forEach(words -> boxes.add(
                        new Box(words.text(), words.x(), words.y(), words.width(), words.height())));
        return boxes;
    }

    @ParameterizedTest
    @EnumSource
    void nothingLiesOnAnythingElseAndAllIsOnTheSheet(Shape shape) {
        for (int seed = 0; seed < 200; seed++) {
            BarLayout layout = BarLayout.of(random(shape, seed));
            List<Box> boxes = boxes(layout);
            for (int at = 0; at < boxes.size(); at++) {
                assertTrue(boxes.get(at).within(layout), seed + " " + boxes.get(at));
                for (int other = at + 1; other < boxes.size(); other++) {
                    assertFalse(boxes.get(at).overlaps(boxes.get(other)), seed + " " + boxes.get(at) + " " + boxes.get(other));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void barsAreInProportionToTheirValues(Shape shape) {
        for (int seed = 0; seed < 50; seed++) {
            List<BarLayout.Bar> bars = BarLayout.of(random(shape, seed)).bars().stream()
                    .filter(bar -> !bar.legend())
                    .toList();
            BarLayout.Bar most = bars.stream()
                    .max(java.util.Comparator.comparingInt(BarLayout.Bar::value))
                    .orElseThrow();
            for (BarLayout.Bar bar : bars) {
                double expected = most.value() == 0 ? 0 : length(shape, most) * bar.value() / most.value();
                assertEquals(expected, length(shape, bar), EXACT);
            }
        }
    }

    private static double length(Shape shape, BarLayout.Bar bar) {
        return shape == Shape.COLUMNS ? bar.height() : bar.width();
    }

    @Test
    void everyValueIsWritten() {
        BarChart chart = new BarChart(
                Shape.COLUMNS, List.of("2024年", "2025年"), List.of(new Group("1月", List.of(3, 7), "")));
        List<String> words =
                BarLayout.of(chart).words().stream().map(BarLayout.Words::text).toList();
        assertTrue(words.containsAll(List.of("3", "7", "1月", "2024年", "2025年")), words.toString());
    }

    @Test
    void whatNobodyRecordedIsADashAndNoColumnOfZero() {
        BarLayout layout = BarLayout.of(new BarChart(
                Shape.COLUMNS,
                List.of("次"),
                List.of(new Group("1月", List.of(BarChart.UNRECORDED), ""), new Group("2月", List.of(0), ""))));
        assertEquals(
                List.of("—：没有登记", "—", "1月", "0", "2月"),
                layout.words().stream().map(BarLayout.Words::text).toList());
        assertEquals(1, layout.bars().size());
    }

    @Test
    void aChartOfNothingStillHasItsAxis() {
        BarLayout layout =
                BarLayout.of(new BarChart(Shape.COLUMNS, List.of("次"), List.of(new Group("1月", List.of(0), ""))));
        assertEquals(0, layout.bars().getFirst().height());
        assertEquals(1, layout.axes().size());
    }

    @Test
    void groupsWithoutAValueForEachSeriesAreNoChart() {
        List<Group> groups = List.of(new Group("1月", List.of(1), ""));
        List<String> series = List.of("甲", "乙");
        assertThrows(IllegalArgumentException.class, () -> new BarChart(Shape.ROWS, series, groups));
    }

    @Test
    void thePictureIsAsWideAsTheTextOfAPaperAndTellsSeriesApartWithoutColour() throws Exception {
        FontCatalogue fonts = FontCatalogue.bundled();
        BarChart chart = new BarChart(
                Shape.ROWS,
                List.of("到会", "请假", "缺席", "没有登记"),
                List.of(new Group("青禾第一小学（示例）", List.of(10, 10, 10, 10), "10/40")));
        Picture picture = new DrawBars(new PlacedPdfWriter(fonts), fonts).picture("到会", chart);
        assertEquals(BarLayout.WIDTH / 25.4 * 72, picture.width(), 1);
        var image = ImageIO.read(new ByteArrayInputStream(picture.png()));
        double scale = image.getWidth() / BarLayout.WIDTH;
        List<BarLayout.Bar> bars =
                BarLayout.of(chart).bars().stream().filter(bar -> !bar.legend()).toList();
        List<Long> ink = bars.stream().map(bar -> ink(image, bar, scale)).toList();
        assertEquals(ink.size(), ink.stream().distinct().count(), ink.toString());
        for (int x = 0; x < image.getWidth(); x += 5) {
            int rgb = image.getRGB(x, image.getHeight() / 2);
            assertEquals(rgb >> 16 & 0xff, rgb & 0xff, 3, "grey");
        }
    }

    /// How dark a bar is on the whole.
    private static long ink(java.awt.image.BufferedImage image, BarLayout.Bar bar, double scale) {
        long ink = 0;
        for (int x = (int) (bar.x() * scale) + 2; x < (bar.x() + bar.width()) * scale - 2; x++) {
            for (int y = (int) (bar.y() * scale) + 2; y < (bar.y() + bar.height()) * scale - 2; y++) {
                ink += 255 - (image.getRGB(x, y) & 0xff);
            }
        }
        return ink / 1000;
    }
}
