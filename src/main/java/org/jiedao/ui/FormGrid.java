package org.jiedao.ui;

import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A form: label over field over hint, one under the other, so that it is as good in a narrow column.
public final class FormGrid extends VBox {
    public FormGrid() {
        getStyleClass().add("form");
    }

    /// A field under its label; the label names it for those who listen and takes its access key.
    public FormGrid field(String label, Node field) {
        return field(label, field, "");
    }

    public FormGrid field(String label, Node field, String hint) {
        Label name = new Label(label);
        name.getStyleClass().add("form-label");
        Node named = named(field);
        name.setLabelFor(named);
        VBox row = new VBox(name, field);
        row.getStyleClass().add("form-row");
        if (!hint.isEmpty()) {
            Label words = new Label(hint);
            words.getStyleClass().add("form-hint");
            words.setWrapText(true);
            row.getChildren().add(words);
        }
        if (named instanceof Control control) {
            control.setMaxWidth(Double.MAX_VALUE);
            control.setAccessibleText(label);
        }
        getChildren().add(row);
        return this;
    }

    /// The control that the label is about, also where a button stands beside it.
    private static Node named(Node field) {
        return field instanceof HBox line
                ? line.getChildren().stream()
                        .filter(Control.class::isInstance)
                        .findFirst()
                        .orElse(field)
                : field;
    }

    public FormGrid wide(Node node) {
        getChildren().add(node);
        return this;
    }
}
