package org.jiedao.committee.view.term;

import java.time.LocalDate;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/// The years or months over the timeline; those for whose name there is no room go without.
final class Axis extends Pane {
    private static final double HIGH = 18;

    private final ObservableValue<TimeWindow> window;

    Axis(ObservableValue<TimeWindow> window) {
        this.window = window;
        setMaxWidth(Double.MAX_VALUE);
        window.subscribe(_ -> fill());
    }

    private void fill() {
        getChildren().setAll(window.getValue().marks().stream().map(this::mark).toList());
    }

    private Label mark(LocalDate day) {
        Label mark = new Label(window.getValue().label(day));
        mark.getStyleClass().add("timeline-mark");
        mark.setUserData(day);
        return mark;
    }

    @Override
    protected double computePrefHeight(double width) {
        return HIGH;
    }

    @Override
    protected void layoutChildren() {
        double free = 0;
        for (var child : getChildren()) {
            if (child.getUserData() instanceof LocalDate day) {
                child.autosize();
                double left = Math.max(0, window.getValue().at(day)) * getWidth();
                child.relocate(left, 0);
                child.setVisible(left >= free);
                free = child.isVisible() ? left + child.getLayoutBounds().getWidth() : free;
            }
        }
    }
}
