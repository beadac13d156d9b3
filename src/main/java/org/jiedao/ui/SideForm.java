package org.jiedao.ui;

import javafx.beans.value.ObservableStringValue;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A form at the side of a page: title, fields, 保存 and 取消. 保存 is greyed out until something was changed.
public final class SideForm extends VBox {
    private final ScrollPane scroll = new ScrollPane();

    public SideForm(ObservableStringValue title, Node fields, ObservableValue<Boolean> dirty, Work work) {
        getStyleClass().addAll("card", "side-form");
        Label heading = new Label();
        heading.textProperty().bind(title);
        heading.getStyleClass().add("card-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(heading, gap, Icons.button("bi-x", "关闭", work.cancel()));
        head.getStyleClass().add("card-head");
        head.setAlignment(Pos.CENTER_LEFT);
        scroll.setContent(fields);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("side-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Button save = Buttons.when(
                Buttons.primary("保存", "bi-check2", work.save()), dirty, "保存（Ctrl+S）；改动后可用");
        save.setId("save");
        save.setDefaultButton(true);
        HBox foot = new HBox(save, Buttons.plain("取消", "bi-x", work.cancel()));
        foot.getStyleClass().add("button-row");
        getChildren().addAll(head, scroll, foot);
    }

    /// Shows the form from its first field again.
    public void toTop() {
        scroll.setVvalue(0);
    }

    /// What the two buttons do.
    public record Work(Runnable save, Runnable cancel) {}
}
