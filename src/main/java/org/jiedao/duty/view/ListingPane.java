package org.jiedao.duty.view;

import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jiedao.ui.DateField;
import org.jiedao.ui.FormGrid;
import org.jiedao.ui.Lists;
import org.jiedao.ui.SideForm;

/// The form of 列出述职人 at the side of the board.
final class ListingPane extends VBox {
    private final ObservableValue<Boolean> always = new ReadOnlyBooleanWrapper(true);

    ListingPane(ListingViewModel model) {
        ListingForm form = model.form();
        TextField year = new TextField();
        year.setId("listing-year");
        year.textProperty().bindBidirectional(form.year());
        ComboBox<ListingForm.Choice> body = Lists.choice(form.bodies(), ListingForm.Choice::name);
        body.setId("listing-body");
        body.valueProperty().bindBidirectional(form.body());
        DateField due = new DateField().typedIn(form.dueOn());
        due.setId("listing-due");
        CheckBox everyone = new CheckBox("连同其他专职委员");
        everyone.setId("listing-everyone");
        everyone.selectedProperty().bindBidirectional(form.everyone());
        FormGrid grid = new FormGrid()
                .field("年度", year)
                .field("哪个组织", body)
                .field("提交期限", due, "标准只说年底，不写的算没有期限。")
                .field("谁述职", everyone, "兼职委员、书记、联席会议成员单位负责同志按年末在任的列出；甘南的标准要全体委员都交。列过的不重复。");
        SideForm side = new SideForm(
                new SimpleStringProperty("列出述职人"), grid, always, new SideForm.Work(model::save, model::close));
        VBox.setVgrow(side, Priority.ALWAYS);
        getChildren().add(side);
        setId("listing-pane");
        visibleProperty().bind(model.open());
        managedProperty().bind(visibleProperty());
    }
}
