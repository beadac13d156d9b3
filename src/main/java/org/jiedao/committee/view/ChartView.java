package org.jiedao.committee.view;

import java.util.List;
import java.util.function.LongConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.DateField;
import org.jiedao.ui.Icons;

/// The organization chart with what is done about it.
final class ChartView extends VBox {
    private final ChartViewModel model;
    private final ChartPane pane;

    ChartView(ChartViewModel model, LongConsumer open) {
        this.model = model;
        pane = new ChartPane(model, new ChartBoxes(model, open));
        getStyleClass().add("rows");
        VBox.setVgrow(pane, Priority.ALWAYS);
        getChildren().addAll(tools(), pane);
        model.day().addListener((_, _, _) -> {
            if (isVisible()) {
                model.load();
            }
        });
    }

    private Node tools() {
        DateField day = new DateField();
        day.setId("chart-day");
        day.setAccessibleText("看哪一天的架构");
        day.getStyleClass().add("whole-date");
        day.valueProperty().bindBidirectional(model.day());
        Label on = new Label("看哪一天");
        on.getStyleClass().add("form-label");
        Label hint = new Label("拖动移动，Ctrl＋滚轮缩放；点方框去看这个组织");
        hint.getStyleClass().add("form-hint");
        FlowPane tools = new FlowPane(
                on,
                day,
                Icons.button("bi-zoom-in", "放大（＋）", pane::larger),
                Icons.button("bi-zoom-out", "缩小（－）", pane::smaller),
                Icons.button("bi-arrows-fullscreen", "看全图（0）", pane::fit),
                Buttons.quiet("全部展开", "bi-plus", model::unfold),
                Buttons.quiet("收到社区", "bi-dash", model::fold),
                hint);
        tools.setAlignment(Pos.CENTER_LEFT);
        tools.getStyleClass().addAll("card", "chart-tools");
        return tools;
    }

    /// What stands at the head of the page while the chart is shown.
    List<Node> actions() {
        Button export = Buttons.when(
                Buttons.plain("导出图片", "bi-download", model::export),
                model.exportable(),
                "把整张架构图存成图片（PNG），收起的也画出来");
        export.setId("export-chart");
        Button paper = Buttons.when(
                Buttons.plain("写进文书", "bi-file-earmark-text", model::write),
                model.exportable(),
                "打开“组织架构图”这件文书：图和组织清单，可改文字，再签发成 Word、PDF");
        paper.setId("chart-paper");
        return List.of(export, paper);
    }

    void open() {
        model.load();
    }
}
