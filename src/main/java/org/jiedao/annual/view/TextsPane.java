package org.jiedao.annual.view;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jiedao.annual.WriteYear;
import org.jiedao.annual.YearPart;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.CountedArea;
import org.jiedao.ui.Section;

/// Tab 自己写: what no record tells.
final class TextsPane extends VBox {
    private static final int ROWS = 5;

    TextsPane(ReportViewModel model) {
        VBox parts = new VBox();
        parts.getStyleClass().add("rows");
        Label hint = new Label("一段一行；没有写的，报告里印【待补】。");
        hint.getStyleClass().add("form-hint");
        parts.getChildren().add(hint);
        for (YearPart part : YearPart.values()) {
            Label label = new Label(part.label());
            label.getStyleClass().add("form-label");
            parts.getChildren()
                    .addAll(label, new CountedArea(
                            "part-" + part, part.label(), model.form().text(part), ROWS, WriteYear.LONGEST));
        }
        Button save = Buttons.when(
                Buttons.primary("保存", "bi-check2", model::save), model.form().dirty(), "保存（Ctrl+S）；改动后可用，一步可以撤销");
        save.setId("save-texts");
        Button discard =
                Buttons.when(Buttons.quiet("放弃改动", "bi-x", model::discard), model.form().dirty(), "回到已保存的内容");
        ScrollPane scroll = new ScrollPane(parts);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("plain-scroll");
        Section written = new Section("自己写的部分", scroll, discard, save);
        VBox.setVgrow(written, Priority.ALWAYS);
        getChildren().add(written);
    }
}
