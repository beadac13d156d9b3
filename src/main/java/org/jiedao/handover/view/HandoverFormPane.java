package org.jiedao.handover.view;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jiedao.ui.DateField;
import org.jiedao.ui.FormGrid;
import org.jiedao.ui.SideForm;

/// The form of a handover; there only while one is written.
final class HandoverFormPane extends VBox {
    private final ObservableStringValue title = new SimpleStringProperty("谁移交给谁");

    HandoverFormPane(HandoverViewModel model) {
        HandoverForm form = model.form();
        DateField on = new DateField();
        on.setId("handover-on");
        on.valueProperty().bindBidirectional(form.on());
        TextArea remark = new TextArea();
        remark.setId("handover-remark");
        remark.setWrapText(true);
        remark.setPrefRowCount(6);
        remark.textProperty().bindBidirectional(form.remark());
        FormGrid grid = new FormGrid()
                .field("移交人", text("handover-giver", form.giver()), "可以连同职务写，例如“组织干事沈青禾”。")
                .field("接收人", text("handover-receiver", form.receiver()), "还没有定的先空着，清单上印【待补】。")
                .field("监交人", text("handover-witness", form.witness()))
                .field("交接日期", on)
                .field("交代的事项", remark, "登记以外要交代的：印章、纸质档案、联系谁。口令不要写在这里。");
        SideForm side = new SideForm(title, grid, form.dirty(), new SideForm.Work(model::save, model::close));
        VBox.setVgrow(side, Priority.ALWAYS);
        setId("handover-form");
        getChildren().add(side);
        visibleProperty().bind(model.open());
        managedProperty().bind(visibleProperty());
    }

    private static TextField text(String id, StringProperty property) {
        TextField text = new TextField();
        text.setId(id);
        text.textProperty().bindBidirectional(property);
        return text;
    }
}
