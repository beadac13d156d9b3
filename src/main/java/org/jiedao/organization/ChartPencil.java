package org.jiedao.organization;

import static org.jiedao.document.PlacedSheet.mm;
import static org.jiedao.document.PlacedSheet.pt;

import java.util.ArrayList;
import java.util.List;
import org.jiedao.document.Advances;
import org.jiedao.document.Document;
import org.jiedao.document.Face;
import org.jiedao.document.PlacedPaper;
import org.jiedao.document.PlacedSheet;
import org.jiedao.document.PlacedSheet.Item;
import org.jiedao.document.PlacedSheet.Tone;
import org.jiedao.document.Placing;
import org.jiedao.document.Span;

/// Draws boxes, lines and words on one sheet as large as they need, in black, as a printer has them. Places are pixels of
/// the screen.
final class ChartPencil {
    static final double NAME_SIZE = 10.5;
    static final double SMALL_SIZE = 8.5;
    static final double THIN = 0.25;
    static final double THICK = 0.6;

    /// Of a pixel of the screen; 96 to the inch.
    private static final double MM = 25.4 / 96;

    private static final double MARGIN = 4;
    private static final double PADDING = 2;
    private static final double SHRINK = 0.8;
    private static final double DASH = 1;
    private static final double DOT = 0.9;

    private final Advances advances;
    private final List<Item> items = new ArrayList<>();

    ChartPencil(Advances advances) {
        this.advances = advances;
    }

    record Frame(double x, double y, double width, double height) {}

    PlacedPaper paper(String title, double width, double height) {
        PlacedSheet sheet =
                new PlacedSheet(width * MM + 2 * MARGIN, height * MM + 2 * MARGIN, Placing.AS_IS, items);
        return new PlacedPaper(title, Document.UNDATED, List.of(sheet));
    }

    void line(double x, double y, double toX, double toY, double thickness) {
        rule(at(x), at(y), at(toX), at(toY), thickness);
    }

    void dashed(double x, double y, double toX, double toY) {
        double length = Math.hypot(toX - x, toY - y) * MM;
        for (double done = 0; done < length; done += 2 * DASH) {
            double end = Math.min(length, done + DASH);
            rule(
                    at(x + (toX - x) * done / length),
                    at(y + (toY - y) * done / length),
                    at(x + (toX - x) * end / length),
                    at(y + (toY - y) * end / length),
                    THIN);
        }
    }

    void dot(double x, double y) {
        rule(at(x) - DOT / 2, at(y), at(x) + DOT / 2, at(y), DOT);
    }

    private static double at(double pixels) {
        return MARGIN + pixels * MM;
    }

    private void rule(double x, double y, double toX, double toY, double thickness) {
        items.add(new Item.Rule(x, y, toX, toY, thickness, Tone.BLACK));
    }

    void frame(Frame frame) {
        double right = frame.x() + frame.width();
        double bottom = frame.y() + frame.height();
        line(frame.x(), frame.y(), right, frame.y(), THIN);
        line(frame.x(), bottom, right, bottom, THIN);
        line(frame.x(), frame.y(), frame.x(), bottom, THIN);
        line(right, frame.y(), right, bottom, THIN);
    }

    /// The name in as many lines as it needs, smaller where they are too many, over what is told about it.
    void words(String text, String told, Frame frame) {
        double top = at(frame.y());
        double bottom = at(frame.y() + frame.height());
        double under = told.isEmpty() ? 0 : pitch(SMALL_SIZE);
        double size = NAME_SIZE;
        List<String> name = lines(text, size, frame);
        while (name.size() > 1 && name.size() * pitch(size) + under > bottom - top - PADDING / 2) {
            size -= SHRINK;
            name = lines(text, size, frame);
        }
        double y = top + (bottom - top - name.size() * pitch(size) - under) / 2;
        for (String line : name) {
            y += pitch(size);
            centred(line, Face.HEI, size, frame, y - mm(size) / 3);
        }
        if (!told.isEmpty()) {
            centred(told, Face.FANG, SMALL_SIZE, frame, y + under - mm(SMALL_SIZE) / 3);
        }
    }

    private static double pitch(double size) {
        return mm(size) * 1.3;
    }

    private void centred(String text, Face face, double size, Frame frame, double baseline) {
        double fitting = fitting(text, face, size, frame);
        double left = at(frame.x() + frame.width() / 2) - mm(advance(text, face) * fitting) / 2;
        items.add(new Item.Words(left, baseline, new Span(text, face), fitting, Tone.BLACK));
    }

    /// One small line from the left edge of its frame or up to the right one.
    void note(String text, boolean fromLeft, Frame frame) {
        double fitting = fitting(text, Face.FANG, SMALL_SIZE, frame);
        double width = mm(advance(text, Face.FANG) * fitting);
        double left = fromLeft ? at(frame.x()) + PADDING / 2 : at(frame.x() + frame.width()) - PADDING / 2 - width;
        double baseline = at(frame.y() + frame.height()) - mm(SMALL_SIZE) / 3;
        items.add(new Item.Words(left, baseline, new Span(text, Face.FANG), fitting, Tone.BLACK));
    }

    private double fitting(String text, Face face, double size, Frame frame) {
        double room = frame.width() * MM - PADDING;
        double width = mm(advance(text, face) * size);
        return width > room ? size * room / width : size;
    }

    private double advance(String text, Face face) {
        return text.codePoints().mapToDouble(point -> advances.em(point, face)).sum();
    }

    private List<String> lines(String text, double size, Frame frame) {
        double room = pt(frame.width() * MM - PADDING) / size;
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
