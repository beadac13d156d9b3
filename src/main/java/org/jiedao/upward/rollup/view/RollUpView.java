package org.jiedao.upward.rollup.view;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableStringValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jiedao.ui.Badge;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.DataTable;
import org.jiedao.ui.Desk;
import org.jiedao.ui.EmptyState;
import org.jiedao.ui.FileDrop;
import org.jiedao.ui.PageBody;
import org.jiedao.ui.Place;
import org.jiedao.ui.Section;
import org.jiedao.upward.rollup.ExportRollUp;
import org.jiedao.upward.rollup.RollUp;

/// Part 区级汇总 of page 上报: several streets' exports put together; what counts, what does not, and who is missing.
public final class RollUpView implements PageBody {
    public static final String PART = "区级汇总";

    private static final double SIDE = 220;

    private final RollUpViewModel model;
    private final Desk desk;
    private final HBox node = new HBox();
    private final ObservableStringValue about;
    private final ObservableList<Node> actions;

    public RollUpView(ExportRollUp exporting, Desk desk) {
        this.desk = desk;
        model = new RollUpViewModel(exporting, desk);
        about = Bindings.createStringBinding(model::about, model.rollUp());
        VBox tables = new VBox(files(), conflicts());
        tables.getStyleClass().add("rows");
        tables.setMinWidth(0);
        HBox.setHgrow(tables, Priority.ALWAYS);
        node.getStyleClass().add("columns");
        node.getChildren().addAll(tables, expected());
        FileDrop.on(node, FileDrop.XLSX, model::add);
        actions = FXCollections.observableArrayList(
                button("rollup-folder", "加文件夹", "bi-folder2-open", () -> desk.surroundings()
                        .dialogs()
                        .chooseFolder()
                        .ifPresent(model::addFolder)),
                button("rollup-file", "加文件", "bi-file-earmark-plus", () -> desk.surroundings()
                        .dialogs()
                        .chooseWorkbook()
                        .ifPresent(file -> model.add(List.of(file)))),
                button("rollup-clear", "清空", "bi-x", model::clear),
                export());
    }

    private static Button button(String id, String label, String icon, Runnable work) {
        return Buttons.named(id, Buttons.plain(label, icon, work));
    }

    private Button export() {
        return Buttons.named(
                "export-rollup",
                Buttons.when(
                        Buttons.primary("导出汇总", "bi-file-earmark-excel", model::export),
                        model.rollUp().isNotNull(),
                        "合成一份，带街道和来源文件两栏，另有来源表和冲突表；先加文件"));
    }

    private Node files() {
        DataTable<RollUp.Entry> table = new DataTable<RollUp.Entry>("汇总的文件")
                .column("文件", 160, RollUp.Entry::name)
                .column("街道", 100, RollUp.Entry::street)
                .column("处理", 130, one -> one.state().label(), one -> Badge.of(one.state().label(), tone(one)))
                .column("说明", 200, RollUpView::told)
                .rows(model.entries())
                .twoLines()
                .onDelete(model::remove)
                .whenEmpty(new EmptyState(
                        "bi-files",
                        "把各街道导出的报表（.xlsx）一起拖到这里",
                        "各街道在“报表”导出同一张表、同一期。重复的文件只计一次，内容不同的只计最后导出的一份。"))
                .remembered(desk.settings());
        VBox.setVgrow(table, Priority.ALWAYS);
        Label words = new Label();
        words.setId("rollup-about");
        words.textProperty().bind(about);
        words.getStyleClass().add("muted");
        VBox rows = new VBox(words, table);
        rows.getStyleClass().add("tight");
        VBox.setVgrow(rows, Priority.ALWAYS);
        return rows;
    }

    private static String told(RollUp.Entry entry) {
        return entry.why().isEmpty() ? entry.about() + "，" + entry.rows() + "行" : entry.why();
    }

    private static Badge.Tone tone(RollUp.Entry entry) {
        return switch (entry.state()) {
            case TAKEN -> Badge.Tone.GOOD;
            case REPEATED -> Badge.Tone.NEUTRAL;
            case SUPERSEDED -> Badge.Tone.ATTENTION;
            case REFUSED -> Badge.Tone.BAD;
        };
    }

    private Node conflicts() {
        Label none = new Label();
        none.getStyleClass().add("muted");
        none.textProperty().bind(model.rollUp().map(_ -> "没有冲突，没有缺报").orElse("加了文件，冲突和缺报列在这里"));
        DataTable<RollUp.Conflict> table = new DataTable<RollUp.Conflict>("汇总的冲突")
                .column("种类", 120, RollUp.Conflict::kind)
                .column("街道", 100, RollUp.Conflict::street)
                .column("文件", 150, RollUp.Conflict::files)
                .column("说明", 220, RollUp.Conflict::told)
                .rows(model.conflicts())
                .twoLines()
                .whenEmpty(none)
                .remembered(desk.settings());
        table.setPrefHeight(200);
        table.setMinHeight(120);
        return table;
    }

    private Node expected() {
        TextArea streets = new TextArea();
        streets.setId("rollup-expected");
        streets.setAccessibleText("应报的街道");
        streets.setPromptText("一行一个街道");
        streets.textProperty().bindBidirectional(model.expected());
        VBox.setVgrow(streets, Priority.ALWAYS);
        Label hint = new Label("写了应报的街道，缺哪个会列出来；空着就不查缺报。");
        hint.setWrapText(true);
        hint.getStyleClass().add("form-hint");
        VBox content = new VBox(
                hint,
                streets,
                button("rollup-compare", "对照名单", "bi-arrow-repeat", model::refresh),
                button("rollup-last", "照上次的汇总表", "bi-clock-history", () -> desk.surroundings()
                        .dialogs()
                        .chooseWorkbook()
                        .ifPresent(model::expectAsIn)));
        content.getStyleClass().add("tight");
        Section section = new Section("应报的街道", content);
        section.setMinWidth(SIDE);
        section.setPrefWidth(SIDE);
        section.setMaxWidth(SIDE);
        return section;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void open(Place place) {
        model.refresh();
    }

    @Override
    public ObservableList<Node> actions() {
        return actions;
    }
}
