package org.jiedao.followup.view;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jiedao.followup.TaskKind;
import org.jiedao.organization.Body;
import org.jiedao.people.Pinyin;
import org.jiedao.ui.DateField;
import org.jiedao.ui.Desk;
import org.jiedao.ui.FormGrid;
import org.jiedao.ui.SearchableChoice;
import org.jiedao.ui.SideForm;

/// The form of a problem, of what settles one, or of who answers for a task until when.
final class TaskFormPane extends VBox {
    private static final int MATTER_ROWS = 3;

    private final TaskForm form;
    private final TaskFormViewModel model;
    /// Kept here, because bindings that nobody holds are collected.
    private final StringBinding title;

    private final StringBinding hint;
    private final BooleanBinding open;
    private final BooleanBinding problem;
    private final BooleanBinding raised;
    private final BooleanBinding worded;

    /// `raising` only raises problems; the other pane does all else.
    TaskFormPane(TaskFormViewModel model, Desk desk, boolean raising) {
        this.model = model;
        form = model.form();
        setId(raising ? "problem-form" : "task-form");
        title = Bindings.createStringBinding(this::title, form.mode(), form.about());
        hint = Bindings.createStringBinding(model::deadlineHint, form.deadline(), form.on());
        open = Bindings.createBooleanBinding(() -> isOpen(raising), form.mode());
        raised = Bindings.createBooleanBinding(() -> form.mode().get() == TaskForm.Mode.PROBLEM, form.mode());
        problem = Bindings.createBooleanBinding(
                () -> form.mode().get() == TaskForm.Mode.PROBLEM || changes(TaskKind.PROBLEM), form.mode(), form.about());
        worded = Bindings.createBooleanBinding(() -> !changes(TaskKind.RESOLUTION), form.mode(), form.about());
        SideForm side = new SideForm(title, fields(), form.dirty(), new SideForm.Work(model::save, form::close));
        VBox.setVgrow(side, Priority.ALWAYS);
        getChildren().add(side);
        visibleProperty().bind(open);
        managedProperty().bind(open);
    }

    private boolean isOpen(boolean raising) {
        return switch (form.mode().get()) {
            case CLOSED -> false;
            case PROBLEM -> raising;
            case RECTIFICATION, CHANGE -> !raising;
        };
    }

    private boolean changes(TaskKind kind) {
        var about = form.about().get();
        return form.mode().get() == TaskForm.Mode.CHANGE && about != null && about.task().kind() == kind;
    }

    private String title() {
        var about = form.about().get();
        return form.mode().get().title()
                + (form.mode().get() == TaskForm.Mode.CHANGE && about != null ? about.task().kind().label() : "");
    }

    private FormGrid fields() {
        SearchableChoice<Body> body =
                new SearchableChoice<>(form.bodies(), Body::name, one -> Pinyin.of(one.name()).initials());
        body.setId("task-body");
        body.valueProperty().bindBidirectional(form.body());
        TextArea matter = new TextArea();
        matter.setPrefRowCount(MATTER_ROWS);
        matter.setWrapText(true);
        DateField on = new DateField().typedIn(form.on());
        on.setId("task-on");
        Label words = new Label();
        words.setId("task-deadline-hint");
        words.setWrapText(true);
        words.getStyleClass().add("form-hint");
        words.textProperty().bind(hint);
        return new FormGrid()
                .wide(only(raised, new FormGrid().field("哪个组织的问题", body)))
                .wide(only(problem, new FormGrid()
                        .field("督查来源", typed("task-source", new TextField(), form.source()), "谁在哪次督查发现的，如“区委组织部第一季度督查”。")))
                .wide(only(worded, new FormGrid()
                        .field("事项", typed("task-matter", matter, form.matter()))
                        .field("发现或交办日期", on)))
                .field("责任人", choice("task-owner", form.people(), form.owner()))
                .field("责任单位", choice("task-unit", form.units(), form.unit()))
                .field("完成时限", typed("task-deadline", new TextField(), form.deadline()))
                .wide(words);
    }

    private static Node only(ObservableValue<Boolean> when, Node node) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
        return node;
    }

    private static TextInputControl typed(String id, TextInputControl field, StringProperty text) {
        field.setId(id);
        field.textProperty().bindBidirectional(text);
        return field;
    }

    private static Node choice(
            String id, ObservableList<Choice> offered, ObjectProperty<Choice> chosen) {
        SearchableChoice<Choice> choice = new SearchableChoice<>(offered, Choice::label, Choice::words);
        choice.setId(id);
        choice.valueProperty().bindBidirectional(chosen);
        return choice;
    }
}
