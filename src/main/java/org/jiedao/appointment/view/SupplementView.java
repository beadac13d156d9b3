package org.jiedao.appointment.view;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jiedao.appointment.VacantSeat;
import org.jiedao.committee.Note;
import org.jiedao.organization.Unit;
import org.jiedao.organization.UnitCategory;
import org.jiedao.people.Pinyin;
import org.jiedao.settings.Draft;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.CountedArea;
import org.jiedao.ui.DateField;
import org.jiedao.ui.FindingsPane;
import org.jiedao.ui.FormGrid;
import org.jiedao.ui.Lists;
import org.jiedao.ui.PageBody;
import org.jiedao.ui.PageCommand;
import org.jiedao.ui.Place;
import org.jiedao.ui.SearchableChoice;
import org.jiedao.ui.Section;

/// Page 聘任, part 增补: the seat, the person and the unit on one form.
public final class SupplementView implements PageBody {
    public static final String PART = "增补";

    private final SupplementViewModel model;
    private final SupplementForm form;
    private final DateField since = new DateField();
    private final Node node;

    public SupplementView(SupplementViewModel model) {
        this.model = model;
        this.form = model.form();
        HBox columns = new HBox(grown(vacancy()), grown(person()));
        columns.getStyleClass().add("columns");
        Button open = Buttons.primary("新建增补", "bi-plus", this::propose);
        open.setId("open-supplement");
        HBox foot = new HBox(open);
        foot.getStyleClass().add("button-row");
        VBox rows = new VBox(new FindingsPane(model.findings()), columns);
        rows.getStyleClass().add("rows");
        node = ProcedureBody.footed(rows, foot);
    }

    private void propose() {
        since.read();
        model.propose();
    }

    private Section vacancy() {
        ComboBox<VacantSeat> seat = Lists.choice(model.seats(), VacantSeat::label);
        seat.setId("supplement-seat");
        seat.setPromptText("没有空缺席位：增设一席");
        seat.disableProperty().bind(Bindings.isEmpty(model.seats()));
        seat.valueProperty().bindBidirectional(form.seat);
        since.setId("supplement-since");
        since.valueProperty().bindBidirectional(form.since);
        return new Section(
                "空缺",
                new FormGrid()
                        .field("哪个委员会", ProcedureBody.committee("supplement-committee", model.committees(), form.committee))
                        .field("席位", seat, "兼职席位里空着的，和已定拟免的；没有的，委员会增设一席。")
                        .field("哪一天起空缺", since)
                        .field(
                                "空缺的原因",
                                new CountedArea("supplement-reason", "空缺的原因", form.reason, 3, Note.LENGTH),
                                "机构改革、职务变化、工作调动等，写进登记备查。")
                        .field("批次名称", text("supplement-title", form.title)));
    }

    private Section person() {
        VBox found = Lists.fill(new VBox(), model.matches(), this::match);
        found.getStyleClass().add("choices");
        shownWhen(found, Bindings.isNotEmpty(model.matches()));
        Label chosen = new Label();
        chosen.getStyleClass().add("form-hint");
        chosen.textProperty()
                .bind(form.known.map(person -> "名册里的" + person.name() + "，" + Objects.requireNonNullElse(person.post(), "职务【待补】"))
                        .orElse("名册里没有的，在下面写全，同时登记到“人员”和单位名录。"));
        FormGrid newcomer = new FormGrid()
                .field("职务", text("supplement-post", form.post))
                .field("党内职务", text("supplement-party-post", form.partyPost))
                .field("工作电话", text("supplement-phone", form.phone))
                .wide(unit());
        shownWhen(newcomer, form.known.isNull());
        return new Section(
                "人选",
                new FormGrid()
                        .field("姓名", text("supplement-name", form.name), "先找名册：姓名或拼音首字母。")
                        .wide(found)
                        .wide(chosen)
                        .wide(newcomer));
    }

    private Node unit() {
        SearchableChoice<Unit> unit =
                new SearchableChoice<>(model.units(), Unit::name, one -> Pinyin.of(one.name()).initials());
        unit.setId("supplement-unit");
        unit.valueProperty().bindBidirectional(form.unit);
        CheckBox fresh = new CheckBox("单位名录里没有，新登记一个");
        fresh.setId("supplement-new-unit");
        fresh.selectedProperty().bindBidirectional(form.newUnit);
        FormGrid known = new FormGrid().field("所在单位", unit);
        shownWhen(known, form.newUnit.not());
        ComboBox<UnitCategory> category =
                Lists.choice(FXCollections.observableList(Arrays.asList(UnitCategory.values())), UnitCategory::label);
        category.setId("supplement-category");
        category.valueProperty().bindBidirectional(form.category);
        FormGrid added = new FormGrid()
                .field("单位名称", text("supplement-unit-name", form.unitName))
                .field("单位类别", category)
                .field("单位党组织", text("supplement-party-organization", form.partyOrganization));
        shownWhen(added, form.newUnit);
        VBox both = new VBox(known, fresh, added);
        both.getStyleClass().add("form");
        return both;
    }

    private Node match(SupplementViewModel.Match match) {
        String name = match.person().name().value();
        Label detail = new Label(name + "　" + match.unit() + "　" + Objects.requireNonNullElse(match.person().post(), ""));
        Button take = Buttons.quiet("就是此人", "bi-check2", () -> model.choose(match));
        take.setId("supplement-take-" + name);
        take.setAccessibleText("就是名册里的" + name);
        HBox line = new HBox(detail, take);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("toolbar");
        return line;
    }

    private static TextField text(String id, Property<String> property) {
        TextField field = new TextField();
        field.setId(id);
        field.textProperty().bindBidirectional(property);
        return field;
    }

    private static void shownWhen(Node node, ObservableBooleanValue condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(condition);
    }

    private static Section grown(Section section) {
        HBox.setHgrow(section, Priority.ALWAYS);
        section.setPrefWidth(380);
        return section;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void open(Place place) {
        model.open(place);
    }

    @Override
    public ObservableBooleanValue dirty() {
        return model.dirty();
    }

    @Override
    public Optional<Draft> draft() {
        return model.draft();
    }

    @Override
    public void restore(Draft draft) {
        model.restore(draft);
    }

    @Override
    public void discard() {
        model.discard();
    }

    @Override
    public Map<PageCommand, Runnable> commands() {
        return Map.of(PageCommand.SAVE, this::propose);
    }
}
