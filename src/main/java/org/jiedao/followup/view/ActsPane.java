package org.jiedao.followup.view;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.followup.Progress;
import org.jiedao.followup.Task;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.DateField;
import org.jiedao.ui.FormGrid;
import org.jiedao.ui.Section;
import org.jspecify.annotations.Nullable;

/// How far the task is, and 销号; of a closed one, the way back.
final class ActsPane extends VBox {
    private static final int ROWS = 2;

    private final ActsViewModel model;
    private final VBox past = new VBox();
    private final Node reporting;
    private final Node closing;
    private final Node reopening;

    ActsPane(FollowUpViewModel model) {
        this.model = model.acts();
        ActForm form = this.model.form();
        past.getStyleClass().add("tight");
        reporting = new FormGrid()
                .field("日期", day("report-on", form.on()))
                .field("新的进展", words("report-text", form.report()))
                .wide(button("登记进展", "report", this.model::report, false));
        closing = new FormGrid()
                .field("销号日期", day("close-on", form.closedOn()))
                .field("办理结果", words("close-note", form.note()), "办成了什么、凭什么认定。有照片、回函的先附在“证明”里。")
                .wide(button("销号", "close-task", this.model::close, true));
        reopening = new FormGrid()
                .field("重新打开的原因", words("reopen-reason", form.reason()))
                .wide(button("重新打开", "reopen-task", this.model::reopen, false));
        VBox progress = new VBox(past, reporting);
        progress.getStyleClass().add("rows");
        VBox end = new VBox(closing, reopening);
        getStyleClass().add("rows");
        getChildren().addAll(new Section("进展", progress), new Section("销号", end));
        model.shown().subscribe(this::show);
    }

    private void show(@Nullable TaskRow row) {
        boolean open = row == null || row.task().isOpen();
        shown(reporting, open);
        shown(closing, open);
        shown(reopening, !open);
        past.getChildren().setAll(row == null ? List.of() : lines(row));
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private List<Node> lines(TaskRow row) {
        List<Node> lines = new ArrayList<>();
        row.line().reports().forEach(report -> lines.add(line(report, row.task().isOpen())));
        Task.Closing done = row.task().closing();
        if (done != null) {
            lines.add(wrapped(ChineseDate.format(done.on()) + "　销号：" + done.note()));
        }
        return lines;
    }

    private Node line(Progress report, boolean open) {
        Label words = wrapped(ChineseDate.format(report.on()) + "　" + report.text());
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox line = new HBox(words);
        line.setAlignment(Pos.TOP_LEFT);
        if (open) {
            Hyperlink remove = Buttons.link("删除", () -> model.remove(report));
            remove.setId("remove-progress-" + report.id());
            remove.setAccessibleText("删除这条进展");
            remove.setMinWidth(USE_PREF_SIZE);
            line.getChildren().add(remove);
        }
        return line;
    }

    private static Label wrapped(String text) {
        Label words = new Label(text);
        words.setWrapText(true);
        return words;
    }

    private static Button button(String text, String id, Runnable work, boolean primary) {
        Button button = primary
                ? Buttons.primary(text, "bi-check2", work)
                : Buttons.plain(text, "bi-plus", work);
        button.setId(id);
        return button;
    }

    private static DateField day(String id, StringProperty text) {
        DateField day = new DateField().typedIn(text);
        day.setId(id);
        return day;
    }

    private static TextArea words(String id, StringProperty text) {
        TextArea area = new TextArea();
        area.setId(id);
        area.setPrefRowCount(ROWS);
        area.setWrapText(true);
        area.textProperty().bindBidirectional(text);
        return area;
    }
}
