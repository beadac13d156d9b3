package org.jiedao.upward.form.view;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import org.jiedao.sheet.FormSheet;
import org.jiedao.sheet.SheetGrid;
import org.jiedao.upward.form.Mark;
import org.jiedao.upward.form.Spot;
import org.jspecify.annotations.Nullable;

/// A sheet of the form as it looks, more or less: a click picks a cell; what is marked says what goes in.
final class SheetPane extends ScrollPane {
    private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");
    private static final double OF_NUMBER = 36;
    private static final double NARROWEST = 44;
    private static final double WIDEST = 260;

    private final FormsViewModel model;
    private final Map<FormSheet.Box, Label> cells = new HashMap<>();

    SheetPane(FormsViewModel model) {
        this.model = model;
        setId("form-sheet");
        getStyleClass().add("form-sheet");
        setMinWidth(0);
        model.sheet().subscribe(this::show);
        model.mapping().subscribe(_ -> colour());
        model.spot().subscribe(_ -> colour());
    }

    private void show(@Nullable FormSheet sheet) {
        cells.clear();
        GridPane grid = new GridPane();
        if (sheet != null) {
            grid.getColumnConstraints().add(new ColumnConstraints(OF_NUMBER));
            sheet.widths().forEach(width -> grid.getColumnConstraints()
                    .add(new ColumnConstraints(Math.clamp(width, NARROWEST, WIDEST))));
            for (int column = 0; column < sheet.columns(); column++) {
                grid.add(head(SheetGrid.columnName(column)), column + 1, 0);
            }
            for (int row = 0; row < sheet.rows(); row++) {
                grid.add(head(String.valueOf(row + 1)), 0, row + 1);
            }
            sheet.boxes().forEach(box -> {
                Label cell = cell(sheet, box);
                cells.put(box, cell);
                grid.add(cell, box.column() + 1, box.row() + 1, box.width(), box.height());
            });
        }
        setContent(grid);
        colour();
    }

    private static Label head(String text) {
        Label head = new Label(text);
        head.getStyleClass().add("sheet-head");
        head.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        return head;
    }

    private Label cell(FormSheet sheet, FormSheet.Box box) {
        Label cell = new Label(box.text());
        cell.getStyleClass().addAll("sheet-cell", box.formula() ? "computed" : "plain");
        cell.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        cell.setMinWidth(0);
        if (box.width() > 1) {
            cell.setAlignment(Pos.CENTER);
        }
        Spot spot = new Spot(sheet.name(), box.row(), box.column());
        cell.setAccessibleText(spot.cell() + " " + box.text());
        cell.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> model.pick(spot));
        return cell;
    }

    private void colour() {
        FormSheet sheet = model.sheet().get();
        if (sheet == null) {
            return;
        }
        Spot picked = model.spot().get();
        cells.forEach((box, cell) -> {
            Optional<Mark> mark = model.mapping().get().at(sheet.name(), box.row(), box.column());
            cell.pseudoClassStateChanged(MARKED, mark.isPresent());
            cell.pseudoClassStateChanged(
                    PICKED,
                    picked != null && picked.sheet().equals(sheet.name()) && box.holds(picked.row(), picked.column()));
            cell.setText(mark.filter(_ -> box.text().isBlank()).map(one -> told(one, box)).orElse(box.text()));
            cell.setTooltip(mark.map(one -> new Tooltip(one.figure().told())).orElse(null));
        });
    }

    private static String told(Mark mark, FormSheet.Box box) {
        return mark.spot().row() == box.row() ? mark.figure().brief() : "↓";
    }
}
