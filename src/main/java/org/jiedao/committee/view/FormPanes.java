package org.jiedao.committee.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jiedao.archive.view.RecordHistoryPane;
import org.jiedao.committee.Role;
import org.jiedao.committee.SeatKind;
import org.jiedao.organization.Body;
import org.jiedao.organization.UnitCategory;
import org.jiedao.people.Pinyin;
import org.jiedao.people.view.HiddenNumberField;
import org.jiedao.ui.DateField;
import org.jiedao.ui.Desk;
import org.jiedao.ui.FormGrid;
import org.jiedao.ui.Icons;
import org.jiedao.ui.Lists;
import org.jiedao.ui.SearchableChoice;
import org.jiedao.ui.SideForm;
import org.jspecify.annotations.Nullable;

/// The place at the side where the open form stands.
final class FormPanes extends StackPane {
    private final OrganizationForms forms;
    private final OrganizationViewModel model;
    private final Desk desk;
    private final ObservableList<Body> bodies;

    FormPanes(OrganizationForms forms, OrganizationViewModel model, Desk desk) {
        this.forms = forms;
        this.model = model;
        this.desk = desk;
        bodies = model.bodies();
        Map<OrganizationForms.Open, Node> panes = Map.of(
                OrganizationForms.Open.BODY,
                        pane("组织", told(OrganizationForms.Open.BODY, new BodyFields(forms.body(), bodies).grid()), forms.body()),
                OrganizationForms.Open.FOUNDING,
                        pane(
                                "设立程序",
                                told(OrganizationForms.Open.FOUNDING, new FoundingFields(forms.founding()).node()),
                                forms.founding()),
                OrganizationForms.Open.UNIT, pane("单位", told(OrganizationForms.Open.UNIT, unit(forms.unit())), forms.unit()),
                OrganizationForms.Open.TERM, pane("届次", told(OrganizationForms.Open.TERM, term(forms.term())), forms.term()),
                OrganizationForms.Open.RULESET, pane("所依据的规则", new RulesetFields(forms.ruleset()).grid(), forms.ruleset()),
                OrganizationForms.Open.SEATS, pane("增设席位", seats(forms.seats()), forms.seats()),
                OrganizationForms.Open.JOIN, pane("登记成员", join(forms.joining()), forms.joining()),
                OrganizationForms.Open.MEMBERSHIP,
                        pane(
                                "任职",
                                told(
                                        OrganizationForms.Open.MEMBERSHIP,
                                        new MembershipFields(forms.membership(), desk.navigator()).grid()),
                                forms.membership()));
        forms.open().subscribe(open -> {
            getChildren().setAll(panes.containsKey(open) ? List.of(panes.get(open)) : List.of());
            setManaged(panes.containsKey(open));
        });
    }

    /// The fields over the history of the record in them.
    private Node told(OrganizationForms.Open which, Node fields) {
        var record = forms.told().map(told -> forms.open().get() == which ? told : null);
        VBox both = new VBox(fields, new RecordHistoryPane(record, model.cases().changes(), desk));
        both.getStyleClass().add("rows");
        return both;
    }

    private Node pane(String title, Node fields, Form form) {
        return new SideForm(
                new ReadOnlyStringWrapper(title),
                fields,
                form.dirty(),
                new SideForm.Work(forms::save, forms::close));
    }

    private FormGrid unit(UnitForm form) {
        return new FormGrid()
                .field("单位名称", text("unit-name", form.name()))
                .field("类别", choice(List.of(UnitCategory.values()), UnitCategory::label, form.category()))
                .field("所在社区", optional(bodies, form.community()))
                .field("单位党组织", text("unit-party", form.partyOrganization()))
                .field("联系电话", new HiddenNumberField("unit-phone", form.phone(), form::reveal));
    }

    private static FormGrid term(TermForm form) {
        CheckBox capped = new CheckBox("人数固定，按席位登记，空着的算空缺");
        capped.setId("term-capped");
        capped.setWrapText(true);
        capped.selectedProperty().bindBidirectional(form.capped());
        capped.visibleProperty().bind(form.beginning());
        capped.managedProperty().bind(form.beginning());
        return new FormGrid()
                .field("届次", text("term-ordinal", form.ordinal()), "第几届，写数字。")
                .field("起始日期", date(form.startsOn()))
                .field("届满日期", date(form.endsOn()), "两端的日期都算在届内。")
                .wide(capped);
    }

    private static FormGrid join(JoinForm form) {
        SearchableChoice<PersonChoice> person =
                new SearchableChoice<>(form.people(), PersonChoice::label, PersonChoice::words);
        person.setId("join-person");
        person.valueProperty().bindBidirectional(form.person());
        ComboBox<Role> role = choice(form.roles(), Role::label, form.role());
        role.setId("join-role");
        return new FormGrid()
                .field("谁", person, "名册里没有的人，先到“人员”新增。")
                .field("职务", role, "候补委员不算成员，不占席位。")
                .field("席位", choice(List.of(SeatKind.values()), SeatKind::label, form.kind()), "有空缺的同类席位就用它，没有的同时增设一席。")
                .field("到任日期", date(form.startsOn()))
                .field("届满日期", date(form.endsOn()), "不晚于本届届满。");
    }

    private static FormGrid seats(SeatForm form) {
        return new FormGrid()
                .field("席位", choice(List.of(SeatKind.values()), SeatKind::label, form.kind()))
                .field("职务", choice(form.roles(), Role::label, form.role()))
                .field("增设几个", text("seat-count", form.count()));
    }

    static TextField text(String id, StringProperty property) {
        TextField field = new TextField();
        field.setId(id);
        field.textProperty().bindBidirectional(property);
        return field;
    }

    static <T> ComboBox<T> choice(
            List<T> items, Function<T, String> label, Property<T> property) {
        ComboBox<T> choice = Lists.choice(
                items instanceof ObservableList<T> shown ? shown : FXCollections.observableArrayList(items), label);
        choice.valueProperty().bindBidirectional(property);
        return choice;
    }

    static Node optional(ObservableList<Body> bodies, Property<@Nullable Body> property) {
        SearchableChoice<Body> choice = new SearchableChoice<>(
                bodies, Body::name, body -> Pinyin.of(body.name()).initials());
        choice.valueProperty().bindBidirectional(property);
        return clearable(choice, property);
    }

    /// A choice with a button that takes it back; it is told of by the choice's own name.
    static <T> Node clearable(ComboBox<T> choice, Property<@Nullable T> property) {
        Button clear = Icons.button("bi-x", "清除所选", () -> property.setValue(null));
        clear.visibleProperty().bind(choice.valueProperty().isNotNull());
        choice.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(choice, Priority.ALWAYS);
        HBox line = new HBox(choice, clear);
        line.getStyleClass().add("tight");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    static DateField date(Property<@Nullable LocalDate> property) {
        DateField field = new DateField();
        field.valueProperty().bindBidirectional(property);
        return field;
    }
}
