package org.jiedao.assessment.view;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.MapChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jiedao.assessment.Figure;
import org.jiedao.assessment.Points;
import org.jiedao.assessment.Scheme;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.FormGrid;
import org.jiedao.ui.Lists;
import org.jiedao.ui.SideForm;

/// The points of one who is assessed item by item with what is on record beside them, the ballots, the grade.
final class MarksFields extends VBox {
    private static final double NUMBER = 58;
    private static final int LINES = 3;

    private final MarksViewModel model;
    private final MarksForm form;
    private final BooleanBinding usable;
    private final StringBinding suggestion;

    MarksFields(MarksViewModel model, MarksForm form) {
        this.model = model;
        this.form = form;
        usable = form.dirty().and(model.fixed().not());
        suggestion = Bindings.createStringBinding(
                () -> form.suggested().map(grade -> "按分数可定“" + grade.name() + "”，采用").orElse(""), form.total());
        VBox items = new VBox();
        items.getStyleClass().add("rows");
        form.scheme().items().forEach(item -> items.getChildren().add(item(item)));
        Label total = new Label();
        total.setId("total");
        total.getStyleClass().add("headline");
        total.setWrapText(true);
        total.textProperty().bind(form.total());
        FormGrid grid = new FormGrid()
                .wide(items)
                .wide(total)
                .wide(heading("民主测评", "只记总数，不记谁投的"))
                .wide(ballots())
                .field("考核等次", grade())
                .wide(suggestion())
                .field("评语", remark());
        grid.disableProperty().bind(model.fixed());
        SideForm side = new SideForm(
                new SimpleStringProperty(form.one().card().name() + "的评分"),
                grid,
                usable,
                new SideForm.Work(model::save, this::cancel));
        VBox.setVgrow(side, Priority.ALWAYS);
        side.getStyleClass().add("marks-form");
        getChildren().add(side);
        setId("marks-form");
    }

    private void cancel() {
        if (model.dirty().get()) {
            model.discard();
        } else {
            model.close();
        }
    }

    private static Node heading(String words, String note) {
        Label title = new Label(words);
        title.getStyleClass().add("card-title");
        Label hint = hint(note);
        HBox line = new HBox(title, hint);
        line.getStyleClass().add("toolbar");
        line.setAlignment(Pos.BASELINE_LEFT);
        return line;
    }

    private static Label hint(String text) {
        Label hint = new Label(text);
        hint.getStyleClass().add("form-hint");
        hint.setWrapText(true);
        return hint;
    }

    private Node item(Scheme.Item item) {
        Label name = new Label(item.name());
        name.getStyleClass().add("form-label");
        TextField points = number(item.name() + "得分", form.points(item));
        points.setId("points-" + item.name());
        name.setLabelFor(points);
        Label full = new Label("/" + Points.text(item.points()));
        full.getStyleClass().add("muted");
        full.setMinWidth(Region.USE_PREF_SIZE);
        TextField basis = new TextField();
        basis.setId("basis-" + item.name());
        basis.setPromptText("得分说明");
        basis.setAccessibleText(item.name() + "得分说明");
        basis.textProperty().bindBidirectional(form.basis(item));
        HBox.setHgrow(basis, Priority.ALWAYS);
        HBox line = new HBox(points, full, basis);
        line.getStyleClass().add("toolbar");
        line.setAlignment(Pos.CENTER_LEFT);
        VBox row = new VBox(name, line);
        row.getStyleClass().add("form-row");
        Figure figure = item.figure();
        if (figure != null) {
            row.getChildren().add(recorded(item, figure));
        }
        if (!item.basis().isEmpty()) {
            row.getChildren().add(hint(item.basis()));
        }
        return row;
    }

    /// What the register counts: to look at, never filled in.
    private Node recorded(Scheme.Item item, Figure figure) {
        Label told = new Label();
        told.setId("recorded-" + item.name());
        told.setWrapText(true);
        told.getStyleClass().add("recorded-figure");
        Runnable tell = () -> told.setText("登记：" + model.figures().getOrDefault(figure, figure.label() + "没有登记"));
        MapChangeListener<Figure, String> changed = _ -> tell.run();
        model.figures().addListener(changed);
        tell.run();
        return told;
    }

    private static TextField number(String label, StringProperty text) {
        TextField number = new TextField();
        number.setPrefWidth(NUMBER);
        number.setMinWidth(NUMBER);
        number.setAccessibleText(label);
        number.textProperty().bindBidirectional(text);
        return number;
    }

    private Node ballots() {
        FlowPane numbers = new FlowPane();
        numbers.getStyleClass().add("button-flow");
        for (int at = 0; at < MarksForm.BALLOTS.size(); at++) {
            String label = MarksForm.BALLOTS.get(at);
            numbers.getChildren().add(labelled(label, "ballots-" + label, form.ballots().get(at)));
        }
        for (Scheme.Grade grade : form.scheme().grades()) {
            numbers.getChildren().add(labelled(grade.name(), "votes-" + grade.name(), form.votes(grade)));
        }
        Label counted = hint("");
        counted.setId("counted");
        counted.textProperty().bind(form.counted());
        VBox both = new VBox(numbers, counted);
        both.getStyleClass().add("tight");
        return both;
    }

    private static Node labelled(String label, String id, StringProperty text) {
        TextField number = number("民主测评" + label, text);
        number.setId(id);
        Label name = new Label(label);
        name.getStyleClass().add("form-label");
        name.setLabelFor(number);
        VBox column = new VBox(name, number);
        column.getStyleClass().add("form-row");
        return column;
    }

    private ComboBox<Scheme.Grade> grade() {
        ComboBox<Scheme.Grade> grade =
                Lists.choice(FXCollections.observableArrayList(form.scheme().grades()), Scheme.Grade::name);
        grade.setId("grade");
        grade.setPromptText("没有登记");
        grade.valueProperty().bindBidirectional(form.grade());
        return grade;
    }

    private Node suggestion() {
        Hyperlink take = Buttons.link("", () -> form.suggested().ifPresent(form.grade()::set));
        take.setId("take-suggestion");
        take.textProperty().bind(suggestion);
        take.visibleProperty().bind(suggestion.isNotEmpty());
        take.managedProperty().bind(take.visibleProperty());
        return take;
    }

    private TextArea remark() {
        TextArea remark = new TextArea();
        remark.setId("remark");
        remark.setWrapText(true);
        remark.setPrefRowCount(LINES);
        remark.textProperty().bindBidirectional(form.remark());
        return remark;
    }
}
