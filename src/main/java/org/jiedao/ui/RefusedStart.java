package org.jiedao.ui;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jiedao.settings.Settings;

/// What is shown when the data could not be opened: the sentence, and the ways out.
public final class RefusedStart {
    private static final String CLOSE = "close-start";
    private static final double WIDTH = 640;
    private static final double HEIGHT = 320;
    private static final double BUTTON_HEIGHT = 44;

    private RefusedStart() {}

    /// Something that may be done instead.
    public record WayOut(String label, String icon, Runnable act) {
        public WayOut(String label, Runnable act) {
            this(label, "bi-arrow-counterclockwise", act);
        }
    }

    public static void show(Stage stage, String sentence) {
        show(stage, "没有打开", sentence, List.of(), List.of());
    }

    /// `choices` one below the other, `others` in a row beside the way to close.
    public static void show(
            Stage stage, String headline, String sentence, List<WayOut> choices, List<WayOut> others) {
        EmptyState told =
                new EmptyState("bi-exclamation-triangle", headline, sentence, buttons(stage, choices, others));
        show(stage, told, HEIGHT + choices.size() * BUTTON_HEIGHT);
        stage.getScene().lookup("#" + CLOSE).requestFocus();
    }

    /// While something is done that the user has asked for: there is nothing to click.
    public static void working(Stage stage, String headline, String sentence) {
        show(stage, new EmptyState("bi-hourglass-split", headline, sentence), HEIGHT);
    }

    /// What was asked for is done; `next` is what most want then.
    public static void done(Stage stage, String headline, String sentence, WayOut next) {
        Button go = Buttons.primary(next.label(), next.icon(), next.act());
        go.setDefaultButton(true);
        Button close = Buttons.plain("关闭", "bi-x", stage::close);
        close.setCancelButton(true);
        HBox row = new HBox(close, go);
        row.getStyleClass().add("button-row");
        row.setAlignment(Pos.CENTER);
        show(stage, new EmptyState("bi-check2-circle", headline, sentence, row), HEIGHT);
        go.requestFocus();
    }

    private static void show(Stage stage, EmptyState told, double height) {
        StackPane root = new StackPane(told);
        root.getStyleClass().add("workbench");
        Scene scene = new Scene(root, WIDTH, height);
        new Look().apply(scene, Settings.DEFAULT);
        Look.name(stage, "街道党建工作台");
        stage.setScene(scene);
        stage.show();
        // it may have grown
        stage.centerOnScreen();
    }

    private static VBox buttons(Stage stage, List<WayOut> choices, List<WayOut> others) {
        VBox box = new VBox(8);
        box.setAlignment(Pos.CENTER);
        for (WayOut choice : choices) {
            Button button = button(choice);
            button.setMaxWidth(Double.MAX_VALUE);
            box.getChildren().add(button);
        }
        HBox row = new HBox();
        row.getStyleClass().add("button-row");
        row.setAlignment(Pos.CENTER);
        others.forEach(way -> row.getChildren().add(button(way)));
        boolean nothingElse = choices.isEmpty() && others.isEmpty();
        Button close = Buttons.primary(nothingElse ? "知道了" : "关闭", "bi-check2", stage::close);
        close.setDefaultButton(true);
        close.setCancelButton(true);
        // and no restore by a stroke of the space bar
        close.setId(CLOSE);
        row.getChildren().add(close);
        box.getChildren().add(row);
        return box;
    }

    private static Button button(WayOut way) {
        return Buttons.plain(way.label(), way.icon(), way.act());
    }
}
