package org.jiedao.handover.view;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.Desk;
import org.jiedao.ui.Section;

/// 核对 of a pack, and the way to work on with it.
final class TakingPane extends VBox {
    private static final int PASSWORD_COLUMNS = 12;

    private final PasswordField password = new PasswordField();
    private final ObservableValue<String> words;
    private final ObservableValue<Boolean> sound;

    TakingPane(TakingViewModel model, Desk desk) {
        words = model.found().map(TakingViewModel.Found::words).orElse("");
        sound = model.found().map(TakingViewModel.Found::isSound).orElse(false);
        Button check = Buttons.plain("核对一个交接包", "bi-clipboard-check", () -> desk.surroundings()
                .dialogs()
                .chooseFile()
                .ifPresent(file -> model.check(file, typed())));
        check.setId("check-pack");
        password.setId("pack-password");
        password.setPromptText("移交人的密码");
        password.setAccessibleText("移交人的密码，没有设就不填");
        password.setPrefColumnCount(PASSWORD_COLUMNS);
        Label told = new Label();
        told.setId("pack-found");
        told.setWrapText(true);
        told.setMinHeight(Region.USE_PREF_SIZE);
        told.textProperty().bind(words);
        HBox.setHgrow(told, Priority.ALWAYS);
        told.setMaxWidth(Double.MAX_VALUE);
        HBox line = new HBox(told, taking(model));
        line.getStyleClass().add("toolbar");
        line.setAlignment(Pos.CENTER_LEFT);
        line.visibleProperty().bind(model.found().isNotNull());
        line.managedProperty().bind(line.visibleProperty());
        Section section = new Section("接收", line, password, check);
        section.note().setText("收到的交接包先核对；移交人设了密码的，先输入那个密码。用它接着办，现在的登记另存，窗口关闭再打开。");
        getChildren().add(section);
    }

    private char[] typed() {
        char[] typed = password.getText().toCharArray();
        password.clear();
        return typed;
    }

    private Node taking(TakingViewModel model) {
        Button take = Buttons.plain("用它接着办", "bi-box-arrow-in-down", model::take);
        take.setId("take-pack");
        take.setMinWidth(Region.USE_PREF_SIZE);
        take.visibleProperty().bind(sound);
        take.managedProperty().bind(take.visibleProperty());
        Button leave = Buttons.quiet("知道了", "bi-x", model::leave);
        leave.setMinWidth(Region.USE_PREF_SIZE);
        return new HBox(take, leave);
    }
}
