package org.jiedao.people.view;

import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jiedao.archive.view.RecordHistoryPane;
import org.jiedao.organization.Unit;
import org.jiedao.people.Pinyin;
import org.jiedao.people.ServiceRecord.Tenure;
import org.jiedao.ui.Badge;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.Desk;
import org.jiedao.ui.FormGrid;
import org.jiedao.ui.Lists;
import org.jiedao.ui.Navigator;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;
import org.jiedao.ui.SearchableChoice;
import org.jiedao.ui.SideForm;

/// The person chosen: fields, memberships, history.
final class PersonPane extends VBox {
    /// The part of page 人员 that shows what a person did.
    private static final String DOSSIER = "履职档案";

    /// The part that shows what is held about a person.
    private static final String HELD = "存了什么";

    PersonPane(PeopleViewModel model, Desk desk) {
        Navigator navigator = desk.navigator();
        setId("person-pane");
        PersonForm form = model.form();
        SearchableChoice<Unit> unit = new SearchableChoice<>(
                model.units(), Unit::name, one -> Pinyin.of(one.name()).initials());
        unit.setId("person-unit");
        unit.valueProperty().bindBidirectional(form.unit());
        FormGrid fields = new FormGrid()
                .field("姓名", field("person-name", form.name()), "生僻字照常输入；少数民族姓名用间隔号“·”。")
                .wide(doubts(model))
                .field("所在单位", unit)
                .field("职务", field("person-post", form.post()))
                .field("党内职务", field("person-party-post", form.partyPost()))
                .field("工作电话", new HiddenNumberField("person-phone", form.phone(), model::reveal), "只记工作电话，不记身份证号。")
                .wide(leads(model, navigator))
                .wide(new Label("任职"))
                .wide(Lists.fill(new VBox(), model.services(), service -> line(service, navigator)))
                .wide(new RecordHistoryPane(model.told(), model.changes(), desk));
        SideForm side = new SideForm(
                model.trail(),
                fields,
                form.dirty(),
                new SideForm.Work(model::save, () -> navigator.open(Place.of(PageName.PEOPLE))));
        VBox.setVgrow(side, Priority.ALWAYS);
        getChildren().add(side);
    }

    private static Node leads(PeopleViewModel model, Navigator navigator) {
        VBox leads = new VBox(dossier(model, navigator), held(model, navigator));
        leads.getStyleClass().add("tight");
        return leads;
    }

    /// Only of who is on record.
    private static Node dossier(PeopleViewModel model, Navigator navigator) {
        Button open = Buttons.plain(
                "履职档案",
                "bi-clock-history",
                () -> navigator.open(Place.of(PageName.PEOPLE, DOSSIER, model.shown().get())));
        open.setId("person-dossier");
        open.visibleProperty().bind(model.shown().greaterThan(0));
        open.managedProperty().bind(open.visibleProperty());
        return open;
    }

    private static Node held(PeopleViewModel model, Navigator navigator) {
        Button open = Buttons.plain(
                "我们存了此人的什么",
                "bi-eye",
                () -> navigator.open(Place.of(PageName.PEOPLE, HELD, model.shown().get())));
        open.setId("person-held");
        open.visibleProperty().bind(model.shown().greaterThan(0));
        open.managedProperty().bind(open.visibleProperty());
        return open;
    }

    private static Label doubts(PeopleViewModel model) {
        Label doubts = new Label();
        doubts.setId("name-doubts");
        doubts.setWrapText(true);
        doubts.getStyleClass().add("name-doubts");
        doubts.textProperty().bind(model.doubts().map(text -> "姓名" + text + "。"));
        doubts.visibleProperty().bind(model.doubts().isNotEmpty());
        doubts.managedProperty().bind(doubts.visibleProperty());
        return doubts;
    }

    private static TextField field(String id, StringProperty text) {
        TextField field = new TextField();
        field.setId(id);
        field.textProperty().bindBidirectional(text);
        return field;
    }

    private static Node line(Tenure service, Navigator navigator) {
        HBox head = new HBox(
                Buttons.link(
                        service.committee(),
                        () -> navigator.open(Place.of(PageName.ORGANIZATION, service.bodyId()))),
                Badge.of(service.state(), Badge.Tone.NEUTRAL));
        head.getStyleClass().add("tight");
        Label detail = new Label(service.role() + "　" + service.period());
        detail.getStyleClass().add("form-hint");
        return new VBox(head, detail);
    }
}
