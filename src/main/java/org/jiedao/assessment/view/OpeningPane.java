package org.jiedao.assessment.view;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jiedao.assessment.Scheme;
import org.jiedao.assessment.Stage;
import org.jiedao.organization.Body;
import org.jiedao.people.Pinyin;
import org.jiedao.ui.DateField;
import org.jiedao.ui.FormGrid;
import org.jiedao.ui.Lists;
import org.jiedao.ui.SearchableChoice;
import org.jiedao.ui.SideForm;

/// The form of a new assessment at the side of the list.
final class OpeningPane extends VBox {
    private final ObservableValue<Boolean> always = new ReadOnlyBooleanWrapper(true);

    OpeningPane(OpeningViewModel model) {
        OpeningForm form = model.form();
        SearchableChoice<Body> body =
                new SearchableChoice<>(form.bodies(), Body::name, one -> Pinyin.of(one.name()).initials());
        body.setId("assessment-body");
        body.valueProperty().bindBidirectional(form.body());
        TextField year = new TextField();
        year.setId("assessment-year");
        year.textProperty().bindBidirectional(form.year());
        ComboBox<Stage> stage = Lists.choice(FXCollections.observableArrayList(Stage.values()), Stage::label);
        stage.setId("assessment-stage");
        stage.valueProperty().bindBidirectional(form.stage());
        ComboBox<Scheme> scheme =
                Lists.choice(form.schemes(), one -> one.about().label() + "：" + one.name());
        scheme.setId("assessment-scheme");
        scheme.valueProperty().bindBidirectional(form.scheme());
        DateField heldOn = new DateField().typedIn(form.heldOn());
        heldOn.setId("assessment-held");
        FormGrid grid = new FormGrid()
                .field("由哪个组织考核", body)
                .field("年度", year)
                .field("阶段", stage)
                .field("考核方案", scheme, "考核谁由方案定；方案可以在“考核方案”里改。")
                .field("考核日期", heldOn, "还没有定的空着，审定以前填上。名单按这一天在任的提出，最晚按年度的最后一天。");
        SideForm side = new SideForm(
                new SimpleStringProperty("新建考核"), grid, always, new SideForm.Work(model::save, model::close));
        VBox.setVgrow(side, Priority.ALWAYS);
        getChildren().add(side);
        setId("opening-pane");
        visibleProperty().bind(Bindings.createBooleanBinding(() -> model.open().get(), model.open()));
        managedProperty().bind(visibleProperty());
    }
}
