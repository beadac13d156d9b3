package org.jiedao.archive.view;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.Section;

/// The user's own holidays.
final class HolidaysPane extends VBox {
    private static final String EXAMPLE = "2027 放假 1.1-1.3\n2027 上班 1.9";

    HolidaysPane(HolidaysViewModel model) {
        TextArea lines = new TextArea();
        lines.setId("holidays");
        lines.setPromptText(EXAMPLE);
        lines.setAccessibleText("放假安排，每年两行");
        lines.textProperty().bindBidirectional(model.text());
        VBox.setVgrow(lines, Priority.ALWAYS);
        Label faults = new Label();
        faults.setId("holiday-faults");
        faults.getStyleClass().add("field-error");
        faults.setWrapText(true);
        faults.textProperty().bind(model.faults());
        faults.managedProperty().bind(faults.textProperty().isNotEmpty());
        Button save = Buttons.when(
                Buttons.primary("保存放假安排", "bi-check2", model::save), model.dirty(), "保存（Ctrl+S）；改动后可用");
        save.setId("save-holidays");
        Label how = new Label("国务院每年11月发布次年安排。照通知每年写两行：年份 放假 月.日-月.日，年份 上班 月.日；写了的年份整年取代自带的。");
        how.setWrapText(true);
        VBox content = new VBox(10, how, lines, faults);
        VBox.setVgrow(content, Priority.ALWAYS);
        Section section = new Section("放假安排", content, save);
        section.note().textProperty().bind(model.known());
        VBox.setVgrow(section, Priority.ALWAYS);
        getChildren().add(section);
    }
}
