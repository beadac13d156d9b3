package org.jiedao.upward.view;

import java.util.Objects;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import javafx.scene.layout.StackPane;
import org.jiedao.ui.DataTable;
import org.jiedao.upward.ReportTable;
import org.jiedao.upward.ReportTable.Column;
import org.jspecify.annotations.Nullable;

/// The rows of a report as they will stand in the workbook, the totals last.
final class ReportPreview extends StackPane {
    private static final PseudoClass TOTAL = PseudoClass.getPseudoClass("total");
    private static final double OF_NUMBER = 56;
    private static final double OF_COUNT = 64;
    private static final double OF_DAY = 130;
    private static final double OF_HALF = 7.4;
    private static final double PADDING = 22;
    private static final int LEAST = 8;
    private static final int MOST = 40;

    ReportPreview(ReportTable table, ReportsViewModel model) {
        DataTable<ReportLine> shown = new DataTable<>("报表预览");
        shown.column("序号", OF_NUMBER, ReportLine::number);
        for (int index = 0; index < table.columns().size(); index++) {
            int column = index;
            shown.column(table.columns().get(column).title(), width(table, model, column), line -> line.text(column));
        }
        // as many columns as a report has do not fit by force
        shown.setColumnResizePolicy(DataTable.UNCONSTRAINED_RESIZE_POLICY);
        // in the order of the workbook, whose rows the sources are numbered by
        shown.getColumns().forEach(column -> column.setSortable(false));
        shown.rows(model.lines());
        shown.setRowFactory(_ -> new Row());
        shown.setMinHeight(0);
        shown.getSelectionModel()
                .getSelectedItems()
                .addListener((ListChangeListener<ReportLine>) _ ->
                        model.pick(shown.getSelectionModel().getSelectedItems().stream()
                                .filter(Objects::nonNull)
                                .toList()));
        getChildren().setAll(shown);
    }

    private static final class Row extends TableRow<ReportLine> {
        @Override
        protected void updateItem(@Nullable ReportLine item, boolean empty) {
            super.updateItem(item, empty);
            pseudoClassStateChanged(TOTAL, item != null && !empty && item.isTotal());
        }
    }

    private static double width(ReportTable table, ReportsViewModel model, int column) {
        Column told = table.columns().get(column);
        return switch (told.kind()) {
            case COUNT -> Math.max(OF_COUNT, halves(told.title()) * OF_HALF + PADDING);
            case DATE -> OF_DAY;
            case TEXT ->
                Math.clamp(
                                        model.lines().stream()
                                                .mapToInt(line -> halves(line.text(column)))
                                                .reduce(halves(told.title()), Math::max),
                                        LEAST,
                                        MOST)
                                * OF_HALF
                        + PADDING;
        };
    }

    private static int halves(String text) {
        return text.codePoints().map(one -> one < 0x2E80 ? 1 : 2).sum();
    }
}
