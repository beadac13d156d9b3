package org.jiedao.meeting.view.signin;

import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.jiedao.meeting.AttendanceStatus;
import org.jiedao.ui.Badge;
import org.jiedao.ui.DataTable;
import org.jiedao.ui.EmptyState;
import org.jspecify.annotations.Nullable;

/// The list: one click or one key marks somebody or everybody selected, and goes on to the next.
final class SignInTable {
    private static final double ROOM_FOR_ONE_LINE = 980;

    private final SignInViewModel model;
    private final DataTable<SignInRow> table;
    private final Explaining explain;

    /// Asks for the words that a status just set wants.
    interface Explaining {
        void ask(boolean byKey);
    }

    SignInTable(SignInViewModel model, Explaining explain) {
        this.model = model;
        this.explain = explain;
        table = new DataTable<SignInRow>("应到名单")
                .column("姓名", 90, SignInRow::name)
                .column("到会", 250, SignInRow::status, this::marks)
                .keepingWidth()
                .column("情况", 76, SignInRow::status, SignInTable::badge)
                .column("事由", 170, SignInRow::reason)
                .column("单位及职务", 300, SignInRow::unit)
                .column("担任职务", 96, SignInRow::role)
                .twoLinesUnder(ROOM_FOR_ONE_LINE)
                .rows(model.rows())
                .whenEmpty(new EmptyState(
                        "bi-people", "还没有应到名单", "先在“通知与议题”里列入应到的人，或者在这里“添加”：从人员里选，也可以只写姓名和单位。"))
                .remembered(model.desk().settings());
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.taken().subscribe(_ -> table.refresh());
    }

    DataTable<SignInRow> node() {
        return table;
    }

    Set<Integer> selected() {
        return table.getSelectionModel().getSelectedItems().stream()
                .map(SignInRow::line)
                .collect(Collectors.toSet());
    }

    private static Label badge(SignInRow row) {
        AttendanceStatus status = row.who().status();
        return Badge.of(row.status(), status == null ? Badge.Tone.OPEN : tone(status));
    }

    private static Badge.Tone tone(AttendanceStatus status) {
        return switch (status) {
            case PRESENT -> Badge.Tone.GOOD;
            case EXCUSED, DELEGATED -> Badge.Tone.ATTENTION;
            case ABSENT -> Badge.Tone.BAD;
            case SITTING_IN -> Badge.Tone.NEUTRAL;
        };
    }

    private Node marks(SignInRow row) {
        HBox marks = new HBox();
        marks.getStyleClass().add("marks");
        marks.setAlignment(Pos.CENTER_LEFT);
        for (AttendanceStatus status : AttendanceStatus.values()) {
            ToggleButton mark = new ToggleButton(status.label());
            mark.getStyleClass().add("mark");
            mark.setSelected(row.who().status() == status);
            mark.setFocusTraversable(false);
            mark.setAccessibleText(row.name() + status.label());
            mark.setOnAction(_ -> clicked(row, mark.isSelected() ? status : null));
            marks.getChildren().add(mark);
        }
        return marks;
    }

    private void clicked(SignInRow row, @Nullable AttendanceStatus status) {
        table.getSelectionModel().clearAndSelect(table.getItems().indexOf(row));
        table.requestFocus();
        mark(Set.of(row.line()), status, false);
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || selected().isEmpty()) {
            return;
        }
        Marks.by(event.getCode()).ifPresent(marks -> {
            event.consume();
            int last = table.getSelectionModel().getSelectedIndices().stream()
                    .max(Integer::compare)
                    .orElse(0);
            boolean wantsWords = mark(selected(), marks.status(), true);
            if (!wantsWords) {
                table.getSelectionModel().clearAndSelect(Math.min(last + 1, table.getItems().size() - 1));
                table.scrollTo(Math.max(0, last - 2));
            }
        });
    }

    /// Answers whether words are wanted now.
    private boolean mark(Set<Integer> lines, @Nullable AttendanceStatus status, boolean byKey) {
        model.mark(lines, status);
        boolean wantsWords = status == AttendanceStatus.EXCUSED || status == AttendanceStatus.DELEGATED;
        if (wantsWords && !lines.isEmpty()) {
            explain.ask(byKey);
        }
        return wantsWords;
    }

    /// To the one after those selected.
    void next() {
        int last = table.getSelectionModel().getSelectedIndices().stream()
                .max(Integer::compare)
                .orElse(-1);
        table.getSelectionModel().clearAndSelect(Math.min(last + 1, table.getItems().size() - 1));
        table.requestFocus();
    }
}
