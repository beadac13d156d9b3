package org.jiedao.document;

/// Size, letter spacing and the widths of faces with which text is set.
public record Setting(double size, double spacing, Advances advances) {

    /// The body: 28 characters in a line.
    public static Setting body(Advances advances) {
        return new Setting(OfficialLayout.BODY_SIZE.pt(), OfficialLayout.CHARACTER_SPACING.pt(), advances);
    }

    public static Setting plain(OfficialLayout size, Advances advances) {
        return new Setting(size.pt(), 0, advances);
    }

    public double width(int codePoint, Face face) {
        return size * advances.em(codePoint, face) + spacing;
    }

    public double width(Span span) {
        return span.text().codePoints().mapToDouble(c -> width(c, span.face())).sum();
    }

    public double width(String text, Face face) {
        return width(new Span(text, face));
    }
}
