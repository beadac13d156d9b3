package org.jiedao.meeting.view.signin;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jiedao.meeting.SignIn;
import org.jiedao.meeting.signin.PlannedLine.Kind;
import org.jiedao.meeting.signin.SignInPlan;
import org.jiedao.ui.Badge;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.DataTable;
import org.jiedao.ui.Lists;

/// What a sheet says, line for line, before it is taken over into the list on screen; nothing is stored here.
final class PreviewPane extends VBox {
    private final SignInViewModel model;
    private final Runnable close;
    private final ObservableList<PreviewRow> rows = FXCollections.observableArrayList();
    private final Label title = new Label();
    private final Label notices = new Label();
    private SignInPlan plan = new SignInPlan("", List.of(), List.of());

    PreviewPane(SignInViewModel model, Runnable close) {
        this.model = model;
        this.close = close;
        getStyleClass().add("rows");
        title.getStyleClass().add("card-title");
        title.setId("sheet-title");
        notices.setWrapText(true);
        notices.getStyleClass().add("muted");
        notices.setId("sheet-notices");
        DataTable<PreviewRow> table = new DataTable<PreviewRow>("签到表预览")
                .column("表里的姓名", 100, PreviewRow::written)
                .column("比对", 100, PreviewRow::kind, row -> Badge.of(row.kind(), tone(row.planned().kind())))
                .column("记到谁名下", 260, row -> row.chosen().get().label(), PreviewPane::choice)
                .column("登记为", 150, PreviewRow::status)
                .column("说明", 260, PreviewRow::note)
                .column("位置", 110, PreviewRow::place)
                .rows(rows)
                .remembered(model.desk().settings());
        VBox.setVgrow(table, Priority.ALWAYS);
        Button take = Buttons.primary("填入签到", "bi-check2", this::take);
        take.setId("take-sheet");
        HBox foot = new HBox(take, Buttons.plain("不填", "bi-x", close), new Label("填入后还可以改，按“保存签到”才写进登记"));
        foot.getStyleClass().add("button-row");
        foot.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(title, notices, table, foot);
    }

    private static Node choice(PreviewRow row) {
        ComboBox<PreviewRow.Choice> choice =
                Lists.choice(FXCollections.observableList(row.choices()), PreviewRow.Choice::label);
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setAccessibleText(row.written() + "记到谁名下");
        choice.setValue(row.chosen().get());
        choice.setDisable(row.choices().size() < 2);
        choice.setOnAction(_ -> row.chosen().set(choice.getValue()));
        return choice;
    }

    private static Badge.Tone tone(Kind kind) {
        return switch (kind) {
            case CLEAR -> Badge.Tone.GOOD;
            case DOUBTFUL, REPEATED -> Badge.Tone.ATTENTION;
            case UNKNOWN -> Badge.Tone.BAD;
            case SILENT -> Badge.Tone.NEUTRAL;
        };
    }

    void show(SignInPlan looked) {
        plan = looked;
        SignIn list = model.taken().get();
        title.setText(looked.source() + "："
                + Arrays.stream(Kind.values())
                        .filter(kind -> looked.count(kind) > 0)
                        .map(kind -> kind.label() + " " + looked.count(kind))
                        .collect(Collectors.joining("，")));
        notices.setText(String.join("\n", looked.notices()));
        notices.setManaged(!looked.notices().isEmpty());
        rows.setAll(looked.lines().stream()
                .map(line -> PreviewRow.of(line, list))
                .toList());
    }

    private void take() {
        SignIn before = model.taken().get();
        SignIn filled = plan.onto(
                before, rows.stream().map(row -> row.chosen().get().target()).toList());
        model.fill(
                filled,
                before.equals(filled)
                        ? "表里没有新的内容，签到没有变。"
                        : "已按“" + plan.source() + "”填入，还没有保存。请核对后保存（Ctrl+S）。");
        close.run();
    }
}
