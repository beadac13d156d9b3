package org.jiedao.evidence.view;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.evidence.CopyState;
import org.jiedao.evidence.EvidenceFile;
import org.jiedao.evidence.Proven;
import org.jiedao.ui.Badge;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.Desk;
import org.jiedao.ui.Lists;
import org.jiedao.ui.Shortened;
import org.jspecify.annotations.Nullable;

/// The files that prove the record shown: attached by the button or by dropping them here.
public final class EvidencePane extends VBox {
    private final EvidenceViewModel model;
    private final Desk desk;
    private final ObservableValue<@Nullable Proven> proven;

    /// Without a record there is nothing to attach to.
    public EvidencePane(ObservableValue<@Nullable Proven> proven, EvidenceUseCases cases, Desk desk) {
        this.proven = proven;
        this.desk = desk;
        model = new EvidenceViewModel(proven, cases, desk);
        setId("evidence");
        getStyleClass().add("tight");
        disableProperty().bind(proven.map(_ -> false).orElse(true));
        getChildren().addAll(head(), Lists.fill(new VBox(), model.rows(), this::line));
        setOnDragOver(this::accept);
        setOnDragDropped(this::take);
    }

    /// Reads the files anew, such as after an undo.
    public void reload() {
        model.load();
    }

    private Node head() {
        Label caption = new Label("附件");
        caption.getStyleClass().add("form-label");
        Label hint = new Label("也可以把文件拖到这里");
        hint.getStyleClass().add("form-hint");
        hint.visibleProperty().bind(Bindings.isEmpty(model.rows()));
        var attach = Buttons.plain("附文件", "bi-paperclip", () -> desk.surroundings()
                .dialogs()
                .chooseFile()
                .ifPresent(file -> model.attach(List.of(file))));
        attach.setId("evidence-attach");
        HBox head = new HBox(caption, attach, hint);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("toolbar");
        return head;
    }

    private Node line(EvidenceRow row) {
        EvidenceFile file = row.file();
        Hyperlink open = Buttons.link(file.title(), () -> model.open(file, desk.surroundings().opener()::open));
        open.setId("evidence-open-" + file.id());
        open.setAccessibleText("打开附件 " + file.title());
        Shortened.told(open);
        open.setMinWidth(0);
        HBox.setHgrow(open, Priority.SOMETIMES);
        Label day = new Label(ChineseDate.format(file.addedOn()));
        day.getStyleClass().add("muted");
        day.setMinWidth(USE_PREF_SIZE);
        Hyperlink remove = Buttons.link("去掉", () -> model.remove(file));
        remove.setId("evidence-remove-" + file.id());
        remove.setAccessibleText("去掉附件 " + file.title());
        remove.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(open, day, Badge.of(row.state().label(), tone(row.state())), remove);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("toolbar");
        return line;
    }

    private static Badge.Tone tone(CopyState state) {
        return state == CopyState.SOUND ? Badge.Tone.GOOD : Badge.Tone.BAD;
    }

    private void accept(DragEvent event) {
        if (proven.getValue() != null && event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void take(DragEvent event) {
        List<Path> files = event.getDragboard().hasFiles()
                ? event.getDragboard().getFiles().stream().map(File::toPath).toList()
                : List.of();
        model.attach(files);
        event.setDropCompleted(!files.isEmpty());
        event.consume();
    }
}
