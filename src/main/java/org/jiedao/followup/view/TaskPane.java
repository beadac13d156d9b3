package org.jiedao.followup.view;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jiedao.archive.ChangeLog.Sort;
import org.jiedao.archive.ChangeLog.Told;
import org.jiedao.archive.view.RecordHistoryPane;
import org.jiedao.dispatch.view.PreviewPane;
import org.jiedao.drafting.view.PapersPane;
import org.jiedao.evidence.Proven;
import org.jiedao.evidence.view.EvidencePane;
import org.jiedao.ui.Desk;
import org.jiedao.ui.Section;
import org.jspecify.annotations.Nullable;

/// One task: what it is, how far it is, what proves it, and its papers; beside it the form, or the paper looked at.
final class TaskPane extends HBox {
    private static final double PREVIEW = 0.42;

    private final EvidencePane evidence;
    private final RecordHistoryPane history;
    private final ObservableValue<@Nullable Proven> proven;

    TaskPane(FollowUpViewModel model, Desk desk) {
        getStyleClass().add("columns");
        proven = model.shown().map(row -> new Proven(Proven.Sort.TASK, row.task().id()));
        evidence = new EvidencePane(proven, model.cases().evidence(), desk);
        VBox left = column(
                new FactsPane(model, desk),
                new SettlingPane(model, desk),
                new Section("证明", evidence),
                new PapersPane(model.papers()));
        history = new RecordHistoryPane(
                model.shown().map(row -> new Told(Sort.TASK, row.task().id())), model.cases().facts().changes(), desk);
        model.shown().addListener((_, _, _) -> history.reload());
        VBox right = column(new ActsPane(model), history);
        HBox both = new HBox(left, right);
        both.getStyleClass().add("columns");
        ScrollPane scroll = new ScrollPane(both);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("plain-scroll");
        HBox.setHgrow(scroll, Priority.ALWAYS);
        PreviewPane preview = new PreviewPane(model.papers().preview(), PapersPane.work(model.papers(), desk));
        preview.prefWidthProperty().bind(widthProperty().multiply(PREVIEW));
        preview.minWidthProperty().bind(widthProperty().multiply(PREVIEW));
        getChildren().addAll(scroll, new TaskFormPane(model.forms(), desk, false), preview);
        model.forms().form().mode().addListener((_, _, mode) -> {
            if (mode != TaskForm.Mode.CLOSED) {
                model.papers().preview().close();
            }
        });
        // there is room for two columns only beside neither form nor paper
        model.papers().preview().open().subscribe(open -> stack(both, left, right, open));
    }

    private static VBox column(Node... cards) {
        VBox column = new VBox(cards);
        column.getStyleClass().add("rows");
        column.setPrefWidth(300);
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }

    private static void stack(HBox both, VBox left, VBox right, boolean narrow) {
        if (narrow) {
            VBox one = new VBox(left, right);
            one.getStyleClass().add("rows");
            HBox.setHgrow(one, Priority.ALWAYS);
            both.getChildren().setAll(one);
        } else {
            both.getChildren().setAll(left, right);
        }
    }

    void refresh() {
        evidence.reload();
        history.reload();
    }
}
