package org.jiedao.annual.view;

import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableStringValue;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jiedao.annual.Commendation;
import org.jiedao.annual.Commendation.Form;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.organization.Body;
import org.jiedao.organization.Unit;
import org.jiedao.people.Person;
import org.jiedao.people.Pinyin;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.DataTable;
import org.jiedao.ui.DateField;
import org.jiedao.ui.Desk;
import org.jiedao.ui.EmptyState;
import org.jiedao.ui.FormGrid;
import org.jiedao.ui.Lists;
import org.jiedao.ui.SearchableChoice;
import org.jiedao.ui.SideForm;
import org.jspecify.annotations.Nullable;

/// Tab 表扬: what was given, and the form of one beside it.
final class CommendationsPane extends HBox {
    private final ObservableStringValue title = new SimpleStringProperty("表扬");
    private final SimpleObjectProperty<@Nullable Person> picked = new SimpleObjectProperty<>();

    CommendationsPane(CommendationsViewModel model, Desk desk) {
        getStyleClass().add("columns");
        DataTable<Commendation> table = new DataTable<Commendation>("表扬表")
                .column("标题", 300, Commendation::title)
                .column("年度", 60, row -> String.valueOf(row.year()))
                .column("形式", 90, row -> row.form().label())
                .column("表扬日期", 120, row -> ChineseDate.format(row.on()))
                .column("人数", 60, row -> String.valueOf(row.commended().size()))
                .rows(model.rows())
                .onOpen(model::edit)
                .onDelete(model::remove)
                .whenEmpty(new EmptyState(
                        "bi-trophy",
                        "还没有登记表扬",
                        "“七一”前后通报表扬优秀社区党员；优秀在职党员，写表扬信给所在单位的党组织。只登记姓名、所在党组织和事迹。",
                        Buttons.plain("新增表扬", "bi-plus", model::addNew)))
                .remembered(desk.settings());
        HBox.setHgrow(table, Priority.ALWAYS);
        table.setMinWidth(0);
        getChildren().addAll(table, form(model));
    }

    private Node form(CommendationsViewModel model) {
        CommendationForm form = model.form();
        SearchableChoice<Body> body =
                new SearchableChoice<>(form.bodies(), Body::name, one -> Pinyin.of(one.name()).initials());
        body.setId("commendation-body");
        body.valueProperty().bindBidirectional(form.body());
        ComboBox<Form> kind = Lists.choice(FXCollections.observableArrayList(Form.values()), Form::label);
        kind.setId("commendation-kind");
        kind.valueProperty().bindBidirectional(form.kind());
        DateField on = new DateField().typedIn(form.on());
        on.setId("commendation-on");
        VBox people = Lists.fill(new VBox(), form.people(), one -> person(form, one));
        people.getStyleClass().add("rows");
        FormGrid grid = new FormGrid()
                .field("由哪个组织表扬", body)
                .field("形式", kind, "通报一件写全部的人；表扬信一个单位一件。")
                .field("标题", text("commendation-title", form.title()))
                .field("表扬日期", on)
                .field("从人员登记里选", picker(form))
                .wide(people)
                .wide(id("add-commended", Buttons.plain("手工加一人", "bi-person-plus", form::add)));
        SideForm side = new SideForm(title, grid, form.dirty(), new SideForm.Work(model::save, model::close));
        VBox.setVgrow(side, Priority.ALWAYS);
        VBox holder = new VBox(side);
        holder.setId("commendation-form");
        holder.visibleProperty().bind(Bindings.createBooleanBinding(() -> model.open().get(), model.open()));
        holder.managedProperty().bind(holder.visibleProperty());
        return holder;
    }

    private static <T extends Node> T id(String id, T node) {
        node.setId(id);
        return node;
    }

    /// Choosing somebody adds him and leaves the choice empty for the next.
    private Node picker(CommendationForm form) {
        SearchableChoice<Person> choice = new SearchableChoice<>(
                form.everyone(), one -> one.name().value(), one -> Pinyin.of(one.name().value()).initials());
        choice.setId("commended-person");
        choice.valueProperty().bindBidirectional(picked);
        HBox.setHgrow(choice, Priority.ALWAYS);
        choice.setMaxWidth(Double.MAX_VALUE);
        HBox line = new HBox(choice, id("add-person", Buttons.plain("加入", "bi-plus", () -> {
            Person person = picked.get();
            if (person != null) {
                form.add(person);
                picked.set(null);
            }
        })));
        line.getStyleClass().add("toolbar");
        return line;
    }

    private static Node person(CommendationForm form, PersonForm one) {
        SearchableChoice<Unit> unit =
                new SearchableChoice<>(form.units(), Unit::name, each -> Pinyin.of(each.name()).initials());
        unit.valueProperty().bindBidirectional(one.unit());
        TextArea deed = new TextArea();
        deed.setWrapText(true);
        deed.setPrefRowCount(2);
        deed.getStyleClass().add("commended-deed");
        deed.textProperty().bindBidirectional(one.deed());
        TextField branch = text("", one.branch());
        branch.getStyleClass().add("commended-branch");
        FormGrid grid = new FormGrid()
                .field("姓名", text("", one.name()))
                .field("所在党组织", branch)
                .field("单位", unit, "表扬信寄给这个单位的党组织；通报可以不选。")
                .field("主要事迹", deed)
                .wide(Buttons.quiet("去掉这个人", "bi-x", () -> form.drop(one)));
        grid.getStyleClass().add("inner-card");
        return grid;
    }

    private static TextField text(String id, StringProperty property) {
        TextField text = new TextField();
        if (!id.isEmpty()) {
            text.setId(id);
        }
        text.textProperty().bindBidirectional(property);
        return text;
    }
}
