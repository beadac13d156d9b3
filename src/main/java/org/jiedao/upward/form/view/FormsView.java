package org.jiedao.upward.form.view;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.jiedao.settings.Draft;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.Desk;
import org.jiedao.ui.FileDrop;
import org.jiedao.ui.PageBody;
import org.jiedao.ui.PageCommand;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;
import org.jiedao.upward.form.MappingText;

/// Part 上级表样 of page 上报: the superiors' own workbooks; a dropped one is marked once, known again, and filled.
public final class FormsView implements PageBody {
    public static final String PART = "上级表样";

    private final FormsViewModel model;
    private final FillingViewModel filling;
    private final Desk desk;
    private final StackPane node = new StackPane();
    private final ObservableStringValue trail;
    private final ObservableList<Node> actions;

    public FormsView(FormUseCases cases, Desk desk) {
        this.desk = desk;
        model = new FormsViewModel(cases, desk);
        filling = new FillingViewModel(cases, model, desk);
        trail = Bindings.createStringBinding(() -> model.open().get() == null ? "" : model.name().get(), model.open(), model.name());
        Node kept = new KeptFormsPane(model.kept(), desk, this::opened);
        Node table = new FormTable(model, filling);
        kept.visibleProperty().bind(model.open().isNull());
        table.visibleProperty().bind(model.open().isNotNull());
        node.getChildren().addAll(kept, table);
        FileDrop.on(node, FileDrop.WORKBOOKS, files -> opened(files.getFirst()));
        actions = FXCollections.observableArrayList(buttons());
    }

    private List<Button> buttons() {
        Runnable choose = () -> desk.surroundings().dialogs().chooseWorkbook().ifPresent(this::opened);
        return List.of(
                Buttons.named("choose-form", Buttons.plain("选择表样", "bi-folder2-open", choose)),
                withForm("close-form", Buttons.plain("关闭表样", "bi-x", model::close), "回到保存过的表样；没有保存的对应不留"),
                withForm("save-mapping", Buttons.plain("保存对应", "bi-check2", model::save), "连同空白表一起留下，下次不用再找；先选择表样"),
                withForm(
                        "fill-form",
                        Buttons.primary("填写并导出", "bi-file-earmark-excel", filling::fill),
                        "只写标了的格子，别的原样不动；填好的一份登记在“报送登记”；先选择表样"));
    }

    private Button withForm(String id, Button button, String hint) {
        return Buttons.named(id, Buttons.when(button, model.open().isNotNull(), hint));
    }

    private void opened(Path file) {
        if (model.dirty().dirty().get()) {
            desk.notices().refused("没有打开：“" + model.name().get() + "”的对应还没有保存。请先保存对应，或关闭表样。");
        } else {
            model.open(file);
        }
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void open(Place place) {
        model.kept().load();
    }

    @Override
    public ObservableStringValue trail() {
        return trail;
    }

    @Override
    public ObservableList<Node> actions() {
        return actions;
    }

    @Override
    public ObservableBooleanValue dirty() {
        return model.dirty().dirty();
    }

    @Override
    public Optional<Draft> draft() {
        OpenForm open = model.open().get();
        return open == null || !model.dirty().dirty().get()
                ? Optional.empty()
                : Optional.of(new Draft(
                        PageName.REPORTING.name(),
                        open.file().toString(),
                        Map.of("name", model.name().get(), "marks", MappingText.write(model.mapping().get()))));
    }

    @Override
    public void restore(Draft draft) {
        model.restore(
                Path.of(draft.form()),
                draft.fields().getOrDefault("name", ""),
                draft.fields().getOrDefault("marks", ""));
    }

    @Override
    public void discard() {
        model.close();
    }

    @Override
    public Map<PageCommand, Runnable> commands() {
        return Map.of(PageCommand.SAVE, model::save);
    }
}
