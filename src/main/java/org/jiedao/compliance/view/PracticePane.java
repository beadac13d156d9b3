package org.jiedao.compliance.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jiedao.compliance.OpenPoint;
import org.jiedao.rule.Assumption;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.Desk;
import org.jiedao.ui.FormGrid;
import org.jiedao.ui.Lists;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;
import org.jiedao.ui.SideForm;
import org.jspecify.annotations.Nullable;

/// The form of one open quantity: what it says, for which rules, the street's own value; below, the rules.
final class PracticePane extends VBox {
    private final PracticeViewModel model;
    private final VBox uses = new VBox();
    private final ObservableList<String> choices = FXCollections.observableArrayList();
    /// Kept here, because bindings that nobody holds are collected.
    private final StringBinding title;

    private final BooleanBinding closed;
    private final BooleanBinding settled;

    PracticePane(PracticeViewModel model, Desk desk) {
        this.model = model;
        setId("practice-pane");
        title = Bindings.createStringBinding(() -> shown("口径“", point -> point.quantity().name() + "”"), model.shown());
        closed = Bindings.isNotEmpty(choices);
        settled = Bindings.createBooleanBinding(
                () -> model.reach().get() != null && model.reach().get().own().isPresent(), model.reach());
        SideForm side = new SideForm(
                title,
                fields(),
                model.dirty(),
                new SideForm.Work(
                        model::save,
                        () -> desk.navigator().open(Place.of(PageName.COMPLIANCE, PracticeView.PART))));
        VBox.setVgrow(side, Priority.ALWAYS);
        getChildren().add(side);
        model.reach().subscribe(_ -> side.toTop());
        model.shown().subscribe(this::fill);
    }

    private String shown(String head, Function<OpenPoint, String> told) {
        return Optional.ofNullable(model.shown().get()).map(point -> head + told.apply(point)).orElse("");
    }

    private FormGrid fields() {
        Label meaning = wrapped("wording");
        meaning.textProperty().bind(model.shown().map(point -> point.quantity().meaning() + "。"));
        Label doubt = wrapped("doubt");
        doubt.setId("practice-doubt");
        doubt.textProperty().bind(model.shown().map(PracticeViewModel::doubt).orElse(""));
        doubt.visibleProperty().bind(doubt.textProperty().isNotEmpty());
        doubt.managedProperty().bind(doubt.visibleProperty());
        ComboBox<PracticeViewModel.Reach> reach = Lists.choice(model.reaches(), PracticeViewModel.Reach::label);
        reach.setId("practice-reach");
        reach.valueProperty().bindBidirectional(model.reach());
        Label example = wrapped("form-hint");
        example.visibleProperty().bind(closed.not());
        example.managedProperty().bind(example.visibleProperty());
        example.textProperty().bind(model.shown().map(point -> "例如：" + point.quantity().settlingExample()));
        Button forget = Buttons.when(
                Buttons.plain("改回默认", "bi-arrow-counterclockwise", model::forget), settled, "去掉本街道的口径，按规则集的默认算");
        forget.setId("practice-forget");
        Label caption = new Label("用到它的条款");
        caption.getStyleClass().add("form-label");
        uses.getStyleClass().add("choices");
        return new FormGrid()
                .wide(meaning)
                .wide(doubt)
                .field("用于", reach)
                .field("本街道定为", value())
                .wide(example)
                .wide(forget)
                .wide(caption)
                .wide(uses);
    }

    /// A choice where there are but a few values, else a field.
    private Node value() {
        ObservableValue<String> prompt =
                model.reach().map(chosen -> "没有定，按默认：" + chosen.standard()).orElse("");
        TextField field = new TextField();
        field.setId("practice-value");
        field.setAccessibleText("本街道定为");
        field.promptTextProperty().bind(prompt);
        field.textProperty().bindBidirectional(model.value());
        field.visibleProperty().bind(closed.not());
        ComboBox<String> choice = Lists.choice(choices, text -> text);
        choice.setId("practice-choice");
        choice.setAccessibleText("本街道定为");
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setMinWidth(0);
        choice.setPrefWidth(0);
        choice.promptTextProperty().bind(prompt);
        choice.visibleProperty().bind(closed);
        choice.valueProperty().addListener((_, _, chosen) -> {
            if (chosen != null) {
                model.value().set(chosen);
            }
        });
        model.value().addListener((_, _, typed) -> choice.setValue(typed.isEmpty() ? null : typed));
        return new StackPane(field, choice);
    }

    private void fill(@Nullable OpenPoint point) {
        choices.setAll(point == null ? List.of() : point.quantity().choices());
        uses.getChildren()
                .setAll(
                        point == null
                                ? List.of()
                                : point.uses().stream()
                                        .map(use -> use(point, use))
                                        .toList());
    }

    private Node use(OpenPoint point, OpenPoint.Use use) {
        Label citation = wrapped("citation");
        citation.setText(use.rule().quotation().clause().citation());
        Label wording = wrapped("wording");
        wording.setText("“" + use.rule().quotation().clause().wording() + "”");
        Label gist = wrapped("form-hint");
        gist.setText(use.rule().scope().gist());
        VBox content = new VBox(gist, citation, wording, Buttons.link("只改这一条", () -> model.onlyFor(use)));
        content.getStyleClass().add("tight");
        TitledPane pane = new TitledPane(use.rule().id() + "　" + value(point, use), content);
        pane.getStyleClass().add("practice-use");
        pane.setMinWidth(0);
        pane.setAnimated(false);
        pane.setExpanded(false);
        return pane;
    }

    private static String value(OpenPoint point, OpenPoint.Use use) {
        String value = point.value(use);
        if (new Assumption(point.quantity().name(), value, false).isOpen()) {
            return value;
        }
        return value + (use.own().isPresent() ? "（单独定）" : point.own().isPresent() ? "（本地口径）" : "（默认）");
    }

    private static Label wrapped(String style) {
        Label label = new Label();
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
