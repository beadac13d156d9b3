package org.jiedao.appointment.view;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jiedao.committee.Committee;
import org.jiedao.people.Pinyin;
import org.jiedao.ui.FindingsPane;
import org.jiedao.ui.FormGrid;
import org.jiedao.ui.SearchableChoice;
import org.jiedao.ui.SideForm;

/// The form of a new batch.
final class NewBatchPane extends VBox {
    NewBatchPane(AppointmentViewModel model) {
        TextField title = new TextField();
        title.setId("batch-title");
        title.textProperty().bindBidirectional(model.title());
        SearchableChoice<Committee> committee = new SearchableChoice<>(
                model.committees(), Committee::name, one -> Pinyin.of(one.name()).initials());
        committee.setId("batch-committee");
        committee.valueProperty().bindBidirectional(model.committee());
        FormGrid fields = new FormGrid()
                .field("哪个委员会", committee)
                .field("批次名称", title, "如“2026年第一批兼职委员”。次序照这个委员会今天所依据的规则，以后切换规则也不变。")
                .wide(new FindingsPane(model.findings()));
        SideForm form = new SideForm(
                new SimpleStringProperty("新建批次"),
                fields,
                new SimpleBooleanProperty(true),
                new SideForm.Work(model::open, model::cancelOpening));
        VBox.setVgrow(form, Priority.ALWAYS);
        getChildren().add(form);
        visibleProperty().bind(model.opening());
        managedProperty().bind(model.opening());
    }
}
