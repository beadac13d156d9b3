package org.jiedao.annual.view;

import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jiedao.annual.TargetLine;
import org.jiedao.organization.Unit;
import org.jiedao.people.Pinyin;
import org.jiedao.ui.Badge;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.DataTable;
import org.jiedao.ui.DateField;
import org.jiedao.ui.Desk;
import org.jiedao.ui.EmptyState;
import org.jiedao.ui.FormGrid;
import org.jiedao.ui.SearchableChoice;
import org.jiedao.ui.SideForm;

/// Tab 目标任务: every unit with its target and how it stands, and the form beside them.
final class TargetsPane extends HBox {
    private final ObservableStringValue title = new SimpleStringProperty("目标任务");

    TargetsPane(TargetsViewModel model, Desk desk) {
        getStyleClass().add("columns");
        DataTable<TargetLine> table = new DataTable<TargetLine>("目标任务表")
                .column("成员单位", 170, line -> line.unit() == null ? "（组织本身）" : line.unit().name())
                .column("状态", 120, line -> line.state(model.today()), line -> badge(model, line))
                .keepingWidth()
                .column("目标任务", 210, TargetLine::matter)
                .column("年中进展", 160, TargetLine::midyear)
                .column("年底结果", 160, TargetLine::result)
                .rows(model.lines())
                .twoLines()
                .onOpen(model::edit)
                .onDelete(model::remove)
                .whenEmpty(new EmptyState(
                        "bi-bullseye",
                        "这个组织这一年没有成员单位，也没有目标任务",
                        "成员单位按谁在这个组织任职认：先在“组织”登记成员，或者直接新增一项。",
                        Buttons.plain("新增目标任务", "bi-plus", model::addNew)))
                .remembered(desk.settings());
        Label days = new Label();
        days.getStyleClass().add("muted");
        days.setWrapText(true);
        days.textProperty().bind(model.days());
        days.managedProperty().bind(model.days().isNotEmpty());
        VBox list = new VBox(table, days);
        list.getStyleClass().add("rows");
        VBox.setVgrow(table, Priority.ALWAYS);
        HBox.setHgrow(list, Priority.ALWAYS);
        list.setMinWidth(0);
        getChildren().addAll(list, form(model));
    }

    private static Node badge(TargetsViewModel model, TargetLine line) {
        Badge.Tone tone = line.overdue(model.today()).isPresent()
                ? Badge.Tone.BAD
                : line.open().isPresent() ? Badge.Tone.ATTENTION : Badge.Tone.GOOD;
        return Badge.of(line.state(model.today()), tone);
    }

    private Node form(TargetsViewModel model) {
        TargetForm form = model.form();
        SearchableChoice<Unit> unit =
                new SearchableChoice<>(form.units(), Unit::name, one -> Pinyin.of(one.name()).initials());
        unit.setId("target-unit");
        unit.valueProperty().bindBidirectional(form.unit());
        FormGrid grid = new FormGrid()
                .field("成员单位", unit, "不选的，是组织本身的目标任务。")
                .field("年度目标任务", area("target-matter", form.matter()))
                .field("确定日期", day("target-set", form.setOn()))
                .field("年中进展", area("target-midyear", form.midyear()), "写了的，印在年中调度通报上。")
                .field("年中调度日期", day("target-midyear-on", form.midyearOn()))
                .field("年底结果", area("target-result", form.result()))
                .field("年底结果日期", day("target-result-on", form.resultOn()));
        SideForm side = new SideForm(title, grid, form.dirty(), new SideForm.Work(model::save, model::close));
        VBox.setVgrow(side, Priority.ALWAYS);
        VBox holder = new VBox(side);
        holder.setId("target-form");
        holder.visibleProperty().bind(Bindings.createBooleanBinding(() -> model.open().get(), model.open()));
        holder.managedProperty().bind(holder.visibleProperty());
        return holder;
    }

    private static TextArea area(String id, StringProperty property) {
        TextArea area = new TextArea();
        area.setId(id);
        area.setWrapText(true);
        area.setPrefRowCount(2);
        area.textProperty().bindBidirectional(property);
        return area;
    }

    private static DateField day(String id, StringProperty property) {
        DateField day = new DateField().typedIn(property);
        day.setId(id);
        return day;
    }
}
