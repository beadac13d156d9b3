package org.jiedao.document;

import java.util.Objects;

/// How a picture of the text stands on a page.
public final class Figures {
    /// What is printed where the text names a picture that is not at hand.
    public static final String MISSING = "【待补】";

    /// A title of two lines with the line below it, the caption, and the gaps.
    private static final int LINES_BESIDE = 5;

    private Figures() {}

    public static boolean missing(Block.Figure figure) {
        return figure.picture() == null;
    }

    /// Within the type area; below the title of its paper there is room for it.
    public static Picture placed(Block.Figure figure, double width, double areaHeight) {
        return Objects.requireNonNull(figure.picture())
                .within(width, areaHeight - LINES_BESIDE * OfficialLayout.LINE_PITCH.pt());
    }
}
