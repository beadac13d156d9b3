package org.jiedao.overprint.view;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jiedao.document.Face;
import org.jiedao.overprint.Alignment;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.FormGrid;
import org.jiedao.ui.Icons;
import org.jiedao.ui.Lists;

/// The selected box, typed exactly.
final class BoxPane extends VBox {
    private final BoxesViewModel model;
    private final BoxForm form;

    BoxPane(BoxesViewModel model) {
        this.model = model;
        form = model.form();
        getStyleClass().addAll("card", "tight");
        FormGrid grid = grid();
        grid.visibleProperty().bind(model.selected().greaterThanOrEqualTo(0));
        grid.managedProperty().bind(grid.visibleProperty());
        Label none = new Label("在纸面上点一个文字框，就能在这里按毫米精确填写；也可以新增一个。");
        none.setWrapText(true);
        none.getStyleClass().add("muted");
        none.visibleProperty().bind(grid.visibleProperty().not());
        none.managedProperty().bind(none.visibleProperty());
        ScrollPane scroll = new ScrollPane(new VBox(none, grid));
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("side-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(scroll, foot());
    }

    private Node foot() {
        Button add = Buttons.plain("新增", "bi-plus", model::add);
        add.setId("add-box");
        Button save = Buttons.when(Buttons.primary("保存", "bi-check2", model::save), form.dirty(), "保存（Ctrl+S）；改动后可用");
        save.setId("save-box");
        Button cancel = Buttons.when(Buttons.plain("取消", "bi-x", model::cancel), form.dirty(), "回到记录的样子");
        Button remove = Icons.button("bi-trash", "删除文字框", model::remove);
        remove.setId("remove-box");
        remove.disableProperty().bind(model.selected().lessThan(0));
        FlowPane foot = new FlowPane(save, cancel, add, remove);
        foot.getStyleClass().add("button-flow");
        return foot;
    }

    private FormGrid grid() {
        TextField name = text("box-name", form.name());
        TextArea content = new TextArea();
        content.setId("box-content");
        content.setPrefRowCount(2);
        content.setWrapText(true);
        content.textProperty().bindBidirectional(form.content());
        var face = Lists.choice(FXCollections.observableArrayList(Face.values()), BoxPane::label);
        face.setId("box-face");
        face.valueProperty().bindBidirectional(form.face());
        var alignment = Lists.choice(FXCollections.observableArrayList(Alignment.values()), Alignment::label);
        alignment.valueProperty().bindBidirectional(form.alignment());
        return new FormGrid()
                .field("名称", name)
                .field("内容", content, "双花括号里的字段换成每个人的登记内容，其余照印。位置和大小以毫米计。")
                .wide(fields())
                .wide(row(0, 1, 2, 3))
                .wide(pair(new FormGrid().field("字体", face), new FormGrid().field("对齐", alignment)))
                .wide(row(4, 5, 6));
    }

    /// 小标宋 is known to users by its short name.
    private static String label(Face face) {
        return face == Face.TITLE ? "小标宋" : face.family();
    }

    private MenuButton fields() {
        MenuButton fields = new MenuButton("插入字段", Icons.of("bi-input-cursor-text"));
        fields.setId("insert-field");
        fields.setOnShowing(_ -> fields.getItems().setAll(items()));
        fields.getItems().setAll(new MenuItem("字段"));
        return fields;
    }

    private List<MenuItem> items() {
        return model.fields().stream()
                .map(field -> {
                    MenuItem item = new MenuItem(field);
                    item.setOnAction(_ -> form.insert(field));
                    return item;
                })
                .toList();
    }

    private Node row(int... numbers) {
        Node[] cells = new Node[numbers.length];
        for (int index = 0; index < numbers.length; index++) {
            int number = numbers[index];
            cells[index] = new FormGrid()
                    .field(form.labels().get(number), text("box-number-" + number, form.numbers().get(number)));
        }
        return pair(cells);
    }

    private static Node pair(Node... cells) {
        HBox row = new HBox(cells);
        row.getStyleClass().add("tight");
        for (Node cell : cells) {
            HBox.setHgrow(cell, Priority.ALWAYS);
            ((FormGrid) cell).setPrefWidth(60);
        }
        return row;
    }

    private static TextField text(String id, javafx.beans.property.StringProperty property) {
        TextField field = new TextField();
        field.setId(id);
        field.textProperty().bindBidirectional(property);
        return field;
    }
}
