package org.jiedao.committee.view;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jiedao.organization.BodyStep;
import org.jiedao.ui.DateField;
import org.jiedao.ui.FormGrid;

/// The fields of the steps of a founding, one step under the other.
record FoundingFields(FoundingForm form) {
    Node node() {
        DateField founded = new DateField();
        founded.setId("founded-on");
        founded.valueProperty().bindBidirectional(form.foundedOn());
        VBox fields = new VBox();
        fields.getStyleClass().add("rows");
        form.lines().forEach(line -> fields.getChildren().add(fields(line)));
        fields.getChildren().add(new FormGrid().field("成立日期", founded, "文件上写的成立日期；不清楚的留空。"));
        return fields;
    }

    private static Node fields(FoundingForm.Line line) {
        String step = line.kind().label();
        DateField on = new DateField();
        on.setId(id(line.kind()));
        on.valueProperty().bindBidirectional(line.on());
        TextField evidence = new TextField();
        evidence.setId("founding-evidence-" + line.kind().name());
        evidence.textProperty().bindBidirectional(line.evidence());
        FormGrid fields = new FormGrid()
                .field(step + "日期", on)
                .field(step + "凭据", evidence, "可以以后补：请示、批复的名称或文号，挂牌照片。");
        fields.visibleProperty().bind(line.offered());
        fields.managedProperty().bind(line.offered());
        return fields;
    }

    /// Of the field with the day of a step.
    static String id(BodyStep.Kind step) {
        return "founding-" + step.name();
    }
}
