package org.jiedao.overprint.view;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jiedao.overprint.SpoiledRows.Row;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.DataTable;
import org.jiedao.ui.Desk;
import org.jiedao.ui.EmptyState;

/// The register of wasted sheets.
final class SpoiledPane extends VBox {
    SpoiledPane(SpoiledViewModel model, Desk desk) {
        getStyleClass().addAll("card", "tight");
        Label counts = new Label();
        counts.setId("spoiled-counts");
        counts.setWrapText(true);
        counts.textProperty().bind(model.counts());
        DataTable<Row> table = new DataTable<Row>("废页登记")
                .column("编号", 150, Row::serial)
                .column("姓名", 80, Row::person)
                .column("原因", 72, row -> row.sheet().reason())
                .column("日期", 84, Row::day)
                .column("重印", 100, Row::again)
                .rows(model.rows())
                .onDelete(model::remove)
                .whenEmpty(new EmptyState("bi-file-earmark-check", "没有废页", "印坏一张就在“打印”里登记一张，月底对得上领了几张、用了几张。"));
        VBox.setVgrow(table, Priority.ALWAYS);
        Button export = Buttons.plain("导出Excel", "bi-file-earmark-spreadsheet", () -> desk.surroundings()
                .dialogs()
                .chooseTarget("套打废页登记表.xlsx")
                .ifPresent(model::export));
        export.setId("export-spoiled");
        Button remove = Buttons.quiet("取消登记", "bi-trash", () -> {
            Row row = table.getSelectionModel().getSelectedItem();
            if (row != null) {
                model.remove(row);
            }
        });
        HBox foot = new HBox(export, remove);
        foot.getStyleClass().add("button-row");
        getChildren().addAll(counts, table, foot);
    }
}
