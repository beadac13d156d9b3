package org.jiedao.archive.view;

import java.time.format.DateTimeFormatter;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import org.jiedao.archive.ChangeLog;
import org.jiedao.archive.ChangeLog.Told;
import org.jiedao.archive.PastChange;
import org.jiedao.archive.PastChange.Touched;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.ui.Desk;
import org.jiedao.ui.Lists;
import org.jspecify.annotations.Nullable;

/// 修改历史 of the record shown: who, when, before, after. Closed until somebody asks.
public final class RecordHistoryPane extends TitledPane {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final RecordHistoryViewModel model;
    private final ObservableValue<@Nullable Told> record;

    public RecordHistoryPane(ObservableValue<@Nullable Told> record, ChangeLog changes, Desk desk) {
        // held here: a mapped value that nobody holds is collected
        this.record = record;
        model = new RecordHistoryViewModel(record, changes, desk);
        setId("record-history");
        setText("修改历史");
        setAnimated(false);
        setExpanded(false);
        getStyleClass().add("record-history");
        VBox rows = Lists.fill(new VBox(), model.past(), RecordHistoryPane::change);
        rows.getStyleClass().add("rows");
        Label note = muted("");
        note.textProperty().bind(model.note());
        note.visibleProperty().bind(model.note().isNotEmpty());
        note.managedProperty().bind(note.visibleProperty());
        setContent(new VBox(note, rows));
        model.open().bind(expandedProperty());
        visibleProperty().bind(this.record.map(_ -> true).orElse(false));
        managedProperty().bind(visibleProperty());
    }

    /// Reads it anew, such as after a change or an undo.
    public void reload() {
        model.load();
    }

    private static Node change(PastChange change) {
        var at = change.step().at();
        String by = change.step().by().isEmpty() ? "" : "　" + change.step().by();
        Label when = muted(ChineseDate.format(at.toLocalDate()) + " " + TIME.format(at) + by);
        Label what = new Label(change.step().title() + (change.step().undone() ? "（已撤销）" : ""));
        what.setWrapText(true);
                VBox told = new VBox(when, what);
        change.records().forEach(one -> told.getChildren().add(touched(one)));
        return told;
    }

    private static Node touched(Touched touched) {
        VBox lines = new VBox();
        if (!touched.part().isEmpty()) {
            lines.getChildren().add(muted(touched.manner().label() + touched.part()));
        }
        touched.differences().forEach(one -> lines.getChildren().add(muted("· " + new DifferenceLine(touched.manner(), one).text())));
        return lines;
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add("form-hint");
        return label;
    }
}
