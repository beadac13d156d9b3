package org.jiedao.drafting.view;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jiedao.dispatch.Paper;
import org.jiedao.dispatch.view.DifferencePane;
import org.jiedao.dispatch.view.PreviewPane;
import org.jiedao.drafting.Subject;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.DateField;
import org.jiedao.ui.Desk;
import org.jiedao.ui.FindingsPane;
import org.jiedao.ui.Lists;
import org.jiedao.ui.Section;

/// A paper being written: what it is and about whom, its text, its pages; without one, the texts not issued yet.
final class DraftingPane extends VBox {
    private static final double EDITOR_SHARE = 0.52;
    private static final double DATE_WIDTH = 170;

    private final DraftingViewModel model;
    private final DateField date = new DateField();

    DraftingPane(DraftingViewModel model, Desk desk) {
        this.model = model;
        getStyleClass().add("rows");
        Node unfinished = new UnfinishedPane(model, desk);
        SplitPane both = new SplitPane(work(), new PreviewPane(model.editor().preview()));
        both.setDividerPositions(EDITOR_SHARE);
        both.visibleProperty().bind(model.editor().open());
        unfinished.visibleProperty().bind(model.editor().open().not());
        StackPane middle = new StackPane(unfinished, both);
        VBox.setVgrow(middle, Priority.ALWAYS);
        getChildren().addAll(choice(), middle);
    }

    private Node choice() {
        ComboBox<Paper> paper = Lists.choice(model.choice().papers(), Paper::label);
        paper.setId("draft-paper");
        paper.setAccessibleText("文书");
        paper.setPromptText("选文书");
        paper.valueProperty().bindBidirectional(model.choice().paper());
        ComboBox<Subject> subject = Lists.choice(model.choice().subjects(), Subject::label);
        subject.setId("draft-subject");
        subject.setAccessibleText("事项");
        subject.setPromptText("选事项");
        subject.setMaxWidth(Double.MAX_VALUE);
        subject.setMinWidth(0);
        subject.valueProperty().bindBidirectional(model.choice().subject());
        HBox.setHgrow(subject, Priority.ALWAYS);
        date.setId("draft-date");
        date.setAccessibleText("成文日期");
        date.setPrefWidth(DATE_WIDTH);
        date.setMinWidth(DATE_WIDTH);
        date.valueProperty().bindBidirectional(model.date());
        HBox line = new HBox(caption("文书"), paper, caption("事项"), subject, caption("成文日期"), date);
        line.getStyleClass().add("toolbar");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static Label caption(String text) {
        Label caption = new Label(text);
        caption.getStyleClass().add("form-label");
        caption.setMinWidth(Region.USE_PREF_SIZE);
        return caption;
    }

    private Node work() {
        TextEditor editor = new TextEditor(model.editor(), "draft-text");
        VBox.setVgrow(editor, Priority.ALWAYS);
        VBox work = new VBox(movement(), new FindingsPane(model.findings()), editor, buttons());
        work.getStyleClass().addAll("card", "tight");
        work.setMinWidth(0);
        return work;
    }

    private Node buttons() {
        Button keep = Buttons.when(
                Buttons.plain("存稿", "bi-save", model::keep), model.dirty(), "存下这份文字（Ctrl+S）；改动后可用");
        keep.setId("keep-draft");
        Button recompose = Buttons.plain("恢复自动生成文本", "bi-arrow-counterclockwise", model::recompose);
        recompose.setId("recompose");
        Button issue = Buttons.primary("签发", "bi-file-earmark-check", () -> {
            date.read();
            model.issue();
        });
        issue.setId("issue-draft");
        issue.disableProperty().bind(model.busy());
        FlowPane buttons = new FlowPane(issue, keep, recompose);
        buttons.getStyleClass().add("button-flow");
        return buttons;
    }

    /// What the records say now beside what they said when the text was kept.
    private Node movement() {
        DifferencePane difference = new DifferencePane();
        difference.setPrefHeight(130);
        ObservableValue<Boolean> moved = model.movedOn();
        model.movedOn().subscribe(now -> {
            if (now) {
                difference.show(model.moved().movement());
            }
        });
        Button bringUp = Buttons.plain("并入文稿", "bi-arrow-down-up", model.moved()::bringUp);
        bringUp.setId("bring-up");
        Button mine = Buttons.plain("仍用我的文字", "bi-pencil", model.moved()::keepMine);
        mine.setId("keep-mine");
        FlowPane buttons = new FlowPane(
                bringUp, mine, Buttons.plain("改用新生成的", "bi-arrow-counterclockwise", model::recompose));
        buttons.getStyleClass().add("button-flow");
        Section section = new Section("存稿以后，资料或日期有变动", new VBox(difference, buttons));
        section.setId("moved-on");
        section.getStyleClass().add("moved-on");
        section.visibleProperty().bind(Bindings.createBooleanBinding(moved::getValue, moved));
        section.managedProperty().bind(section.visibleProperty());
        return section;
    }
}
