package org.jiedao.compliance.view;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.Desk;
import org.jiedao.ui.PageBody;
import org.jiedao.ui.PageCommand;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;
import org.jspecify.annotations.Nullable;

/// Part 规则集: by which ruleset every body works, each ruleset to read, the user's own.
public final class RulesetsView implements PageBody {
    public static final String PART = "规则集";

    private final RulesetsViewModel model;
    private final Desk desk;
    private final RulesetReadingPane reading;
    private final HBox node = new HBox();
    private final ObservableList<Node> actions;
    private final ObservableStringValue trail;
    private final ObservableBooleanValue dirty;

    public RulesetsView(RulesetsViewModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        reading = new RulesetReadingPane(model.reading(), new RulesetHead(model), desk);
        trail = Bindings.createStringBinding(() -> trail(model.chosen().get()), model.chosen());
        dirty = Bindings.and(model.bodies().changing(), model.bodies().form().dirty());
        RulesetList list = new RulesetList(model, this::go);
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox left = new VBox(
                list,
                Buttons.quiet("打开规则集文件夹", "bi-folder2-open", model::openFolder),
                Buttons.quiet("重新读取", "bi-arrow-repeat", model::reread));
        left.getStyleClass().addAll("tight", "ruleset-column");
        // makes room for the form
        left.visibleProperty().bind(model.bodies().changing().not());
        left.managedProperty().bind(left.visibleProperty());
        VBox right = new VBox(new RulesetPutting(model), contents());
        right.getStyleClass().add("rows");
        right.setMinWidth(0);
        HBox.setHgrow(right, Priority.ALWAYS);
        node.getStyleClass().add("columns");
        node.getChildren().addAll(left, right);
        acceptFiles();
        var put = Buttons.primary("放入规则集", "bi-box-arrow-in-down", this::put);
        put.setId("put-ruleset");
        actions = FXCollections.observableArrayList(put);
    }

    private static String trail(@Nullable RulesetEntry entry) {
        return entry == null || entry instanceof RulesetEntry.Bodies ? "" : entry.label();
    }

    private Node contents() {
        RulesetBodiesPane bodies = new RulesetBodiesPane(model.bodies(), desk);
        RulesetUnreadPane unread = new RulesetUnreadPane(model);
        RulesetManual manual = new RulesetManual();
        StackPane contents = new StackPane();
        contents.setMinHeight(0);
        VBox.setVgrow(contents, Priority.ALWAYS);
        model.chosen().subscribe(entry -> contents.getChildren().setAll(switch (entry) {
            case RulesetEntry.Read _ -> reading;
            case RulesetEntry.Unread _ -> unread;
            case RulesetEntry.Manual() -> manual;
            case RulesetEntry.Bodies() -> bodies;
            case null -> bodies;
        }));
        return contents;
    }

    private void put() {
        desk.surroundings().dialogs().chooseText().ifPresent(model::put);
    }

    private void acceptFiles() {
        node.setOnDragOver(event -> {
            if (text(event).isPresent()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        node.setOnDragDropped(event -> text(event).ifPresent(file -> {
            model.put(file);
            event.setDropCompleted(true);
            event.consume();
        }));
    }

    private static Optional<Path> text(DragEvent event) {
        List<File> files = event.getDragboard().hasFiles() ? event.getDragboard().getFiles() : List.of();
        return files.stream()
                .filter(file -> file.getName().toLowerCase(Locale.ROOT).endsWith(".txt"))
                .map(File::toPath)
                .findFirst();
    }

    private void go(RulesetEntry entry) {
        if (entry != model.chosen().get()) {
            desk.navigator().open(Place.of(PageName.COMPLIANCE, PART, entry.key()));
        }
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void open(Place place) {
        model.open(place.kind());
        Long body = place.id();
        if (body != null) {
            model.bodies().choose(body);
        }
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
        return dirty;
    }

    @Override
    public void discard() {
        model.bodies().stop();
    }

    @Override
    public Map<PageCommand, Runnable> commands() {
        return Map.of(
                PageCommand.SAVE,
                model.bodies()::save,
                PageCommand.CLOSE,
                model.bodies()::stop,
                PageCommand.FIND,
                reading::find);
    }
}
