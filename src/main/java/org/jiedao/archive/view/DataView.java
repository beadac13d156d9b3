package org.jiedao.archive.view;

import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.jiedao.archive.DataFolder;
import org.jiedao.settings.Draft;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.Desk;
import org.jiedao.ui.PageBody;
import org.jiedao.ui.PageCommand;
import org.jiedao.ui.Place;

/// Page 数据与设置.
public final class DataView implements PageBody {
    private final DataViewModel model;
    private final Part further;
    private final TabPane node;
    private final ObservableList<Node> actions;
    /// Kept here, because a binding that nobody holds is collected and says nothing more.
    private final ObservableBooleanValue dirty;

    private final ObservableBooleanValue furtherDirty;

    /// A part that another feature has.
    public record Part(String title, PageBody body) {}

    public DataView(DataViewModel model, DataFolder folder, Part further, Desk desk) {
        this.model = model;
        this.further = further;
        furtherDirty = further.body().dirty();
        dirty = Bindings.createBooleanBinding(
                () -> model.profile().dirty().get() || model.holidays().dirty().get() || furtherDirty.get(),
                model.profile().dirty(),
                model.holidays().dirty(),
                furtherDirty);
        node = new TabPane(
                tab("街道资料", new ProfilePane(model.profile())),
                tab("备份与恢复", new BackupsPane(model.backups(), folder, desk)),
                tab("改动与检查", new ChangesPane(model.changes(), desk.settings())),
                tab("放假安排", new HolidaysPane(model.holidays())),
                tab(further.title(), further.body().node()),
                tab("外观与关于", new AppearancePane(desk.settings())));
        node.setAccessibleText("资料、备份、改动、交接、外观");
        actions = FXCollections.observableArrayList(
                Buttons.plain("打开数据文件夹", "bi-folder2-open", () -> desk.surroundings()
                        .opener()
                        .open(folder.root())));
    }

    private static Tab tab(String title, Node content) {
        Tab tab = new Tab(title, content);
        tab.setClosable(false);
        return tab;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void open(Place place) {
        model.load();
        further.body().open(place);
        if (place.part().equals(further.title())) {
            show();
        }
    }

    private void show() {
        node.getTabs().stream()
                .filter(tab -> tab.getText().equals(further.title()))
                .findFirst()
                .ifPresent(tab -> node.getSelectionModel().select(tab));
    }

    @Override
    public ObservableList<Node> actions() {
        return actions;
    }

    @Override
    public ObservableBooleanValue dirty() {
        return dirty;
    }

    @Override
    public Optional<Draft> draft() {
        return model.profile().dirty().get() ? Optional.of(model.profile().draft()) : further.body().draft();
    }

    @Override
    public void restore(Draft draft) {
        if (draft.form().equals(further.title())) {
            show();
            further.body().restore(draft);
        } else {
            model.profile().restore(draft);
        }
    }

    @Override
    public void discard() {
        model.profile().load();
        model.holidays().load();
        further.body().discard();
    }

    @Override
    public Map<PageCommand, Runnable> commands() {
        return Map.of(PageCommand.SAVE, this::save);
    }

    private void save() {
        if (furtherDirty.get()) {
            further.body().commands().getOrDefault(PageCommand.SAVE, () -> {}).run();
        } else {
            model.save();
        }
    }
}
