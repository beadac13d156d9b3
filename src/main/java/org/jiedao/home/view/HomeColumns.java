package org.jiedao.home.view;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jiedao.ui.SettingsViewModel;

/// Two columns side by side with what is as wide as both below them; one column where there is no room for two.
final class HomeColumns extends VBox {
    private static final double ROOM_FOR_TWO = 690;
    private static final double PERCENT = 100;

    private final BooleanBinding narrow;

    HomeColumns(VBox left, VBox right, Node below, ObservableDoubleValue room, SettingsViewModel settings) {
        getStyleClass().add("rows");
        left.getStyleClass().addAll("rows", "home-main");
        right.getStyleClass().addAll("rows", "home-aside");
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox columns = new HBox();
        columns.getStyleClass().add("columns");
        narrow = Bindings.createBooleanBinding(
                () -> room.get() < ROOM_FOR_TWO * settings.settings().get().scalePercent() / PERCENT,
                room,
                settings.settings());
        narrow.subscribe(one -> {
            columns.getChildren().clear();
            getChildren().clear();
            if (one) {
                getChildren().setAll(left, right, below);
            } else {
                columns.getChildren().setAll(left, right);
                getChildren().setAll(columns, below);
            }
            mark(left, one);
            mark(right, one);
        });
    }

    private static void mark(Node column, boolean alone) {
        column.getStyleClass().removeAll(List.of("home-alone"));
        if (alone) {
            column.getStyleClass().add("home-alone");
        }
    }
}
