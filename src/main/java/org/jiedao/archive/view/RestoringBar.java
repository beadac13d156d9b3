package org.jiedao.archive.view;

import java.time.format.DateTimeFormatter;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.Icons;

/// Asks whether a backup is really to take the place of everything.
final class RestoringBar extends HBox {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");
    private static final int PASSWORD_COLUMNS = 12;

    private final PasswordField password = new PasswordField();
    private final ObservableValue<String> question;

    RestoringBar(RestoringViewModel model) {
        question = model.asked()
                .flatMap(backup -> model.lost()
                        .map(lost -> "用 " + TIME.format(backup.at()) + " 的备份替换现在的全部数据？" + lost
                                + "现在的数据会先另存，随时可以换回来；窗口会关闭再打开。"));
        Label words = new Label();
        words.setWrapText(true);
        words.textProperty().bind(question);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        words.setMinHeight(Region.USE_PREF_SIZE);
        password.setId("backup-password");
        password.setPromptText("做这份备份时的密码");
        password.setAccessibleText("做这份备份时的密码");
        password.setPrefColumnCount(PASSWORD_COLUMNS);
        password.setMinWidth(Region.USE_PREF_SIZE);
        password.visibleProperty().bind(model.locked());
        password.managedProperty().bind(password.visibleProperty());
        Button restore = Buttons.plain("恢复这个备份", "bi-arrow-counterclockwise", () -> model.restore(typed()));
        restore.setId("restore-backup");
        password.setOnAction(_ -> restore.fire());
        getChildren()
                .addAll(
                        Icons.of("bi-exclamation-triangle"),
                        words,
                        password,
                        restore,
                        Buttons.plain("不恢复", "bi-x", model::keepAsIs));
        getStyleClass().addAll("message-bar", "tone-refused");
        setAlignment(Pos.CENTER_LEFT);
        visibleProperty().bind(model.asked().isNotNull());
        managedProperty().bind(visibleProperty());
    }

    private char[] typed() {
        char[] typed = password.getText().toCharArray();
        password.clear();
        return typed;
    }
}
