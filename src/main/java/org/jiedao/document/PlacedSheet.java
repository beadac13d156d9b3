package org.jiedao.document;

import java.util.List;

/// One sheet of any size on which everything has its place: millimetres from the upper left corner, sizes of text in
/// points. Nothing flows, and there are no pictures.
public record PlacedSheet(double width, double height, Placing placing, List<Item> items) {

    private static final double MM_PER_INCH = 25.4;
    private static final double PT_PER_INCH = 72;

    public PlacedSheet {
        items = List.copyOf(items);
    }

    /// How strongly an item is drawn.
    public enum Tone {
        BLACK,
        GREY,
        LIGHT
    }

    /// Something on the sheet.
    public sealed interface Item {
        /// Text on one baseline.
        record Words(double x, double baseline, Span span, double size, Tone tone) implements Item {}

        record Rule(double x, double y, double toX, double toY, double thickness, Tone tone) implements Item {}
    }

    public static double pt(double mm) {
        return mm * PT_PER_INCH / MM_PER_INCH;
    }

    public static double mm(double pt) {
        return pt * MM_PER_INCH / PT_PER_INCH;
    }
}
