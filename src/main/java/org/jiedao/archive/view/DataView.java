package org.jiedao.archive.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.Observable;
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
    /// Where the tabs that are handed in stand.
    private static final int AFTER_CHECK = 3;

    private final DataViewModel model;
    private final List<DataPart> more;
    private final TabPane node;
    private final ObservableList<Node> actions;
    /// Kept here, because a binding that nobody holds is collected and says nothing more.
    private final ObservableBooleanValue dirty;

    private final List<ObservableBooleanValue> dirtyParts;

    public DataView(DataViewModel model, DataFolder folder, List<DataPart> more, Desk desk) {
        this.model = model;
        this.more = List.copyOf(more);
        dirtyParts = more.stream().map(part -> part.body().dirty()).toList();
        dirty = Bindings.createBooleanBinding(
                () -> ownDirty() || dirtyParts.stream().anyMatch(ObservableBooleanValue::get),
                Stream.concat(Stream.of(model.profile().dirty(), model.holidays().dirty()), dirtyParts.stream())
                        .toArray(Observable[]::new));
        node = new TabPane(
                tab("街道资料", new ProfilePane(model.profile())),
                tab("备份与恢复", new BackupsPane(model.backups(), folder, desk)),
                tab("数据检查", new CheckPane(model.check())),
                tab("放假安排", new HolidaysPane(model.holidays())),
                tab("密码与锁定", new PasswordPane(model.password(), desk.settings())),
                tab("外观与关于", new AppearancePane(desk.settings())));
        node.getTabs()
                .addAll(
                        AFTER_CHECK,
                        more.stream()
                                .map(part -> tab(part.title(), part.body().node()))
                                .toList());
        node.setAccessibleText("资料、备份、检查、操作记录、隐私、交接、密码、外观");
        actions = FXCollections.observableArrayList(
                Buttons.plain("打开数据文件夹", "bi-folder2-open", () -> desk.surroundings()
                        .opener()
                        .open(folder.root())));
    }

    private boolean ownDirty() {
        return model.profile().dirty().get() || model.holidays().dirty().get();
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
        more.forEach(part -> part.body().open(place));
        show(place.part());
    }

    private void show(String title) {
        node.getTabs().stream()
                .filter(tab -> tab.getText().equals(title))
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
        return model.profile().dirty().get()
                ? Optional.of(model.profile().draft())
                : more.stream().flatMap(part -> part.body().draft().stream()).findFirst();
    }

    @Override
    public void restore(Draft draft) {
        Optional<DataPart> found =
                more.stream().filter(part -> part.title().equals(draft.form())).findFirst();
        if (found.isPresent()) {
            show(draft.form());
            found.get().body().restore(draft);
        } else {
            model.profile().restore(draft);
        }
    }

    @Override
    public void discard() {
        model.profile().load();
        model.holidays().load();
        more.forEach(part -> part.body().discard());
    }

    @Override
    public Map<PageCommand, Runnable> commands() {
        return Map.of(PageCommand.SAVE, this::save);
    }

    private void save() {
        if (ownDirty()) {
            model.save();
        } else {
            more.stream()
                    .filter(part -> part.body().dirty().get())
                    .findFirst()
                    .flatMap(part -> Optional.ofNullable(part.body().commands().get(PageCommand.SAVE)))
                    .ifPresent(Runnable::run);
        }
    }
}
