package org.jiedao.archive.view;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jiedao.archive.backup.BackupPlan;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.Desk;
import org.jiedao.ui.Icons;
import org.jiedao.ui.Section;

/// When backups are made and where else they go.
final class SecondPlacePane extends VBox {
    private final SecondPlaceViewModel model;
    private final Desk desk;

    SecondPlacePane(SecondPlaceViewModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        Label told = new Label();
        told.setWrapText(true);
        told.textProperty().bind(model.told());
        VBox content = new VBox(told, warning());
        content.getStyleClass().add("tight");
        getChildren().add(new Section("定时和第二处", content, actions()));
    }

    private Node warning() {
        Label words = new Label();
        words.setWrapText(true);
        words.textProperty().bind(model.warning());
        HBox bar = new HBox(Icons.of("bi-exclamation-triangle"), words);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().addAll("message-bar", "tone-refused");
        bar.visibleProperty().bind(model.warning().isNotEmpty());
        bar.managedProperty().bind(bar.visibleProperty());
        HBox.setHgrow(words, Priority.ALWAYS);
        return bar;
    }

    private Node[] actions() {
        Button choose = Buttons.plain("选文件夹", "bi-hdd-network", () -> desk.surroundings()
                .dialogs()
                .chooseFolder()
                .ifPresent(model::choose));
        choose.setId("choose-second-place");
        Button mirror = Buttons.when(
                Buttons.quiet("现在抄一份", "bi-arrow-repeat", model::mirror), model.chosen(), "先选一个文件夹");
        Button leave = Buttons.when(Buttons.quiet("不再用", "bi-x", model::leave), model.chosen(), "先选一个文件夹");
        return new Node[] {schedule(), leave, mirror, choose};
    }

    private Node schedule() {
        ComboBox<Integer> hours = new ComboBox<>();
        hours.getItems().setAll(BackupPlan.choices());
        hours.setConverter(words(each -> "每" + each + "小时"));
        hours.setValue(model.hours());
        hours.setAccessibleText("多久备份一次");
        hours.setId("backup-hours");
        hours.setMinWidth(Region.USE_PREF_SIZE);
        Consumer<Integer> choose = model::hours;
        hours.setOnAction(_ -> choose.accept(hours.getValue()));
        Label label = new Label("开着时自动备份");
        label.setLabelFor(hours);
        label.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(label, hours);
        row.getStyleClass().add("button-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static StringConverter<Integer> words(Function<Integer, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(Integer value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public Integer fromString(String text) {
                throw new UnsupportedOperationException("chosen, not typed");
            }
        };
    }
}
