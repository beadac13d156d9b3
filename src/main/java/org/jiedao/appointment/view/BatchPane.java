package org.jiedao.appointment.view;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jiedao.archive.view.RecordHistoryPane;
import org.jiedao.dispatch.view.PreviewPane;
import org.jiedao.dispatch.view.PreviewViewModel;
import org.jiedao.dispatch.view.WorkingSheetPane;
import org.jiedao.drafting.view.PapersPane;
import org.jiedao.ui.Desk;
import org.jiedao.ui.FindingsPane;

/// One batch: rail, findings, step, papers and candidates, with the paper beside them.
final class BatchPane extends VBox {
    BatchPane(BatchViewModel model, Desk desk) {
        getStyleClass().add("rows");
        PapersPane papers = new PapersPane(model.papers());
        papers.visibleProperty().bind(Bindings.isNotEmpty(model.papers().rows()));
        papers.managedProperty().bind(papers.visibleProperty());
        VBox work = new VBox(new StepPane(model, desk), papers);
        work.getStyleClass().add("rows");
        work.visibleProperty().bind(model.station().isNotNull());
        work.managedProperty().bind(work.visibleProperty());
        CandidatesPane candidates = new CandidatesPane(model.candidates(), desk.settings(), model::proofNames);
        VBox people = new VBox(candidates, BatchNotePane.of(model.note()));
        people.getStyleClass().add("rows");
        Node both = beside(grown(work), grown(people), model.papers().preview());
        VBox left = new VBox(
                new FindingsPane(model.findings()),
                both,
                new RecordHistoryPane(model.told(), model.changes(), desk));
        left.getStyleClass().add("rows");
        ScrollPane scroll = new ScrollPane(left);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("plain-scroll");
        HBox.setHgrow(scroll, Priority.ALWAYS);
        PreviewPane preview = new PreviewPane(model.papers().preview(), work(model, desk));
        HBox main = new HBox(scroll, preview);
        main.getStyleClass().add("columns");
        preview.prefWidthProperty().bind(main.widthProperty().multiply(0.42));
        preview.minWidthProperty().bind(main.widthProperty().multiply(0.42));
        VBox.setVgrow(main, Priority.ALWAYS);
        getChildren().addAll(new Rail(model), main);
    }

    private static Node work(BatchViewModel model, Desk desk) {
        Node proof = WorkingSheetPane.work(model.proof().sheet(), desk);
        proof.visibleProperty().bind(model.proof().proofing());
        proof.managedProperty().bind(model.proof().proofing());
        VBox either = new VBox(PapersPane.work(model.papers(), desk), proof);
        HBox.setHgrow(either, Priority.ALWAYS);
        return either;
    }

    /// The step and the candidates stand side by side, and one below the other while a preview takes the room.
    private static Node beside(Node step, Node candidates, PreviewViewModel preview) {
        HBox line = new HBox();
        line.getStyleClass().add("columns");
        VBox column = new VBox();
        column.getStyleClass().add("rows");
        preview.open().subscribe(open -> {
            line.getChildren().clear();
            column.getChildren().clear();
            (open ? column : line).getChildren().setAll(step, candidates);
        });
        return new VBox(line, column);
    }

    private static Node grown(VBox pane) {
        HBox.setHgrow(pane, Priority.ALWAYS);
        pane.setPrefWidth(300);
        return pane;
    }
}
