package org.jiedao.committee.view;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jiedao.ui.DateField;
import org.jiedao.ui.FormGrid;

/// The fields of the steps of an ending, one step under the other. A grid would keep the gaps of those not shown.
record EndingStepsFields(EndingStepsForm form) {
    Node node() {
        VBox fields = new VBox(alike());
        fields.getStyleClass().add("rows");
        form.lines().forEach(line -> fields.getChildren().add(fields(line)));
        return fields;
    }

    private Node alike() {
        Button same = new Button();
        same.setId("steps-alike");
        same.setWrapText(true);
        same.textProperty().bind(form.alike().map(name -> "同上（" + name + "）"));
        same.setOnAction(_ -> form.takeOver());
        shownWhen(same, form.alike().map(name -> !name.isEmpty()));
        return same;
    }

    private static Node fields(EndingStepLine line) {
        String step = line.kind().label();
        DateField on = new DateField();
        on.setId("step-" + line.kind().name());
        on.valueProperty().bindBidirectional(line.on());
        TextField evidence = new TextField();
        evidence.setId("evidence-" + line.kind().name());
        evidence.textProperty().bindBidirectional(line.evidence());
        FormGrid fields = new FormGrid()
                .field(step + "日期", on)
                .field(step + "凭据", evidence, "可以以后补：纪要、函件、批复的名称或文号。");
        shownWhen(fields, line.offered());
        return fields;
    }

    private static void shownWhen(Node node, ObservableValue<Boolean> condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(condition);
    }
}
