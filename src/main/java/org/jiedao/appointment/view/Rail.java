package org.jiedao.appointment.view;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.jiedao.appointment.OrderedStep;
import org.jiedao.appointment.RailStep;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.ui.FindingsPane;
import org.jiedao.ui.Icons;

/// The steps in the order of the ruleset: done, to be done, or later. Hovering quotes the clause.
final class Rail extends FlowPane {
    private final BatchViewModel model;
    private final ToggleGroup group = new ToggleGroup();

    Rail(BatchViewModel model) {
        this.model = model;
        setId("rail");
        getStyleClass().addAll("rail", "card");
        model.rail().addListener((ListChangeListener<RailStep>) _ -> fill());
        model.station().addListener((_, _, _) -> fill());
        fill();
    }

    private void fill() {
        getChildren().setAll(model.rail().stream().map(this::station).toList());
    }

    private Node station(RailStep rail) {
        OrderedStep step = rail.step();
        String optional = step.required() ? "" : "（可选）";
        ToggleButton button = new ToggleButton(step.label() + optional + day(rail), Icons.of(icon(rail.state())));
        button.setId("step-" + step.kind());
        button.getStyleClass().setAll("toggle-button", "rail-step", style(rail.state()));
        button.setToggleGroup(group);
        button.setSelected(rail.equals(model.station().get()));
        button.setAccessibleText(step.label() + "，" + rail.state().label());
        Tooltip clause = FindingsPane.quoted(step.clause().wording());
        clause.setText(rail.state().label() + " · " + step.clause().citation() + "\n" + clause.getText());
        button.setTooltip(clause);
        button.setOnAction(_ -> model.choose(rail));
        return button;
    }

    private static String day(RailStep rail) {
        return rail.recorded() == null
                ? ""
                : "　" + ChineseDate.format(rail.recorded().on()).replaceFirst("^\\d{4}年", "");
    }

    private static String icon(RailStep.State state) {
        return switch (state) {
            case DONE -> "bi-check-circle-fill";
            case NEXT -> "bi-record-circle";
            case OPTIONAL, LATER -> "bi-circle";
            case SKIPPED -> "bi-dash-circle";
        };
    }

    private static String style(RailStep.State state) {
        return switch (state) {
            case DONE -> "done";
            case NEXT -> "next";
            case OPTIONAL, LATER -> "later";
            case SKIPPED -> "skipped";
        };
    }
}
