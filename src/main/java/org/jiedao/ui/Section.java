package org.jiedao.ui;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A titled card of a page.
public final class Section extends VBox {
    private final Label note = new Label();

    public Section(String title, Node content, Node... actions) {
        getStyleClass().add("card");
        Label heading = new Label(title);
        heading.getStyleClass().add("card-title");
        note.getStyleClass().add("card-note");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(heading, note, gap);
        head.getStyleClass().add("card-head");
        head.setAlignment(Pos.CENTER_LEFT);
        head.getChildren().addAll(actions);
        VBox.setVgrow(content, Priority.ALWAYS);
        getChildren().addAll(head, content);
    }

    /// The small text beside the title, such as a count.
    public Label note() {
        return note;
    }
}
