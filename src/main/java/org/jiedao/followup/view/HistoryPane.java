package org.jiedao.followup.view;

import java.time.format.DateTimeFormatter;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jiedao.archive.ChangeLog.RecordChange;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.ui.Lists;
import org.jiedao.ui.Section;

/// What happened to the record, the newest first.
final class HistoryPane extends VBox {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    HistoryPane(ObservableList<RecordChange> history) {
        VBox rows = Lists.fill(new VBox(), history, HistoryPane::line);
        rows.getStyleClass().add("tight");
        getChildren().add(new Section("变动记录", rows));
    }

    private static Node line(RecordChange change) {
        var at = change.step().at();
        Label line = new Label(ChineseDate.format(at.toLocalDate()) + " " + TIME.format(at) + "　"
                + change.step().title() + (change.step().undone() ? "（已撤销）" : ""));
        line.setWrapText(true);
        line.getStyleClass().add("muted");
        return line;
    }
}
