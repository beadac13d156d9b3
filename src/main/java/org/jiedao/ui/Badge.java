package org.jiedao.ui;

import java.util.Locale;
import javafx.scene.control.Label;

/// A word in a coloured pill; the word alone must be enough.
public final class Badge {
    private Badge() {}

    /// What the colour stands for.
    public enum Tone {
        NEUTRAL,
        GOOD,
        ATTENTION,
        BAD,
        ACCENT,
        OPEN
    }

    public static Label of(String word, Tone tone) {
        Label badge = new Label(word);
        badge.getStyleClass().addAll("badge", "badge-" + tone.name().toLowerCase(Locale.ROOT));
        badge.setMinWidth(Label.USE_PREF_SIZE);
        return badge;
    }
}
