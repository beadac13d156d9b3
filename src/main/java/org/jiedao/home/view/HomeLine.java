package org.jiedao.home.view;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jiedao.ui.Icons;
import org.jiedao.ui.Shortened;

/// A line of 首页 that leads to where its matter is done.
final class HomeLine extends Button {
    private static final double EDGES = 28;

    HomeLine(String what, String more, Node mark, Runnable go) {
        Label title = Shortened.told(new Label(what));
        title.getStyleClass().add("line-title");
        Label detail = Shortened.told(new Label(more));
        detail.getStyleClass().add("form-hint");
        VBox words = new VBox(title, detail);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        if (mark instanceof Region region) {
            region.setMinWidth(Region.USE_PREF_SIZE);
        }
        HBox row = new HBox(words, mark, Icons.of("bi-chevron-right", "line-arrow"));
        row.getStyleClass().add("columns");
        row.setAlignment(Pos.CENTER_LEFT);
        row.prefWidthProperty().bind(widthProperty().subtract(EDGES));
        setGraphic(row);
        getStyleClass().add("line");
        setMaxWidth(Double.MAX_VALUE);
        setAccessibleText(what + "，" + more);
        setOnAction(_ -> go.run());
    }
}
