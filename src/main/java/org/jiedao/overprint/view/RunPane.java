package org.jiedao.overprint.view;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jiedao.overprint.ComposeSheets.Run;
import org.jiedao.overprint.SheetBatch;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.DataTable;
import org.jiedao.ui.Desk;
import org.jiedao.ui.EmptyState;
import org.jiedao.ui.Icons;
import org.jiedao.ui.Lists;

/// A batch: on plain paper first, then on the real sheets; what was wasted is entered here.
final class RunPane extends VBox {
    private final RunViewModel model;
    private final Desk desk;
    private final DataTable<SheetLine> table;

    RunPane(RunViewModel model, SpoiledViewModel spoiled, Desk desk) {
        this.model = model;
        this.desk = desk;
        table = table();
        getStyleClass().addAll("card", "tight");
        ComboBox<SheetBatch> batch = Lists.choice(model.batches(), SheetBatch::label);
        batch.setId("overprint-batch");
        batch.setAccessibleText("哪一批");
        batch.setMaxWidth(Double.MAX_VALUE);
        batch.valueProperty().bindBidirectional(model.batch());
        getChildren().addAll(batch, table, printing(), remarks(), spoiling(spoiled));
    }

    private DataTable<SheetLine> table() {
        DataTable<SheetLine> lines = new DataTable<SheetLine>("套打名单")
                .column("印", 44, _ -> "", RunPane::wanted)
                .column("序号", 46, line -> String.valueOf(line.facts().serial()))
                .column("姓名", 110, line -> line.facts().person())
                .column("废页", 50, SheetLine::spoiledCount)
                .rows(model.lines())
                .whenEmpty(new EmptyState("bi-file-earmark-text", "没有可以套打的", "在“聘任”里签发聘书以后，这里就有名单。"));
        lines.getSelectionModel().selectedItemProperty().addListener((_, _, line) -> {
            if (line != null) {
                model.look(line);
            }
        });
        lines.setMinHeight(90);
        VBox.setVgrow(lines, Priority.ALWAYS);
        return lines;
    }

    private static Node wanted(SheetLine line) {
        CheckBox wanted = new CheckBox();
        wanted.setAccessibleText("打印 " + line.facts().person());
        wanted.selectedProperty().bindBidirectional(line.wanted());
        return wanted;
    }

    private Node printing() {
        Button trial = Buttons.primary("试打（普通纸）", "bi-printer", () -> print(Run.TRIAL));
        trial.setId("print-trial");
        Button real = Buttons.when(
                Buttons.plain("正式打印", "bi-printer-fill", () -> print(Run.REAL)), model.ready(), "试打过、已签发的才能印在预印纸上");
        real.setId("print-real");
        CheckBox tried = new CheckBox("已试打，位置对");
        tried.setId("tried");
        tried.selectedProperty().bindBidirectional(model.tried());
        FlowPane buttons = new FlowPane(
                Buttons.link("全选", () -> model.want(true)), Buttons.link("全不选", () -> model.want(false)), trial, tried, real);
        buttons.getStyleClass().add("button-flow");
        buttons.setRowValignment(javafx.geometry.VPos.CENTER);
        return buttons;
    }

    private void print(Run run) {
        model.print(run, desk.surroundings().opener()::open);
    }

    private Node remarks() {
        VBox lines = Lists.fill(new VBox(), model.remarks(), RunPane::remark);
        lines.getStyleClass().add("findings");
        lines.setId("overprint-remarks");
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("side-scroll");
        scroll.setMaxHeight(110);
        scroll.setMinHeight(0);
        scroll.managedProperty().bind(javafx.beans.binding.Bindings.isNotEmpty(model.remarks()));
        scroll.visibleProperty().bind(scroll.managedProperty());
        return scroll;
    }

    private static Node remark(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        HBox line = new HBox(Icons.of("bi-exclamation-triangle"), label);
        line.getStyleClass().addAll("finding", "advice");
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    private Node spoiling(SpoiledViewModel spoiled) {
        ComboBox<String> reason = new ComboBox<>();
        reason.setId("spoil-reason");
        reason.setEditable(true);
        reason.getItems().setAll(SpoiledViewModel.REASONS);
        reason.setPrefWidth(96);
        reason.setAccessibleText("废页原因");
        reason.getEditor().setAccessibleText("废页原因");
        reason.getEditor().textProperty().bindBidirectional(spoiled.reason());
        TextField sheet = new TextField();
        sheet.setPromptText("新纸号");
        sheet.setAccessibleText("新纸号");
        sheet.setPrefWidth(110);
        sheet.setMinWidth(60);
        sheet.textProperty().bindBidirectional(spoiled.newSheet());
        HBox.setHgrow(sheet, Priority.ALWAYS);
        Button enter = Buttons.plain("登记废页", "bi-file-earmark-x", this::spoil);
        enter.setId("enter-spoiled");
        HBox row = new HBox(reason, sheet, enter);
        row.getStyleClass().add("tight");
        return row;
    }

    private void spoil() {
        SheetLine line = table.getSelectionModel().getSelectedItem();
        if (line == null) {
            desk.notices().refused("没有登记废页：请先在名单里点中印坏的那一个人。");
        } else {
            model.spoil(line);
        }
    }
}
