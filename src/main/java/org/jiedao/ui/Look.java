package org.jiedao.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Objects;
import javafx.application.Application;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.jiedao.settings.Settings;
import org.jiedao.settings.Theme;

/// Colours, face and size of text of a scene.
final class Look {
    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
    private static final double BASE_SIZE = 14;
    private static final double PERCENT = 100;

    private final String family = Typeface.family();

    void apply(Scene scene, Settings settings) {
        boolean dark = settings.theme() == Theme.DARK;
        // of the application, not of the scene: lists that drop down are laid out before they belong to a scene of ours
        Application.setUserAgentStylesheet(
                dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        scene.getStylesheets()
                .setAll(
                        sheet("workbench.css"),
                        sheet(dark ? "dark.css" : "light.css"),
                        sheet("scale-" + settings.scalePercent() + ".css"));
        scene.getRoot().pseudoClassStateChanged(DARK, dark);
        scene.getRoot()
                .setStyle("-fx-font-family: \"%s\"; -fx-font-size: %spx;"
                        .formatted(family, BASE_SIZE * settings.scalePercent() / PERCENT));
    }

    /// The workbench's name and sign, in the frame and on the task bar.
    static void name(Stage stage, String title) {
        stage.setTitle(title);
        stage.getIcons().setAll(new Image(sheet("icon.png")));
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Look.class.getResource(name)).toExternalForm();
    }
}
