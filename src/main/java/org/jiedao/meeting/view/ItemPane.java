package org.jiedao.meeting.view;

import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jiedao.ui.FormGrid;
import org.jiedao.ui.Lists;
import org.jiedao.ui.SideForm;

/// The form of an agenda item.
final class ItemPane extends VBox {
    ItemPane(AgendaViewModel model) {
        ItemForm form = model.item();
        TextArea topic = new TextArea();
        topic.setId("item-topic");
        topic.setWrapText(true);
        topic.setPrefRowCount(3);
        topic.textProperty().bindBidirectional(form.topic());
        FlowPane people = Lists.fill(new FlowPane(), form.proposers(), one -> {
            CheckBox box = new CheckBox(one.name());
            box.setId("proposer-" + one.personId());
            box.selectedProperty().bindBidirectional(one.chosen());
            return box;
        });
        people.getStyleClass().add("approvals");
        Label count = new Label();
        count.setId("proposer-count");
        count.setWrapText(true);
        count.textProperty().bind(form.count());
        FormGrid grid = new FormGrid()
                .field("议题", topic)
                .field("共同提议的委员", people)
                .wide(count);
        SideForm side = new SideForm(
                new SimpleStringProperty("议题"), grid, form.dirty(), new SideForm.Work(model::saveItem, form::close));
        VBox.setVgrow(side, Priority.ALWAYS);
        getChildren().add(side);
        visibleProperty().bind(form.open());
        managedProperty().bind(form.open());
        form.open().subscribe(open -> {
            if (open) {
                topic.requestFocus();
            }
        });
    }
}
