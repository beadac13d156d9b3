package org.jiedao.committee.view.term;

import java.time.LocalDate;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeTableCell;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A row's bars along the years shown.
final class TimelineCell extends TreeTableCell<TermRow, TermRow> {
    private static final double LEAST = 3;
    private static final double HIGH = 18;
    private static final double LABEL_FROM = 34;

    private final ObservableValue<TimeWindow> window;
    private final LocalDate today;
    private final Pane line = new Bars();
    private @Nullable TermRow row;

    TimelineCell(ObservableValue<TimeWindow> window, LocalDate today) {
        this.window = window;
        this.today = today;
        getStyleClass().add("timeline-cell");
        line.setMinWidth(0);
        window.subscribe(_ -> line.requestLayout());
    }

    @Override
    protected void updateItem(@Nullable TermRow item, boolean empty) {
        super.updateItem(item, empty);
        row = empty ? null : item;
        setGraphic(row == null ? null : line);
        setAccessibleText(row == null ? "" : row.told());
        line.getChildren().clear();
        if (row != null) {
            row.bars().forEach(bar -> line.getChildren().add(bar(bar)));
            Region now = new Region();
            now.getStyleClass().add("timeline-now");
            line.getChildren().add(now);
        }
        line.requestLayout();
    }

    private static Label bar(Bar bar) {
        Label shape = new Label(bar.label());
        shape.getStyleClass().addAll("timeline-bar", "timeline-" + bar.look());
        shape.setUserData(bar);
        shape.setTooltip(new Tooltip(bar.told()));
        return shape;
    }

    /// Lays the bars where their days lie.
    private final class Bars extends Pane {
        @Override
        protected double computePrefHeight(double width) {
            return HIGH;
        }

        @Override
        protected double computePrefWidth(double height) {
            return 0;
        }

        @Override
        protected void layoutChildren() {
            double width = TimelineCell.this.getWidth() - snappedLeftInset() - snappedRightInset() - 2;
            for (var child : getChildren()) {
                if (child instanceof Label shape && shape.getUserData() instanceof Bar bar) {
                    place(shape, bar, width);
                } else {
                    double x = window.getValue().at(today) * width;
                    child.setVisible(x >= 0 && x <= width);
                    child.resizeRelocate(x, -4, 1.5, HIGH + 8);
                }
            }
        }

        private void place(Label shape, Bar bar, double width) {
            double from = Math.max(0, window.getValue().at(bar.from())) * width;
            double to = Math.min(1, window.getValue().at(bar.to().plusDays(1))) * width;
            shape.setVisible(to > from);
            shape.setText(to - from < LABEL_FROM ? "" : bar.label());
            shape.resizeRelocate(from, 0, Math.max(LEAST, to - from - 1), HIGH);
        }
    }
}
