package org.jiedao.upward.view;

import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jiedao.ui.DateField;
import org.jiedao.ui.FormGrid;
import org.jiedao.ui.SideForm;
import org.jiedao.upward.Submission;

/// To whom and when something was sent, at the side of the list.
final class SentPane extends VBox {
    private static final int NOTE_ROWS = 4;

    private final ObservableStringValue about;

    SentPane(SubmissionsViewModel model) {
        setId("sent-pane");
        about = Bindings.createStringBinding(
                () -> {
                    Submission open = model.open().get();
                    return open == null ? "" : open.title();
                },
                model.open());
        Label which = new Label();
        which.setWrapText(true);
        which.textProperty().bind(about);
        SentForm form = model.form();
        TextField to = new TextField();
        to.setId("sent-to");
        to.textProperty().bindBidirectional(form.to());
        DateField on = new DateField().typedIn(form.on());
        on.setId("sent-on");
        TextArea note = new TextArea();
        note.setId("sent-note");
        note.setPrefRowCount(NOTE_ROWS);
        note.setWrapText(true);
        note.textProperty().bindBidirectional(form.note());
        FormGrid grid = new FormGrid()
                .wide(which)
                .field("报给谁", to, "收报表的机关，如区委组织部。")
                .field("报送日期", on, "没有报出去的，两样都空着。")
                .field("备注", note);
        SideForm side = new SideForm(
                new SimpleStringProperty("登记报送"), grid, form.dirty(), new SideForm.Work(model::save, model::close));
        VBox.setVgrow(side, Priority.ALWAYS);
        getChildren().add(side);
        visibleProperty().bind(model.open().isNotNull());
        managedProperty().bind(visibleProperty());
    }
}
