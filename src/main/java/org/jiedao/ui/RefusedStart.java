package org.jiedao.ui;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jiedao.settings.Settings;

/// What is shown when the data could not be opened: the sentence, and nothing to click but the way out.
public final class RefusedStart {
    private static final double WIDTH = 640;
    private static final double HEIGHT = 320;

    private RefusedStart() {}

    public static void show(Stage stage, String sentence) {
        Button close = Buttons.primary("知道了", "bi-check2", stage::close);
        close.setDefaultButton(true);
        close.setCancelButton(true);
        StackPane root = new StackPane(new EmptyState("bi-exclamation-triangle", "没有打开", sentence, close));
        root.getStyleClass().add("workbench");
        Scene scene = new Scene(root, WIDTH, HEIGHT);
        new Look().apply(scene, Settings.DEFAULT);
        stage.setTitle("街道党建工作台");
        stage.setScene(scene);
        stage.show();
    }
}
