package org.jiedao.meeting.view;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jiedao.dispatch.view.PreviewPane;
import org.jiedao.drafting.view.PapersPane;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.Desk;

/// Tab 文书 of a meeting: each paper with its state, the sheet beside it.
public final class MeetingPapersPane extends HBox {
    private static final double PREVIEW_SHARE = 0.42;

    public MeetingPapersPane(MeetingPapersViewModel model, Desk desk) {
        setId("meeting-papers");
        getStyleClass().add("columns");
        Button book = Buttons.plain("一键成册", "bi-journals", model::bind);
        book.setId("meeting-book");
        Label hint = new Label("成文日期不填：通知用发出的一天，签到表、记录用开会的一天，纪要用今天。");
        hint.getStyleClass().add("form-hint");
        hint.setWrapText(true);
        ScrollPane scroll = new ScrollPane(new PapersPane(model.papers(), book).under(hint));
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("plain-scroll");
        HBox.setHgrow(scroll, Priority.ALWAYS);
        PreviewPane preview = new PreviewPane(model.papers().preview(), PapersPane.work(model.papers(), desk));
        preview.prefWidthProperty().bind(widthProperty().multiply(PREVIEW_SHARE));
        preview.minWidthProperty().bind(widthProperty().multiply(PREVIEW_SHARE));
        getChildren().addAll(scroll, preview);
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                model.papers().load();
            }
        });
    }
}
