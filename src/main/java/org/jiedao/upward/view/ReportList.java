package org.jiedao.upward.view;

import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The reports that superiors ask for; those without facts say so.
final class ReportList extends ListView<ReportChoice> {
    private static final double WIDE = 218;
    private static final double LEAST = 178;

    ReportList(ReportsViewModel model) {
        super(FXCollections.observableArrayList(model.choices()));
        setId("reports");
        setAccessibleText("报表");
        getStyleClass().add("choice-list");
        setPrefWidth(WIDE);
        setMinWidth(LEAST);
        setCellFactory(_ -> new Line());
        model.choice().subscribe(chosen -> {
            if (!chosen.equals(getSelectionModel().getSelectedItem())) {
                getSelectionModel().select(chosen);
            }
        });
        getSelectionModel().selectedItemProperty().addListener((_, _, chosen) -> {
            if (chosen != null) {
                model.choice().set(chosen);
            }
        });
    }

    private static final class Line extends ListCell<ReportChoice> {
        @Override
        protected void updateItem(@Nullable ReportChoice item, boolean empty) {
            super.updateItem(item, empty);
            if (item == null || empty) {
                setGraphic(null);
                return;
            }
            Label name = new Label(item.name());
            name.setWrapText(true);
            VBox lines = new VBox(name);
            if (item instanceof ReportChoice.Unknown) {
                name.getStyleClass().add("muted");
                Label why = new Label("还没有登记这类事实");
                why.getStyleClass().add("form-hint");
                lines.getChildren().add(why);
            }
            lines.setPrefWidth(0);
            lines.setMinHeight(Region.USE_PREF_SIZE);
            setGraphic(lines);
        }
    }
}
