package org.jiedao.ui;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jiedao.settings.Settings;

/// Asks for the password: at the start, and where the window was locked.
public final class PasswordStart {
    private static final double WIDTH = 640;
    private static final double HEIGHT = 360;
    private static final double FIELD = 280;

    private PasswordStart() {}

    /// Takes the password over; where it is wrong, tells the sentence that says so.
    @FunctionalInterface
    public interface Taking {
        void take(char[] password, Consumer<String> refuse);
    }

    /// Closes the stage with the password given, or without one.
    public static void show(Stage stage, String sentence, Consumer<char[]> given) {
        Taking taking = (password, _) -> {
            given.accept(password);
            stage.close();
        };
        show(stage, sentence, taking);
    }

    /// Leaves the stage to whoever takes the password.
    public static void show(Stage stage, String sentence, Taking taking) {
        Scene scene = new Scene(content("请输入密码", sentence, "打开", taking, stage::close), WIDTH, HEIGHT);
        new Look().apply(scene, Settings.DEFAULT);
        stage.setScene(scene);
        Look.name(stage, "街道党建工作台");
        stage.show();
    }

    /// As large as the scene whose place it takes.
    static Scene locked(Settings settings, Scene behind, Taking taking, Runnable leave) {
        StackPane root = content("已锁定", "没保存的草稿都在。输入密码接着用。", "解锁", taking, leave);
        Scene scene = new Scene(root, behind.getWidth(), behind.getHeight());
        new Look().apply(scene, settings);
        return scene;
    }

    private static StackPane content(String headline, String sentence, String word, Taking taking, Runnable leave) {
        PasswordField field = new PasswordField();
        field.setId("password");
        field.setAccessibleText("密码");
        field.setPromptText("密码");
        field.setMaxWidth(FIELD);
        Label told = new Label();
        told.setId("password-told");
        told.getStyleClass().add("form-hint");
        told.setWrapText(true);
        Button open = Buttons.named("unlock", Buttons.primary(word, "bi-unlock", () -> {
            char[] password = field.getText().toCharArray();
            field.clear();
            told.setText("正在核对……");
            taking.take(password, told::setText);
        }));
        open.setDefaultButton(true);
        HBox buttons = new HBox(Buttons.quiet("关闭", "bi-x", leave), open);
        buttons.getStyleClass().add("button-row");
        buttons.setAlignment(Pos.CENTER);
        VBox box = new VBox(8, field, told, buttons);
        box.setAlignment(Pos.CENTER);
        StackPane root = new StackPane(new EmptyState("bi-lock", headline, sentence, box));
        root.getStyleClass().add("workbench");
        return root;
    }
}
