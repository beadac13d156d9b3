package org.jiedao.document.chart;

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

/// A chart on a sheet of its own size. Series are told apart in black and white: dark, white, hatched, light.
final class BarSheet {
    private static final double SIZE = 9;
    private static final double LEAST_ROOM = 0.5;
    private static final double THIN = 0.2;
    private static final double HATCH = 1.1;
    private static final int FILLS = 4;

    private final Advances advances;
    private final List<Item> items = new ArrayList<>();

    private BarSheet(Advances advances) {
        this.advances = advances;
    }

    static PlacedPaper draw(String title, BarLayout layout, Advances advances) {
        BarSheet sheet = new BarSheet(advances);
        layout.bars().forEach(sheet::bar);
        layout.axes().forEach(axis -> sheet.rule(axis.x(), axis.y(), axis.toX(), axis.toY(), THIN, Tone.BLACK));
        layout.words().forEach(sheet::words);
        return new PlacedPaper(
                title,
                Document.UNDATED,
                List.of(new PlacedSheet(layout.width(), layout.height(), Placing.AS_IS, sheet.items)));
    }

    private void bar(BarLayout.Bar bar) {
        if (bar.width() <= 0 || bar.height() <= 0) {
            return;
        }
        switch (bar.series() % FILLS) {
            case 0 -> fill(bar, Tone.GREY);
            case 1 -> {}
            case 2 -> hatch(bar);
            default -> fill(bar, Tone.LIGHT);
        }
        frame(bar);
    }

    private void fill(BarLayout.Bar bar, Tone tone) {
        double middle = bar.y() + bar.height() / 2;
        rule(bar.x(), middle, bar.x() + bar.width(), middle, bar.height(), tone);
    }

    private void hatch(BarLayout.Bar bar) {
        for (double x = bar.x() + HATCH / 2; x < bar.x() + bar.width(); x += HATCH) {
            rule(x, bar.y(), x, bar.y() + bar.height(), THIN, Tone.BLACK);
        }
    }

    private void frame(BarLayout.Bar bar) {
        double right = bar.x() + bar.width();
        double bottom = bar.y() + bar.height();
        rule(bar.x(), bar.y(), right, bar.y(), THIN, Tone.BLACK);
        rule(bar.x(), bottom, right, bottom, THIN, Tone.BLACK);
        rule(bar.x(), bar.y(), bar.x(), bottom, THIN, Tone.BLACK);
        rule(right, bar.y(), right, bottom, THIN, Tone.BLACK);
    }

    private void rule(double x, double y, double toX, double toY, double thickness, Tone tone) {
        items.add(new Item.Rule(x, y, toX, toY, thickness, tone));
    }

    /// Smaller where its room is too narrow.
    private void words(BarLayout.Words words) {
        double em = words.text().codePoints().mapToDouble(point -> advances.em(point, Face.FANG)).sum();
        if (em == 0) {
            return;
        }
        double size = Math.min(SIZE, pt(Math.max(LEAST_ROOM, words.width())) / em);
        double width = mm(em * size);
        double left =
                switch (words.align()) {
                    case LEFT -> words.x();
                    case CENTRE -> words.x() + (words.width() - width) / 2;
                    case RIGHT -> words.x() + words.width() - width;
                };
        double baseline = words.y() + words.height() / 2 + mm(size) / 3;
        items.add(new Item.Words(left, baseline, new Span(words.text(), Face.FANG), size, Tone.BLACK));
    }
}
