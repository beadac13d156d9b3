package org.jiedao.upward.view;

import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import org.jspecify.annotations.Nullable;

/// The reports that superiors ask for; those without facts say so.
final class ReportList extends ListView<ReportChoice> {
    private static final PseudoClass UNRECORDED = PseudoClass.getPseudoClass("unrecorded");
    /// Room for the longest name.
    private static final double WIDE = 236;

    ReportList(ReportsViewModel model) {
        super(FXCollections.observableArrayList(model.choices()));
        setId("reports");
        setAccessibleText("报表");
        getStyleClass().add("report-list");
        setPrefWidth(WIDE);
        setMinWidth(WIDE);
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
                setText(null);
                return;
            }
            boolean known = item instanceof ReportChoice.Known;
            pseudoClassStateChanged(UNRECORDED, !known);
            setText(item.name() + (known ? "" : "（没有登记）"));
            setWrapText(true);
            setPrefWidth(0);
        }
    }
}
