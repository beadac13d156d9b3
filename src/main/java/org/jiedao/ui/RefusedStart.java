package org.jiedao.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jiedao.settings.Settings;

/// What is shown when the data could not be opened: the sentence, and the ways out.
public final class RefusedStart {
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
        show(stage, "没有打开", sentence, List.of());
    }

    public static void show(Stage stage, String headline, String sentence, List<WayOut> waysOut) {
        StackPane root =
                new StackPane(new EmptyState("bi-exclamation-triangle", headline, sentence, buttons(stage, waysOut)));
        root.getStyleClass().add("workbench");
        Scene scene = new Scene(root, WIDTH, HEIGHT + waysOut.size() * BUTTON_HEIGHT);
        new Look().apply(scene, Settings.DEFAULT);
        Look.name(stage, "街道党建工作台");
        stage.setScene(scene);
        stage.show();
    }

    private static VBox buttons(Stage stage, List<WayOut> waysOut) {
        List<Button> all = new ArrayList<>();
        waysOut.forEach(way -> all.add(Buttons.plain(way.label(), way.icon(), way.act())));
        Button close = Buttons.primary(waysOut.isEmpty() ? "知道了" : "关闭", "bi-check2", stage::close);
        close.setDefaultButton(true);
        close.setCancelButton(true);
        all.add(close);
        VBox box = new VBox(8, all.toArray(Button[]::new));
        box.setAlignment(Pos.CENTER);
        return box;
    }
}
