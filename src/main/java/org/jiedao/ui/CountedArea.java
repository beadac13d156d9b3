package org.jiedao.ui;

import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

/// A text of several lines with how many characters it has and may have; a rare character counts as one.
public final class CountedArea extends VBox {
    private final TextArea area = new TextArea();

    public CountedArea(String id, String name, StringProperty text, int rows, int most) {
        area.setId(id);
        area.setAccessibleText(name);
        area.setPrefRowCount(rows);
        area.setWrapText(true);
        area.textProperty().bindBidirectional(text);
        Label count = new Label();
        count.setId(id + "-count");
        count.getStyleClass().add("form-hint");
        area.textProperty().subscribe(typed -> {
            int length = typed == null ? 0 : typed.codePointCount(0, typed.length());
            count.setText(length + "/" + most + "字" + (length > most ? "，超出" + (length - most) + "字，存不下" : ""));
        });
        getStyleClass().add("tight");
        getChildren().addAll(area, count);
    }
}
