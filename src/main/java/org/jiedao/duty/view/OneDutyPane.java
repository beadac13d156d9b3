package org.jiedao.duty.view;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jiedao.archive.view.RecordHistoryPane;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.duty.DutyBoard;
import org.jiedao.duty.Fact;
import org.jiedao.duty.Traced;
import org.jiedao.ui.DataTable;
import org.jiedao.ui.Desk;
import org.jiedao.ui.Section;
import org.jspecify.annotations.Nullable;

/// The report that is open: who it is over the tabs, in the order in which it goes.
final class OneDutyPane extends VBox {
    private final OneDutyViewModel model;
    private final ObservableValue<String> headline;
    private final ObjectBinding<String> about;
    private final TabPane tabs = new TabPane();

    OneDutyPane(OneDutyViewModel model, DutyUseCases cases, Desk desk) {
        this.model = model;
        getStyleClass().add("rows");
        headline = model.line().map(line -> line.member().who().name());
        about = Bindings.createObjectBinding(() -> about(model.line().get()), model.line());
        tabs.setId("duty-tabs");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        Tab packet = new Tab("述职材料", new PacketPane(model));
        tabs.getTabs().addAll(new Tab("述职报告", new ReportPane(model, cases, desk)), new Tab("登记的事实", facts(desk)), packet, history(desk));
        VBox.setVgrow(tabs, Priority.ALWAYS);
        getChildren().addAll(head(), tabs);
    }

    /// Read while it is looked at.
    private Tab history(Desk desk) {
        RecordHistoryPane pane = new RecordHistoryPane(model.told(), model.changes(), desk);
        ScrollPane scroll = new ScrollPane(pane);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("plain-scroll");
        Tab tab = new Tab("修改历史", scroll);
        tab.selectedProperty().subscribe(pane::setExpanded);
        return tab;
    }

    void showFirst() {
        tabs.getSelectionModel().selectFirst();
    }

    private Node head() {
        Label name = new Label();
        name.getStyleClass().add("headline");
        name.textProperty().bind(headline);
        Label words = new Label();
        words.getStyleClass().add("muted");
        words.textProperty().bind(about);
        HBox head = new HBox(name, words);
        head.getStyleClass().add("toolbar");
        head.setAlignment(Pos.BASELINE_LEFT);
        return head;
    }

    private static String about(DutyBoard.@Nullable Line line) {
        return line == null
                ? ""
                : line.member().who().body().name() + "，" + line.report().year() + "年度" + line.report().kind().label()
                        + "述职，" + line.state().label() + "；述职材料" + line.packetState().label();
    }

    private Node facts(Desk desk) {
        DataTable<Fact> facts = new DataTable<Fact>("述职事实表")
                .column("事项", 120, Fact::label)
                .column("情况", 180, Fact::value)
                .column("记录编号", 260, Fact::codes)
                .twoLines()
                .rows(model.facts());
        DataTable<Traced> records = new DataTable<Traced>("述职记录表")
                .column("编号", 80, Traced::code)
                .column("日期", 100, Traced::day)
                .column("记录", 260, Traced::what)
                .column("情况", 180, Traced::state)
                .rows(model.records())
                .onOpen(model::open)
                .remembered(desk.settings());
        Section counted = new Section("数字", facts);
        Section traced = new Section("逐条的记录", records);
        traced.note().setText("双击打开它");
        List.of(counted, traced).forEach(section -> {
            section.setMinWidth(0);
            HBox.setHgrow(section, Priority.ALWAYS);
        });
        HBox both = new HBox(counted, traced);
        both.getStyleClass().add("columns");
        return both;
    }
}
