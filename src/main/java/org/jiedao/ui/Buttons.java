package org.jiedao.ui;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/// The buttons of pages and forms: one primary button at most stands on a page.
public final class Buttons {
    private Buttons() {}

    public static Button primary(String text, String icon, Runnable work) {
        Button button = plain(text, icon, work);
        button.getStyleClass().add("accent");
        return button;
    }

    public static Button plain(String text, String icon, Runnable work) {
        Button button = new Button(text, Icons.of(icon));
        button.setOnAction(_ -> work.run());
        button.setMnemonicParsing(true);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    public static Button quiet(String text, String icon, Runnable work) {
        Button button = plain(text, icon, work);
        button.getStyleClass().add("flat");
        return button;
    }

    public static Hyperlink link(String text, Runnable work) {
        Hyperlink link = new Hyperlink(text);
        link.setOnAction(_ -> {
            link.setVisited(false);
            work.run();
        });
        return link;
    }

    /// With the id by which tests and looks find it.
    public static <B extends ButtonBase> B named(String id, B button) {
        button.setId(id);
        return button;
    }

    /// Greyed out unless something holds; the tooltip says what the button does or needs.
    public static Button when(Button button, ObservableValue<Boolean> usable, String hint) {
        button.disableProperty().bind(usable.map(able -> !able));
        button.setTooltip(new Tooltip(hint));
        return button;
    }
}
