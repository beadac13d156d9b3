package org.jiedao.followup.view;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.followup.Task;
import org.jiedao.followup.TaskKind;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.Desk;
import org.jspecify.annotations.Nullable;

/// What the task is, where it comes from, who answers for it until when.
final class FactsPane extends VBox {
    private static final String NOBODY = "（没有定）";

    private final FollowUpViewModel model;
    private final Desk desk;

    FactsPane(FollowUpViewModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        setId("task-facts");
        getStyleClass().add("card");
        model.shown().subscribe(this::show);
    }

    private void show(@Nullable TaskRow row) {
        getChildren().setAll(row == null ? List.of() : lines(row));
    }

    private List<Node> lines(TaskRow row) {
        Task task = row.task();
        Label matter = new Label(task.matter());
        matter.setId("task-shown");
        matter.getStyleClass().add("headline");
        matter.setWrapText(true);
        List<Node> lines = new ArrayList<>();
        lines.add(matter);
        HBox state = new HBox(TaskList.badge(row), new Label(row.kind()), new Label(row.line().body()));
        state.getStyleClass().add("toolbar");
        state.setAlignment(Pos.CENTER_LEFT);
        lines.add(state);
        lines.add(line("来源", source(row)));
        lines.add(line("责任单位", words(row.unit().isEmpty() ? NOBODY : row.unit())));
        lines.add(line("责任人", words(row.owner().isEmpty() ? NOBODY : row.owner())));
        lines.add(line("交办日期", words(ChineseDate.format(task.terms().assignedOn()))));
        var due = task.terms().dueOn();
        lines.add(line("完成时限", words(due == null ? NOBODY : row.left().deadline(task))));
        lines.add(buttons(row));
        return lines;
    }

    private Node source(TaskRow row) {
        String label = row.source().isEmpty() ? "（没有登记）" : row.source();
        return row.sourcePlace()
                .<Node>map(place -> {
                    var link = Buttons.link(label, () -> desk.navigator().open(place));
                    link.setId("task-source-link");
                    link.setWrapText(true);
                    return link;
                })
                .orElseGet(() -> words(label));
    }

    private static Label words(String text) {
        Label words = new Label(text);
        words.setWrapText(true);
        return words;
    }

    private static Node line(String name, Node value) {
        Label caption = new Label(name);
        caption.getStyleClass().addAll("form-label", "fact-caption");
        HBox line = new HBox(caption, value);
        HBox.setHgrow(value, Priority.ALWAYS);
        line.getStyleClass().add("toolbar");
        line.setAlignment(Pos.BASELINE_LEFT);
        return line;
    }

    private Node buttons(TaskRow row) {
        Button change = Buttons.plain("修改", "bi-pencil", model::change);
        change.setId("change-task");
        change.setDisable(!row.task().isOpen());
        HBox buttons = new HBox(change);
        buttons.getStyleClass().add("button-row");
        if (row.task().kind() != TaskKind.RESOLUTION) {
            Button remove = Buttons.quiet("删除", "bi-trash", model.acts()::removeTask);
            remove.setId("remove-task");
            buttons.getChildren().add(remove);
        }
        return buttons;
    }
}
