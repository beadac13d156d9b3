package org.jiedao.duty.view;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jiedao.duty.DutyBoard;
import org.jiedao.ui.Badge;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.DataTable;
import org.jiedao.ui.Desk;
import org.jiedao.ui.EmptyState;
import org.jiedao.ui.Lists;

/// The board of a year: overdue reports first, and beside it the form of 列出述职人.
final class BoardPane extends HBox {
    private static final double WIDE = 1250;

    private final BoardViewModel model;
    private final DataTable<BoardRow> table;

    BoardPane(BoardViewModel model, ListingViewModel listing, Desk desk) {
        this.model = model;
        getStyleClass().add("columns");
        table = new DataTable<BoardRow>("述职表")
                .column("姓名", 80, BoardRow::name)
                .column("组织", 190, BoardRow::body)
                .column("述职类别", 110, BoardRow::kind)
                .column("期限", 88, BoardRow::dueOn)
                .column("提交", 88, BoardRow::handedOn)
                .column("状态", 110, row -> row.line().state().label(), BoardPane::state)
                .column("在哪次会议述职", 150, BoardRow::meeting)
                .column("述职材料", 150, BoardRow::packet, BoardPane::packet)
                .column("还缺什么", 210, BoardRow::missing)
                .twoLinesUnder(WIDE)
                .rows(model.rows())
                .onOpen(model::open)
                .onDelete(model::strike)
                .whenEmpty(new EmptyState(
                        "bi-person-lines-fill",
                        "这里没有述职人",
                        "按年末在任的委员列出名单，一步完成；再登记谁交了，编成每人一册的述职材料。",
                        Buttons.plain("列出述职人", "bi-person-plus", listing::begin)))
                .remembered(desk.settings());
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox list = new VBox(filter(), table);
        list.getStyleClass().add("rows");
        list.setMinWidth(0);
        HBox.setHgrow(list, Priority.ALWAYS);
        getChildren().addAll(list, new ListingPane(listing));
    }

    private static Node state(BoardRow row) {
        DutyBoard.State state = row.line().state();
        return Badge.of(
                state.label(),
                switch (state) {
                    case OVERDUE -> Badge.Tone.BAD;
                    case WAITING -> Badge.Tone.ATTENTION;
                    case UNDATED -> Badge.Tone.NEUTRAL;
                    case HANDED_IN -> Badge.Tone.GOOD;
                });
    }

    private static Node packet(BoardRow row) {
        return Badge.of(
                row.packet(),
                switch (row.line().packetState()) {
                    case NONE -> Badge.Tone.NEUTRAL;
                    case OUTDATED -> Badge.Tone.BAD;
                    case CURRENT ->
                        row.line().packet().filter(packet -> packet.missing() == 0).isPresent()
                                ? Badge.Tone.GOOD
                                : Badge.Tone.ATTENTION;
                });
    }

    private Node filter() {
        ComboBox<Integer> year = Lists.choice(model.years(), one -> one + "年度");
        year.setId("duty-year");
        year.setAccessibleText("哪个年度");
        year.valueProperty().bindBidirectional(model.year());
        ComboBox<String> body = Lists.choice(model.bodies(), one -> one);
        body.setId("duty-body");
        body.setAccessibleText("哪个组织");
        body.valueProperty().bindBidirectional(model.body());
        ComboBox<BoardFilter> which = Lists.choice(FXCollections.observableArrayList(BoardFilter.values()), BoardFilter::label);
        which.setId("duty-filter");
        which.setAccessibleText("看哪些人");
        which.valueProperty().bindBidirectional(model.shown());
        Button handed = Buttons.plain("登记所选今天提交", "bi-check2-square", () -> model.handIn(selected()));
        handed.setId("hand-in");
        Button some = Buttons.plain("编所选的材料", "bi-journal", () -> model.make(selected()));
        some.setId("make-selected");
        Label counts = new Label();
        counts.setId("duty-counts");
        counts.getStyleClass().add("muted");
        counts.textProperty().bind(model.counts());
        HBox chosen = new HBox(year, body, which);
        chosen.getStyleClass().add("toolbar");
        chosen.setAlignment(Pos.CENTER_LEFT);
        FlowPane bar = new FlowPane(chosen, handed, some, counts);
        bar.getStyleClass().add("button-flow");
        bar.setRowValignment(VPos.CENTER);
        return bar;
    }

    private List<BoardRow> selected() {
        return List.copyOf(table.getSelectionModel().getSelectedItems());
    }
}
