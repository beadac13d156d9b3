package org.jiedao.ui;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What stands where nothing is recorded yet: what it is for, and what to do first.
public final class EmptyState extends VBox {
    public EmptyState(String icon, String headline, String whatToDo, Node... firstSteps) {
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        Label title = new Label(headline);
        title.getStyleClass().add("empty-title");
        Label text = new Label(whatToDo);
        text.getStyleClass().add("empty-text");
        text.setWrapText(true);
        text.setManaged(!whatToDo.isEmpty());
        HBox buttons = new HBox(firstSteps);
        buttons.getStyleClass().add("button-row");
        buttons.setAlignment(Pos.CENTER);
        buttons.setManaged(firstSteps.length > 0);
        getChildren().addAll(Icons.of(icon, "empty-icon"), title, text, buttons);
    }
}
