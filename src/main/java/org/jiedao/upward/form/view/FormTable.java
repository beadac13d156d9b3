package org.jiedao.upward.form.view;

import java.util.Arrays;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.FXCollections;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jiedao.people.Pinyin;
import org.jiedao.sheet.FormSheet;
import org.jiedao.ui.Lists;
import org.jiedao.ui.SearchableChoice;
import org.jiedao.upward.Period;

/// The form on the table: of which time it is filled, its sheets, what is marked so far, and what goes into the cell picked.
final class FormTable extends HBox {
    private static final double SHARE = 0.68;

    private final FormsViewModel model;
    private final FillingViewModel filling;
    private final BooleanBinding adoptable;

    FormTable(FormsViewModel model, FillingViewModel filling) {
        this.model = model;
        this.filling = filling;
        adoptable = Bindings.createBooleanBinding(
                () -> model.open().get() != null
                        && model.open().get().kept() == null
                        && !model.kept().lines().isEmpty(),
                model.open(),
                model.kept().lines());
        SplitPane halves = new SplitPane(new SheetPane(model), new MarkedPane(model, filling));
        halves.setOrientation(Orientation.VERTICAL);
        halves.setDividerPositions(SHARE);
        VBox.setVgrow(halves, Priority.ALWAYS);
        VBox left = new VBox(bar(), sheets(), halves);
        left.getStyleClass().add("tight");
        left.setMinWidth(0);
        HBox.setHgrow(left, Priority.ALWAYS);
        getStyleClass().add("columns");
        getChildren().addAll(left, new MarkPane(model));
    }

    private Node bar() {
        TextField name = new TextField();
        name.setId("form-name");
        name.setAccessibleText("表样名称");
        name.textProperty().bindBidirectional(model.name());
        HBox.setHgrow(name, Priority.ALWAYS);
        ComboBox<Integer> year = Lists.choice(filling.years(), one -> one + "年");
        year.setId("fill-year");
        year.setAccessibleText("填哪一年");
        year.valueProperty().bindBidirectional(filling.year());
        ComboBox<Period.Part> part =
                Lists.choice(FXCollections.observableArrayList(Arrays.asList(Period.Part.values())), Period.Part::label);
        part.setId("fill-part");
        part.setAccessibleText("填哪一期");
        part.valueProperty().bindBidirectional(filling.part());
        Label label = new Label("名称");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return toolbar(label, name, year, part);
    }

    private Node sheets() {
        SearchableChoice<FormSheet> sheet =
                new SearchableChoice<>(model.sheets(), FormSheet::name, one -> Pinyin.of(one.name()).initials());
        sheet.setId("form-sheets");
        sheet.setAccessibleText("哪张表");
        sheet.valueProperty().bindBidirectional(model.sheet());
        Label label = new Label("表");
        label.setMinWidth(Region.USE_PREF_SIZE);
        Label cut = new Label("只显示左上一部分，别的格写地址");
        cut.getStyleClass().add("muted");
        cut.visibleProperty().bind(model.sheet().map(FormSheet::cut).orElse(false));
        cut.managedProperty().bind(cut.visibleProperty());
        MenuButton adopt = new MenuButton("沿用另一份的对应");
        adopt.setId("adopt-mapping");
        Lists.fill(adopt.getItems(), model.kept().lines(), this::adopting);
        adopt.visibleProperty().bind(adoptable);
        adopt.managedProperty().bind(adoptable);
        CheckBox replacing = new CheckBox("覆盖已有内容");
        replacing.setId("fill-replacing");
        replacing.selectedProperty().bindBidirectional(filling.replacing());
        replacing.setMinWidth(Region.USE_PREF_SIZE);
        return toolbar(label, sheet, replacing, adopt, cut);
    }

    private static HBox toolbar(Node... content) {
        HBox bar = new HBox(content);
        bar.getStyleClass().add("toolbar");
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private MenuItem adopting(KeptLine line) {
        MenuItem item = new MenuItem(line.form().name());
        item.setOnAction(_ -> model.adopt(line.form()));
        return item;
    }
}
