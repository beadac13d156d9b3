package org.jiedao.handover.view;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.handover.Handover;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.DataTable;
import org.jiedao.ui.Desk;
import org.jiedao.ui.EmptyState;
import org.jiedao.ui.Section;
import org.jspecify.annotations.Nullable;

/// The handovers on record, and the pack of the one chosen.
final class HandoversPane extends VBox {
    private static final double TABLE_HEIGHT = 230;

    private final HandoverViewModel model;
    private final Desk desk;
    private final BooleanBinding none;
    private final StringBinding packed;

    HandoversPane(HandoverViewModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        none = model.chosen().isNull();
        packed = Bindings.createStringBinding(() -> packed(model.chosen().get()), model.chosen());
        getStyleClass().add("rows");
        DataTable<Handover> table = new DataTable<Handover>("交接表")
                .column("交接日期", 110, row -> row.on() == null ? "没有登记" : ChineseDate.compact(row.on()))
                .column("移交人", 150, row -> row.parties().giver())
                .column("接收人", 150, row -> row.parties().receiver())
                .column("监交人", 120, row -> row.parties().witness())
                .column("交接包", 130, row -> row.pack()
                        .map(pack -> ChineseDate.compact(pack.at().toLocalDate()) + "做成")
                        .orElse("没有做"))
                .rows(model.rows())
                .onClick(model::choose)
                .onOpen(model::edit)
                .onDelete(model::remove)
                .whenEmpty(new EmptyState(
                        "bi-box-seam",
                        "没有登记交接",
                        "先登记谁移交给谁，再做交接包：登记、文书和附件都在里面。",
                        Buttons.plain("登记交接", "bi-plus", model::addNew)))
                .remembered(desk.settings());
        table.setPrefHeight(TABLE_HEIGHT);
        table.setMinHeight(Region.USE_PREF_SIZE);
        table.setMaxHeight(TABLE_HEIGHT);
        Button add = Buttons.plain("登记交接", "bi-plus", model::addNew);
        add.setId("add-handover");
        Button pack = Buttons.primary("做成交接包", "bi-box-seam", this::pack);
        pack.setId("pack-handover");
        pack.disableProperty().bind(none);
        Label state = new Label();
        state.setId("pack-state");
        state.setWrapText(true);
        state.getStyleClass().add("muted");
        state.textProperty().bind(packed);
        state.managedProperty().bind(none.not());
        VBox content = new VBox(table, state);
        content.getStyleClass().add("rows");
        getChildren().add(new Section("交接", content, add, pack));
    }

    private static String packed(@Nullable Handover handover) {
        return handover == null
                ? ""
                : handover.pack()
                        .map(pack -> handover.label() + "的交接包：" + pack.file() + "，校验值" + pack.sha256().substring(0, 8)
                                + "。此后又改了登记的，交接前再做一个。")
                        .orElse(handover.label() + "：还没有做交接包。做的时候先签发交接清单，再把全部登记和文件写进一个文件，读进另一个数据库核对。");
    }

    private void pack() {
        desk.surroundings()
                .dialogs()
                .chooseTarget("交接包 " + desk.today() + ".jdbak")
                .ifPresent(model::pack);
    }
}
