package org.jiedao.appointment.view;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jiedao.archive.view.RecordHistoryPane;
import org.jiedao.dispatch.DispatchEntry;
import org.jiedao.dispatch.view.PreviewPane;
import org.jiedao.dispatch.view.PreviewViewModel;
import org.jiedao.dispatch.view.PrintPane;
import org.jiedao.dispatch.view.WorkingSheetPane;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.Desk;
import org.jiedao.ui.FileOpener;
import org.jiedao.ui.FindingsPane;
import org.jspecify.annotations.Nullable;

/// One batch: rail, findings, step, papers and candidates, with the paper beside them.
final class BatchPane extends VBox {
    BatchPane(BatchViewModel model, Desk desk) {
        getStyleClass().add("rows");
        VBox work = new VBox(new StepPane(model, desk), new PapersPane(model.papers()));
        work.getStyleClass().add("rows");
        work.visibleProperty().bind(model.station().isNotNull());
        work.managedProperty().bind(work.visibleProperty());
        CandidatesPane candidates = new CandidatesPane(model.candidates(), desk.settings(), model.papers()::proof);
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
        PreviewPane preview = new PreviewPane(model.papers().preview(), work(model.papers(), desk));
        HBox main = new HBox(scroll, preview);
        main.getStyleClass().add("columns");
        preview.prefWidthProperty().bind(main.widthProperty().multiply(0.42));
        preview.minWidthProperty().bind(main.widthProperty().multiply(0.42));
        VBox.setVgrow(main, Priority.ALWAYS);
        getChildren().addAll(new Rail(model), main);
    }

    private static Node work(PapersViewModel model, Desk desk) {
        FileOpener opener = desk.surroundings().opener();
        FlowPane buttons = new FlowPane(
                PrintPane.button(model.printing(), model::purpose),
                Buttons.plain("打开 PDF", "bi-box-arrow-up-right", () -> withPdf(model, opener::open)),
                Buttons.plain("打开文件夹", "bi-folder2-open", () -> withPdf(model, opener::reveal)));
        buttons.getStyleClass().add("button-flow");
        Node work = PrintPane.inPlaceOf(buttons, model.printing(), desk.tasks());
        work.visibleProperty().bind(model.issued().isNotNull());
        work.managedProperty().bind(work.visibleProperty());
        Node proof = WorkingSheetPane.work(model.sheet(), desk);
        proof.visibleProperty().bind(model.proofing());
        proof.managedProperty().bind(model.proofing());
        VBox either = new VBox(work, proof);
        HBox.setHgrow(either, Priority.ALWAYS);
        return either;
    }

    private static void withPdf(PapersViewModel model, Consumer<Path> use) {
        @Nullable DispatchEntry entry = model.issued().get();
        if (entry != null) {
            model.pdf(entry).ifPresent(use);
        }
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
