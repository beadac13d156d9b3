package org.jiedao.committee.view;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jiedao.organization.BodyKind;

/// A box of a chart: a name over what is told of it, at exactly the size that the layout gave it.
final class ChartBox {
    private ChartBox() {}

    static Button of(String name, String told, double width, double height) {
        Label top = new Label(name);
        top.setWrapText(true);
        top.setMaxWidth(Double.MAX_VALUE);
        top.setAlignment(Pos.CENTER);
        top.getStyleClass().add("chart-name");
        VBox words = new VBox(top);
        if (!told.isEmpty()) {
            Label under = new Label(told);
            under.getStyleClass().add("chart-told");
            words.getChildren().add(under);
        }
        words.setAlignment(Pos.CENTER);
        Button box = new Button(null, words);
        box.getStyleClass().setAll("chart-box");
        box.setMinSize(width, height);
        box.setPrefSize(width, height);
        box.setMaxSize(width, height);
        return box;
    }

    static String style(BodyKind kind) {
        if (kind.isJointCommittee()) {
            return "committee";
        }
        return kind == BodyKind.ALLIANCE ? "loose" : "level-" + kind.level().ordinal();
    }
}
