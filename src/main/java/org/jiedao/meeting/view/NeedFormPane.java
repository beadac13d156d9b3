package org.jiedao.meeting.view;

import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jiedao.ui.DateField;
import org.jiedao.ui.FormGrid;
import org.jiedao.ui.SearchableChoice;
import org.jiedao.ui.SideForm;

/// The form of a need; the body is asked for where it is not clear from the meeting.
final class NeedFormPane extends VBox {
    NeedFormPane(NeedForm form, boolean askBody) {
        TextArea matter = new TextArea();
        matter.setId("need-matter");
        matter.setWrapText(true);
        matter.setPrefRowCount(4);
        matter.textProperty().bindBidirectional(form.matter());
        TextField by = new TextField();
        by.setId("need-by");
        by.setPromptText("如 示例医院、3号楼居民代表");
        by.textProperty().bindBidirectional(form.raisedBy());
        DateField day = new DateField().typedIn(form.day());
        day.setId("need-day");
        FormGrid grid = new FormGrid();
        if (askBody) {
            SearchableChoice<BodyChoice> body =
                    new SearchableChoice<>(form.bodies(), BodyChoice::label, BodyChoice::words);
            body.setId("need-body");
            body.valueProperty().bindBidirectional(form.body());
            grid.field("向哪个组织提出", body);
        }
        grid.field("需求", matter, "只写要办的事，不写住户的家庭情况。")
                .field("谁提出的", by)
                .field("提出日期", day);
        SideForm side = new SideForm(
                new SimpleStringProperty("需求"), grid, form.dirty(), new SideForm.Work(form::save, form::close));
        VBox.setVgrow(side, Priority.ALWAYS);
        getChildren().add(side);
        visibleProperty().bind(form.open());
        managedProperty().bind(form.open());
    }
}
