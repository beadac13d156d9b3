package org.jiedao.overprint.view;

import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jiedao.overprint.ComposeSheets.Run;
import org.jiedao.overprint.Profile;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.Desk;
import org.jiedao.ui.EmptyState;
import org.jiedao.ui.Lists;
import org.jiedao.ui.PageBody;
import org.jiedao.ui.PageCommand;
import org.jiedao.ui.Place;

/// Part 套打: the sheet in the middle, what is typed and printed at its side.
public final class OverprintView implements PageBody {
    private final OverprintViewModel model;
    private final Desk desk;
    private final ComboBox<Profile> profiles;
    private final StackPane node = new StackPane();
    /// Kept here, because a binding that nobody holds is collected.
    private final BooleanBinding any;

    public OverprintView(OverprintViewModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        profiles = Lists.choice(model.profiles(), Profile::name);
        any = Bindings.isNotEmpty(model.profiles());
        Node work = work();
        Node empty = empty();
        work.visibleProperty().bind(any);
        empty.visibleProperty().bind(any.not());
        node.getChildren().setAll(empty, work);
    }

    private Node empty() {
        EmptyState empty = new EmptyState(
                "bi-printer",
                "还没有套打方案",
                "一台打印机配一种预印纸（如印好边框和“聘书”的内页）就是一个方案：量一次偏差，摆好文字框，以后每批聘书直接打在纸上。",
                Buttons.primary("用示例布局", "bi-layout-text-window", model::addSample),
                Buttons.plain("新建空白方案", "bi-plus", model::addNew));
        empty.setId("overprint-empty");
        return empty;
    }

    private Node work() {
        HBox middle = new HBox(sheet(), sides());
        middle.getStyleClass().add("columns");
        VBox.setVgrow(middle, Priority.ALWAYS);
        VBox work = new VBox(toolbar(), middle);
        work.getStyleClass().add("tight");
        return work;
    }

    private Node toolbar() {
        profiles.setId("overprint-profiles");
        profiles.setAccessibleText("套打方案");
        profiles.setPrefWidth(300);
        profiles.setOnAction(_ -> {
            Profile chosen = profiles.getValue();
            if (chosen != null && !chosen.equals(model.shown().get()) && !model.choose(chosen)) {
                profiles.setValue(model.shown().get());
            }
        });
        model.shown().addListener((_, _, now) -> profiles.setValue(now));
        HBox toolbar = new HBox(
                profiles,
                Buttons.plain("新建", "bi-plus", model::addNew),
                Buttons.quiet("用示例布局", "bi-layout-text-window", model::addSample),
                Buttons.quiet("删除方案", "bi-trash", model::delete));
        toolbar.getStyleClass().add("toolbar");
        toolbar.setAlignment(Pos.CENTER_LEFT);
        return toolbar;
    }

    private Node sheet() {
        Label coordinates = new Label();
        coordinates.setId("box-coordinates");
        coordinates.getStyleClass().add("form-hint");
        coordinates.setWrapText(true);
        coordinates.textProperty().bind(model.boxes().coordinates());
        SheetPane sheet = new SheetPane(model.boxes(), model.profile(), model.shown());
        VBox.setVgrow(sheet, Priority.ALWAYS);
        VBox left = new VBox(sheet, coordinates);
        left.getStyleClass().add("tight");
        left.setMinWidth(0);
        HBox.setHgrow(left, Priority.ALWAYS);
        return left;
    }

    private Node sides() {
        TabPane sides = new TabPane(
                tab("文字框", new BoxPane(model.boxes())),
                tab("纸与校准", new ProfilePane(model.profile(), desk.surroundings())),
                tab("打印", new RunPane(model.run(), model.spoiled(), desk)),
                tab("废页", new SpoiledPane(model.spoiled(), desk)));
        sides.setId("overprint-sides");
        sides.setAccessibleText("文字框、纸与校准、打印、废页");
        sides.getStyleClass().add("overprint-sides");
        return sides;
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
    }

    @Override
    public ObservableBooleanValue dirty() {
        return model.dirty();
    }

    @Override
    public void discard() {
        model.discard();
    }

    @Override
    public Map<PageCommand, Runnable> commands() {
        return Map.of(
                PageCommand.NEW,
                model::addNew,
                PageCommand.SAVE,
                model::save,
                PageCommand.PRINT,
                () -> model.run().print(Run.TRIAL, desk.surroundings().opener()::open));
    }
}
