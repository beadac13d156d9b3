package org.jiedao.assessment.view;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jiedao.assessment.About;
import org.jiedao.assessment.Figure;
import org.jiedao.assessment.Points;
import org.jiedao.assessment.Scheme;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.DataTable;
import org.jiedao.ui.Desk;
import org.jiedao.ui.EmptyState;
import org.jiedao.ui.FormGrid;
import org.jiedao.ui.Icons;
import org.jiedao.ui.Lists;
import org.jiedao.ui.SideForm;
import org.jspecify.annotations.Nullable;

/// The schemes, and the form of one: what points are given for, and from how many on a grade is suggested.
final class SchemesPane extends HBox {
    private static final double NUMBER = 62;

    private final SchemesViewModel model;
    private final StringBinding title;
    private final StringBinding full;

    SchemesPane(SchemesViewModel model, Desk desk) {
        this.model = model;
        SchemeForm form = model.form();
        title = Bindings.createStringBinding(() -> form.name().get().isBlank() ? "新的考核方案" : form.name().get(), form.name());
        full = Bindings.createStringBinding(form.lines()::full, form.lines().text());
        getStyleClass().add("columns");
        DataTable<Scheme> table = new DataTable<Scheme>("考核方案表")
                .column("方案", 220, Scheme::name)
                .column("考核谁", 80, one -> one.about().label())
                .column("满分", 64, one -> Points.text(one.full()))
                .column("项目", 60, one -> String.valueOf(one.items().size()))
                .column("等次", 200, one -> String.join("、", one.grades().stream().map(Scheme.Grade::name).toList()))
                .column("来自", 70, SchemesViewModel::origin)
                .rows(model.rows())
                .onOpen(model::edit)
                .onDelete(model::remove)
                .whenEmpty(new EmptyState("bi-list-check", "还没有考核方案", ""))
                .remembered(desk.settings());
        table.getSelectionModel().selectedItemProperty().addListener((_, _, one) -> {
            if (one != null) {
                model.edit(one);
            }
        });
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox list = new VBox(note(), table);
        list.getStyleClass().add("rows");
        HBox.setHgrow(list, Priority.ALWAYS);
        list.setMinWidth(0);
        SideForm side = new SideForm(title, fields(form), form.dirty(), new SideForm.Work(model::save, model::close));
        side.getStyleClass().add("marks-form");
        side.visibleProperty().bind(model.open());
        side.managedProperty().bind(model.open());
        getChildren().addAll(list, side);
    }

    private static Label note() {
        Label note = new Label("分值和等次标准没有定，随程序的是街道惯例，改了保存就是自己的。已经建的考核各有一份方案，不会跟着变。");
        note.getStyleClass().add("form-hint");
        note.setWrapText(true);
        return note;
    }

    private Node fields(SchemeForm form) {
        TextField name = text("scheme-name", "方案名称", form.name());
        ComboBox<About> about = Lists.choice(FXCollections.observableArrayList(About.values()), About::label);
        about.setId("scheme-about");
        about.valueProperty().bindBidirectional(form.about());
        Label sum = new Label();
        sum.setId("scheme-full");
        sum.getStyleClass().add("headline");
        sum.textProperty().bind(full);
        VBox items = Lists.fill(new VBox(), form.lines().items(), this::item);
        items.getStyleClass().add("rows");
        VBox grades = Lists.fill(new VBox(), form.lines().grades(), this::grade);
        grades.getStyleClass().add("tight");
        return new FormGrid()
                .field("方案名称", name)
                .field("考核谁", about)
                .wide(heading("考核项目", Buttons.link("加一项", form.lines()::addItem), "add-item"))
                .wide(items)
                .wide(sum)
                .wide(heading("等次，好的在前；达到最低分的，提示可以定这一等", Buttons.link("加一等", form.lines()::addGrade), "add-grade"))
                .wide(grades);
    }

    private static Node heading(String words, Node add, String id) {
        Label label = new Label(words);
        label.getStyleClass().add("form-label");
        label.setWrapText(true);
        add.setId(id);
        FlowPane line = new FlowPane(label, add);
        line.getStyleClass().add("button-flow");
        return line;
    }

    private Node item(SchemeLines.Item line) {
        TextField name = text("item-name", "项目名称", line.name());
        HBox.setHgrow(name, Priority.ALWAYS);
        TextField points = text("item-points", "满分", line.points());
        points.setPrefWidth(NUMBER);
        points.setMinWidth(NUMBER);
        HBox first = row(name, points, Icons.button("bi-x", "去掉这一项", () -> model.form().lines().drop(line)));
        TextField basis = text("item-basis", "评分依据", line.basis());
        HBox.setHgrow(basis, Priority.ALWAYS);
        HBox second = row(basis, figure(line));
        VBox both = new VBox(first, second);
        both.getStyleClass().add("tight");
        return both;
    }

    /// Null stands for none.
    private static ComboBox<@Nullable Figure> figure(SchemeLines.Item line) {
        List<@Nullable Figure> all = new ArrayList<>();
        all.add(null);
        all.addAll(List.of(Figure.values()));
        ObservableList<@Nullable Figure> choices = FXCollections.observableArrayList(all);
        ComboBox<@Nullable Figure> figure = Lists.choice(choices, one -> one == null ? "" : "看" + one.label());
        figure.setAccessibleText("评分时看登记的什么");
        figure.setPromptText("看登记");
        figure.setPrefWidth(112);
        figure.setMinWidth(112);
        figure.valueProperty().bindBidirectional(line.figure());
        return figure;
    }

    private Node grade(SchemeLines.Grade line) {
        TextField name = text("grade-name", "等次名称", line.name());
        HBox.setHgrow(name, Priority.ALWAYS);
        TextField least = text("grade-least", "最低分", line.least());
        least.setPrefWidth(NUMBER + 20);
        least.setMinWidth(NUMBER + 20);
        return row(name, least, Icons.button("bi-x", "去掉这一等", () -> model.form().lines().drop(line)));
    }

    private static HBox row(Node... nodes) {
        HBox row = new HBox(nodes);
        row.getStyleClass().add("toolbar");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static TextField text(String id, String label, StringProperty property) {
        TextField text = new TextField();
        text.setId(id);
        text.setPromptText(label);
        text.setAccessibleText(label);
        text.textProperty().bindBidirectional(property);
        return text;
    }
}
