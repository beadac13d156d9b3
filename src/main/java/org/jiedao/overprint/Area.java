package org.jiedao.overprint;

/// A rectangle on a sheet, in millimetres from its upper left corner.
public record Area(double x, double y, double width, double height) {

    private static final double LEAST = 2;

    public Area {
        x = Tenths.of(x);
        y = Tenths.of(y);
        width = Tenths.of(width);
        height = Tenths.of(height);
    }

    /// Moved as far as the sheet allows.
    public Area moved(double dx, double dy, SheetSize sheet) {
        return new Area(
                Math.clamp(x + dx, 0, Math.max(0, sheet.width() - width)),
                Math.clamp(y + dy, 0, Math.max(0, sheet.height() - height)),
                width,
                height);
    }

    /// The right lower corner pulled, as far as the sheet allows.
    public Area resized(double dx, double dy, SheetSize sheet) {
        return new Area(
                x,
                y,
                Math.clamp(width + dx, LEAST, Math.max(LEAST, sheet.width() - x)),
                Math.clamp(height + dy, LEAST, Math.max(LEAST, sheet.height() - y)));
    }

    boolean within(SheetSize sheet) {
        return x >= 0
                && y >= 0
                && width >= LEAST
                && height >= LEAST
                && x + width <= sheet.width() + 0.05
                && y + height <= sheet.height() + 0.05;
    }

    /// `左40.0 上78.0 宽60.0 高14.0毫米`.
    @Override
    public String toString() {
        return "左%.1f 上%.1f 宽%.1f 高%.1f毫米".formatted(x, y, width, height);
    }
}
