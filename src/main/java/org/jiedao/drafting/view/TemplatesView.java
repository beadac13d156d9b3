package org.jiedao.drafting.view;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jiedao.dispatch.Paper;
import org.jiedao.dispatch.view.PreviewPane;
import org.jiedao.drafting.Subject;
import org.jiedao.settings.Draft;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.Desk;
import org.jiedao.ui.EmptyState;
import org.jiedao.ui.FormDraft;
import org.jiedao.ui.Icons;
import org.jiedao.ui.Lists;
import org.jiedao.ui.PageBody;
import org.jiedao.ui.PageCommand;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;

/// Part 模板: the papers and their fields at the left, the wording in the middle, its pages at the right.
public final class TemplatesView implements PageBody {
    public static final String PART = "模板";

    private static final double EDITOR_SHARE = 0.52;

    private final TemplatesViewModel model;
    private final Desk desk;
    private final TextEditor editor;
    private final VersionsPane versions;
    private final HBox node = new HBox();
    private final ObservableStringValue trail;

    public TemplatesView(TemplatesViewModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        trail = Bindings.createStringBinding(
                () -> model.chosen().get() == null ? "" : model.chosen().get().label() + "的模板", model.chosen());
        editor = new TextEditor(model.editor(), "template-text");
        versions = new VersionsPane(model, () -> showVersions(false));
        TemplateList papers = new TemplateList(model, this::go);
        FieldMenu fields = new FieldMenu(model.fields(), editor::insert);
        VBox.setVgrow(fields, Priority.ALWAYS);
        fields.visibleProperty().bind(model.editor().open());
        fields.managedProperty().bind(fields.visibleProperty());
        VBox left = new VBox(papers, fields);
        left.getStyleClass().addAll("rows", "template-column");
        SplitPane both = new SplitPane(work(), right());
        both.setDividerPositions(EDITOR_SHARE);
        both.visibleProperty().bind(model.editor().open());
        Node empty = new EmptyState(
                "bi-file-earmark-text", "选一种文书", "左边列着全部文书。点开一种，改它的用语；右边随时看到排好的样子。");
        empty.visibleProperty().bind(model.editor().open().not());
        StackPane middle = new StackPane(empty, both);
        HBox.setHgrow(middle, Priority.ALWAYS);
        node.getStyleClass().add("columns");
        node.getChildren().addAll(left, middle);
        showVersions(false);
    }

    private Node right() {
        StackPane right = new StackPane(new PreviewPane(model.editor().preview()), versions);
        return right;
    }

    private void showVersions(boolean shown) {
        versions.setVisible(shown);
    }

    private Node work() {
        ComboBox<Subject> subject = Lists.choice(model.subjects(), Subject::label);
        subject.setId("template-subject");
        subject.setAccessibleText("用谁的资料预览");
        subject.setMaxWidth(Double.MAX_VALUE);
        subject.setMinWidth(0);
        subject.setPromptText("没有可套的资料");
        subject.valueProperty().bindBidirectional(model.subject());
        HBox.setHgrow(subject, Priority.ALWAYS);
        subject.setTooltip(new Tooltip("用这件事的资料预览"));
        HBox top = new HBox(
                subject,
                Icons.button("bi-box-arrow-up", "把模板导出成文本文件", this::export),
                Icons.button("bi-box-arrow-in-down", "从文本文件导入模板", this::read));
        top.getStyleClass().add("toolbar");
        top.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(editor, Priority.ALWAYS);
        VBox work = new VBox(top, editor, buttons());
        work.getStyleClass().addAll("card", "tight");
        work.setMinWidth(0);
        return work;
    }

    private Node buttons() {
        Button save = Buttons.when(
                Buttons.primary("保存", "bi-check2", model::save), model.dirty(), "保存（Ctrl+S）；改动后可用");
        save.setId("save-template");
        Button reset = Buttons.plain("恢复随附文本", "bi-arrow-counterclockwise", model::reset);
        reset.setId("reset-template");
        Button history = Buttons.plain("历史版本", "bi-clock-history", () -> showVersions(!versions.isVisible()));
        history.setId("template-versions");
        FlowPane buttons = new FlowPane(
                save, reset, history);
        buttons.getStyleClass().add("button-flow");
        return buttons;
    }

    private void export() {
        Paper paper = model.chosen().get();
        if (paper != null) {
            desk.surroundings()
                    .dialogs()
                    .chooseTarget(paper.label() + "（模板）.txt")
                    .ifPresent(model::exportTo);
        }
    }

    private void read() {
        Optional<Path> file = desk.surroundings().dialogs().chooseText();
        file.ifPresent(model::importFrom);
    }

    private void go(Paper paper) {
        if (paper != model.chosen().get()) {
            desk.navigator().open(Place.of(PageName.DISPATCH, PART, paper.name()));
        }
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void open(Place place) {
        model.load();
        model.rows().stream()
                .map(TemplatesViewModel.TemplateRow::paper)
                .filter(paper -> paper.name().equals(place.kind()))
                .findFirst()
                .ifPresentOrElse(model::choose, model::reopen);
    }

    @Override
    public ObservableStringValue trail() {
        return trail;
    }

    @Override
    public ObservableBooleanValue dirty() {
        return model.dirty();
    }

    @Override
    public Optional<Draft> draft() {
        Paper paper = model.chosen().get();
        return paper == null
                ? Optional.empty()
                : Optional.of(new Draft(PageName.DISPATCH.name(), paper.name(), form().typed()));
    }

    @Override
    public void restore(Draft draft) {
        desk.navigator().open(Place.of(PageName.DISPATCH, PART, draft.form()));
        form().restore(draft.fields());
        model.editor().layOut();
    }

    private FormDraft form() {
        return new FormDraft().text("text", model.editor().text());
    }

    @Override
    public void discard() {
        model.discard();
    }

    @Override
    public Map<PageCommand, Runnable> commands() {
        return Map.of(PageCommand.SAVE, model::save, PageCommand.CLOSE, () -> showVersions(false));
    }
}
