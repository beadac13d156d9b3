package org.jiedao.archive.view;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import javafx.beans.property.Property;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jiedao.archive.Act;
import org.jiedao.archive.Operation;
import org.jiedao.archive.Operations;
import org.jiedao.archive.PastChange.Touched;
import org.jiedao.ui.Badge;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.DataTable;
import org.jiedao.ui.DateField;
import org.jiedao.ui.EmptyState;
import org.jiedao.ui.Lists;
import org.jiedao.ui.SearchField;
import org.jiedao.ui.Section;
import org.jiedao.ui.SettingsViewModel;
import org.jspecify.annotations.Nullable;

/// Everything that was done: searched, a page at a time, with what was before and after.
public final class OperationsPane extends VBox {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");
    private static final double TOLD_HEIGHT = 150;
    private static final double DAY_WIDTH = 140;
    private static final double TEXT_WIDTH = 260;
    private static final double GAP = 8;

    private final OperationsViewModel model;

    OperationsPane(OperationsViewModel model, SettingsViewModel settings) {
        this.model = model;
        getStyleClass().add("rows");
        Node table = table(settings);
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox content = new VBox(filters(), table, pages(), told());
        content.getStyleClass().add("tight");
        Button export = Buttons.plain("导出Excel", "bi-file-earmark-spreadsheet", model::export);
        export.setId("export-operations");
        Section section = new Section("操作记录", content, export);
        section.note().textProperty().bind(model.count());
        VBox.setVgrow(section, Priority.ALWAYS);
        getChildren().add(section);
    }

    /// As a tab of page 数据与设置.
    public static DataPart part(OperationsViewModel model, SettingsViewModel settings) {
        return new DataPart("操作记录", new OperationsPane(model, settings), model::load);
    }

    private Node filters() {
        SearchField text = new SearchField("名称，或改动前后的内容");
        text.setId("operations-text");
        text.setPrefWidth(TEXT_WIDTH);
        text.query().addListener((_, _, query) -> model.text().set(query));
        DateField from = day("operations-from", "从哪天", model.from());
        DateField to = day("operations-to", "到哪天", model.to());
        FlowPane filters = new FlowPane(
                text,
                from,
                new Label("至"),
                to,
                choice("operations-act", "类别", FXCollections.observableArrayList(OperationsViewModel.acts()), model.act()),
                sorts(),
                choice("operations-by", "谁", model.people(), model.by()));
        filters.setHgap(GAP);
        filters.setVgap(GAP);
        filters.setAlignment(Pos.CENTER_LEFT);
        filters.getStyleClass().add("toolbar");
        return filters;
    }

    private static DateField day(String id, String name, Property<@Nullable LocalDate> day) {
        DateField field = new DateField();
        field.setId(id);
        field.setAccessibleText(name);
        field.setPromptText(name);
        field.setPrefWidth(DAY_WIDTH);
        field.valueProperty().bindBidirectional(day);
        return field;
    }

    private Node sorts() {
        ComboBox<Operations.Sort> sorts = Lists.choice(model.sorts(), Operations.Sort::label);
        sorts.setId("operations-sort");
        sorts.setAccessibleText("哪一类记录");
        sorts.valueProperty().bindBidirectional(model.sort());
        return sorts;
    }

    private static Node choice(String id, String name, ObservableList<String> all, Property<String> chosen) {
        ComboBox<String> choice = Lists.choice(all, text -> text);
        choice.setId(id);
        choice.setAccessibleText(name);
        choice.valueProperty().bindBidirectional(chosen);
        return choice;
    }

    private Node table(SettingsViewModel settings) {
        DataTable<Operation> table = new DataTable<Operation>("操作记录表")
                .column("编号", 80, one -> Long.toString(one.number()))
                .column("时间", 170, one -> TIME.format(one.at()))
                .column("类别", 110, one -> one.act().label(), one -> Badge.of(one.act().label(), tone(one.act())))
                .column("做了什么", 420, one -> one.title() + (one.undone() ? "（已撤销）" : ""))
                .column("谁", 110, Operation::by)
                .rows(model.rows())
                .whenEmpty(new EmptyState("bi-clock-history", "没有这样的操作", "每次保存、导入、签发、导出都记在这里；请放宽日期或清空搜索。"))
                .remembered(settings);
        table.getSelectionModel().selectedItemProperty().addListener((_, _, chosen) -> model.choose(chosen));
        table.setMinHeight(0);
        return table;
    }

    private static Badge.Tone tone(Act act) {
        return switch (act) {
            case STEP, UNDO, REDO -> Badge.Tone.NEUTRAL;
            case ISSUE, VERSION, VOID, EXPORT, HANDOVER -> Badge.Tone.ACCENT;
            case SHOW, ERASE, RESTORE, PASSWORD -> Badge.Tone.ATTENTION;
        };
    }

    private Node pages() {
        Button newer = Buttons.when(
                Buttons.plain("较新的", "bi-chevron-left", model::newer),
                model.before().greaterThan(0),
                "看上一页");
        newer.setId("operations-newer");
        Button older = Buttons.when(
                Buttons.plain("较早的", "bi-chevron-right", model::older),
                model.after().greaterThan(0),
                "看下一页");
        older.setId("operations-older");
        HBox pages = new HBox(newer, older);
        pages.getStyleClass().add("button-row");
        return pages;
    }

    private Node told() {
        VBox lines = Lists.fill(new VBox(), model.told(), OperationsPane::touched);
        lines.setId("operation-told");
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setPrefHeight(TOLD_HEIGHT);
        scroll.setMinHeight(0);
        scroll.setAccessibleText("改动前后");
        scroll.getStyleClass().add("side-scroll");
        return scroll;
    }

    private static Node touched(Touched touched) {
        VBox lines = new VBox(line(touched.manner().label() + touched.part()));
        touched.differences().forEach(one ->
                lines.getChildren().add(line("　" + new DifferenceLine(touched.manner(), one).text())));
        return lines;
    }

    private static Label line(String text) {
        Label line = new Label(text);
        line.setWrapText(true);
        line.getStyleClass().add("form-hint");
        return line;
    }
}
