package org.jiedao.upward.view;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableStringValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.Desk;
import org.jiedao.ui.PageBody;
import org.jiedao.ui.Place;

/// Part 报表 of page 上报: the reports, and the one chosen with its totals and its sources. A place's kind is the name of a
/// report.
public final class ReportsView implements PageBody {
    public static final String PART = "报表";

    private final ReportsViewModel model;
    private final HBox node = new HBox();
    private final ObservableStringValue trail;
    private final ObservableList<Node> actions;

    public ReportsView(ReportUseCases cases, Desk desk) {
        model = new ReportsViewModel(cases, desk);
        trail = Bindings.createStringBinding(() -> model.choice().get().name(), model.choice());
        Node report = new ReportPane(model, desk);
        HBox.setHgrow(report, Priority.ALWAYS);
        node.getStyleClass().add("columns");
        node.getChildren().addAll(new ReportList(model), report);
        actions = FXCollections.observableArrayList(
                exported(
                        "open-report", "打开", "bi-box-arrow-up-right", model::openExported, "打开刚导出的表格；先导出"),
                exported(
                        "reveal-report",
                        "文件夹",
                        "bi-folder2-open",
                        model::revealExported,
                        "打开刚导出的表格所在的文件夹；先导出"),
                export());
    }

    private Button export() {
        return Buttons.named(
                "export-report",
                Buttons.when(
                        Buttons.primary("导出Excel", "bi-file-earmark-excel", model::export),
                        Bindings.isNotEmpty(model.lines()),
                        "写成可以直接打印、报送的表格，并登记在“报送登记”；没有事实的空表不能导出"));
    }

    private Button exported(String id, String label, String icon, Runnable work, String hint) {
        return Buttons.named(
                id, Buttons.when(Buttons.plain(label, icon, work), model.exported().isNotNull(), hint));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void open(Place place) {
        model.choose(place.kind());
        model.load();
    }

    @Override
    public ObservableStringValue trail() {
        return trail;
    }

    @Override
    public ObservableList<Node> actions() {
        return actions;
    }
}
