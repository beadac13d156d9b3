package org.jiedao.ui;

import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;

/// Text that there is no room for: hovering shows the whole of it.
public final class Shortened {
    private static final double WIDTH = 460;

    private Shortened() {}

    public static <L extends Labeled> L told(L text) {
        Tooltip whole = new Tooltip();
        whole.setWrapText(true);
        whole.setMaxWidth(WIDTH);
        whole.textProperty().bind(text.textProperty());
        text.tooltipProperty().bind(text.textTruncatedProperty().map(shortened -> shortened ? whole : null));
        return text;
    }
}
