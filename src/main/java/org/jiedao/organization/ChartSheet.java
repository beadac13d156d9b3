package org.jiedao.organization;

import static org.jiedao.document.PlacedSheet.mm;
import static org.jiedao.document.PlacedSheet.pt;

import java.util.ArrayList;
import java.util.List;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.document.Advances;
import org.jiedao.document.Document;
import org.jiedao.document.Face;
import org.jiedao.document.PlacedPaper;
import org.jiedao.document.PlacedSheet;
import org.jiedao.document.PlacedSheet.Item;
import org.jiedao.document.PlacedSheet.Tone;
import org.jiedao.document.Placing;
import org.jiedao.document.Span;

/// The chart drawn on one sheet as large as it needs, to be made a picture: black lines and words, as a printer has them.
public final class ChartSheet {
    /// Of a pixel of the screen; 96 to the inch.
    private static final double MM = 25.4 / 96;

    private static final double MARGIN = 4;
    private static final double LINE = 0.25;
    private static final double PADDING = 2;
    private static final double NAME_SIZE = 10.5;
    private static final double SMALL = 0.8;
    private static final double FIGURE_SIZE = 8.5;
    private static final double DASH = 1;

    private final Advances advances;
    private final List<Item> items = new ArrayList<>();

    private ChartSheet(Advances advances) {
        this.advances = advances;
    }

    public static PlacedPaper draw(String title, ChartLayout layout, Advances advances) {
        ChartSheet chart = new ChartSheet(advances);
        layout.lines().forEach(chart::line);
        layout.boxes().forEach(chart::box);
        PlacedSheet sheet = new PlacedSheet(
                layout.width() * MM + 2 * MARGIN, layout.height() * MM + 2 * MARGIN, Placing.AS_IS, chart.items);
        return new PlacedPaper(title, Document.UNDATED, List.of(sheet));
    }

    /// What a picture of a day is called.
    public static String title(OrganizationChart chart) {
        return "组织架构图（" + ChineseDate.format(chart.day()) + "）";
    }

    private void line(ChartLayout.Line line) {
        if (line.dashed()) {
            dashed(at(line.x()), at(line.y()), at(line.toX()), at(line.toY()));
        } else {
            rule(at(line.x()), at(line.y()), at(line.toX()), at(line.toY()));
        }
    }

    private static double at(double pixels) {
        return MARGIN + pixels * MM;
    }

    private void rule(double x, double y, double toX, double toY) {
        items.add(new Item.Rule(x, y, toX, toY, LINE, Tone.BLACK));
    }

    private void dashed(double x, double y, double toX, double toY) {
        double length = Math.hypot(toX - x, toY - y);
        for (double done = 0; done < length; done += 2 * DASH) {
            double end = Math.min(length, done + DASH);
            rule(
                    x + (toX - x) * done / length,
                    y + (toY - y) * done / length,
                    x + (toX - x) * end / length,
                    y + (toY - y) * end / length);
        }
    }

    private void box(ChartLayout.Box box) {
        double left = at(box.x());
        double top = at(box.y());
        double right = at(box.x() + ChartLayout.BOX_WIDTH);
        double bottom = at(box.y() + ChartLayout.BOX_HEIGHT);
        rule(left, top, right, top);
        rule(left, bottom, right, bottom);
        rule(left, top, left, bottom);
        rule(right, top, right, bottom);
        words(box.node(), (left + right) / 2, top, bottom);
    }

    /// The name in as many lines as it needs, smaller where they are more than two, over kind and figure.
    private void words(ChartNode node, double middle, double top, double bottom) {
        double size = NAME_SIZE;
        List<String> name = lines(node.body().name(), size);
        while (name.size() > 2 && (name.size() + 1) * pitch(size) > bottom - top - PADDING) {
            size -= SMALL;
            name = lines(node.body().name(), size);
        }
        double height = name.size() * pitch(size) + pitch(FIGURE_SIZE);
        double y = top + (bottom - top - height) / 2;
        for (String line : name) {
            y += pitch(size);
            centred(line, Face.HEI, size, middle, y - mm(size) / 3);
        }
        y += pitch(FIGURE_SIZE);
        String told = node.figure().isEmpty() ? "" : "　" + node.figure();
        centred(node.body().kind().label() + told, Face.FANG, FIGURE_SIZE, middle, y - mm(FIGURE_SIZE) / 3);
    }

    private static double pitch(double size) {
        return mm(size) * 1.3;
    }

    private void centred(String text, Face face, double size, double middle, double baseline) {
        double room = ChartLayout.BOX_WIDTH * MM - PADDING;
        double width = width(text, face, size);
        double fitting = width > room ? size * room / width : size;
        double left = middle - mm(advance(text, face) * fitting) / 2;
        items.add(new Item.Words(left, baseline, new Span(text, face), fitting, Tone.BLACK));
    }

    private double width(String text, Face face, double size) {
        return mm(advance(text, face) * size);
    }

    private double advance(String text, Face face) {
        return text.codePoints().mapToDouble(point -> advances.em(point, face)).sum();
    }

    private List<String> lines(String text, double size) {
        double room = pt(ChartLayout.BOX_WIDTH * MM - PADDING) / size;
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        double used = 0;
        for (int point : text.codePoints().toArray()) {
            double own = advances.em(point, Face.HEI);
            if (used + own > room && !"）”、。，".contains(Character.toString(point))) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            line.appendCodePoint(point);
            used += own;
        }
        lines.add(line.toString());
        return lines;
    }
}
