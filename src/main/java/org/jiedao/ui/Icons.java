package org.jiedao.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.javafx.FontIcon;

/// Icons and the buttons that show them; a button without words still has a name for those who listen.
public final class Icons {
    private Icons() {}

    public static FontIcon of(String literal) {
        return new FontIcon(literal);
    }

    public static FontIcon of(String literal, String styleClass) {
        FontIcon icon = of(literal);
        icon.getStyleClass().add(styleClass);
        return icon;
    }

    public static Button button(String literal, String name, Runnable work) {
        Button button = new Button(null, of(literal));
        button.getStyleClass().addAll("icon-button", "flat");
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setOnAction(_ -> work.run());
        return button;
    }
}
