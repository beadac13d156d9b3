package org.jiedao.annual.view;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jiedao.dispatch.view.PreviewPane;
import org.jiedao.drafting.view.PapersPane;
import org.jiedao.drafting.view.PapersViewModel;
import org.jiedao.ui.Desk;

/// Papers with the sheet beside them.
final class PapersTab extends HBox {
    private static final double PREVIEW_SHARE = 0.46;

    PapersTab(String id, PapersViewModel model, Node head, Desk desk) {
        setId(id);
        getStyleClass().add("columns");
        ScrollPane scroll = new ScrollPane(new PapersPane(model).under(head));
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("plain-scroll");
        HBox.setHgrow(scroll, Priority.ALWAYS);
        PreviewPane preview = new PreviewPane(model.preview(), PapersPane.work(model, desk));
        preview.prefWidthProperty().bind(widthProperty().multiply(PREVIEW_SHARE));
        preview.minWidthProperty().bind(widthProperty().multiply(PREVIEW_SHARE));
        getChildren().addAll(scroll, preview);
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                model.load();
            }
        });
    }
}
