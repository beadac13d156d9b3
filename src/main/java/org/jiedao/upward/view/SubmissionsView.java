package org.jiedao.upward.view;

import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jiedao.settings.Draft;
import org.jiedao.ui.Badge;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.DataTable;
import org.jiedao.ui.Desk;
import org.jiedao.ui.EmptyState;
import org.jiedao.ui.PageBody;
import org.jiedao.ui.PageCommand;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;
import org.jiedao.upward.RegisterSubmission;
import org.jiedao.upward.Submission;
import org.jiedao.upward.Submissions;
import org.jspecify.annotations.Nullable;

/// Part 报送登记 of page 上报: what was made to be sent upward, whether its kept copy is as it was, to whom and when it went.
public final class SubmissionsView implements PageBody {
    public static final String PART = "报送登记";

    private final SubmissionsViewModel model;
    private final HBox node = new HBox();
    private final ObjectProperty<@Nullable SubmissionRow> picked = new SimpleObjectProperty<>();
    private final ObservableList<Node> actions;

    public SubmissionsView(Submissions submissions, RegisterSubmission register, Desk desk) {
        model = new SubmissionsViewModel(submissions, register, desk);
        DataTable<SubmissionRow> table = table(desk);
        HBox.setHgrow(table, Priority.ALWAYS);
        node.getStyleClass().add("columns");
        node.getChildren().addAll(table, new SentPane(model));
        actions = FXCollections.observableArrayList(
                onPicked("open-submission", "打开", "bi-box-arrow-up-right", "打开留存的那一份", model::openFile),
                onPicked("reveal-submission", "文件夹", "bi-folder2-open", "打开留存文件所在的文件夹", model::reveal),
                onPicked("note-submission", "登记报送", "bi-envelope", "写上报给谁、哪天报的", model::edit));
    }

    private interface Work {
        void on(SubmissionRow row);
    }

    private Button onPicked(String id, String label, String icon, String hint, Work work) {
        Button button = Buttons.plain(label, icon, () -> {
            SubmissionRow row = picked.get();
            if (row != null) {
                work.on(row);
            }
        });
        button.setId(id);
        return Buttons.when(button, picked.isNotNull(), hint + "；先选一行");
    }

    private DataTable<SubmissionRow> table(Desk desk) {
        DataTable<SubmissionRow> table = new DataTable<SubmissionRow>("报送登记表")
                .column("报表", 220, row -> row.submission().title())
                .column("报送", 110, SubmissionRow::state, row -> Badge.of(row.state(), sent(row)))
                .column("报给谁", 180, row -> row.submission().sent().to())
                .column("报送日期", 120, SubmissionRow::sentOn)
                .column("导出日期", 120, SubmissionRow::madeAt)
                .column("留存的文件", 120, SubmissionRow::copyState, row -> Badge.of(row.copyState(), copy(row)))
                .rows(model.rows())
                .twoLines()
                .onOpen(model::edit)
                .onDelete(model::remove)
                .whenEmpty(new EmptyState(
                        "bi-envelope",
                        "还没有导出过报表",
                        "在“报表”导出的每一份都留存在这里，报出去以后写上报给谁、哪天报的。",
                        Buttons.plain(
                                "去导出报表",
                                "bi-file-earmark-excel",
                                () -> desk.navigator().open(Place.of(PageName.REPORTING, ReportsView.PART)))))
                .remembered(desk.settings());
        picked.bind(table.getSelectionModel().selectedItemProperty());
        return table;
    }

    private static Badge.Tone sent(SubmissionRow row) {
        return row.isSent() ? Badge.Tone.GOOD : Badge.Tone.ATTENTION;
    }

    private static Badge.Tone copy(SubmissionRow row) {
        return switch (row.copy()) {
            case SOUND -> Badge.Tone.NEUTRAL;
            case CHANGED, MISSING -> Badge.Tone.BAD;
        };
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void open(Place place) {
        model.load();
    }

    @Override
    public ObservableList<Node> actions() {
        return actions;
    }

    @Override
    public ObservableBooleanValue dirty() {
        return model.form().dirty();
    }

    @Override
    public Optional<Draft> draft() {
        Submission open = model.open().get();
        return open == null || !model.form().dirty().get()
                ? Optional.empty()
                : Optional.of(new Draft(
                        PageName.REPORTING.name(),
                        String.valueOf(open.id()),
                        model.form().draft().typed()));
    }

    @Override
    public void restore(Draft draft) {
        model.restore(Long.parseLong(draft.form()), draft.fields());
    }

    @Override
    public void discard() {
        model.close();
    }

    @Override
    public Map<PageCommand, Runnable> commands() {
        return Map.of(PageCommand.SAVE, model::save, PageCommand.CLOSE, model::close);
    }
}
