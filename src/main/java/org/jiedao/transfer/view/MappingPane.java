package org.jiedao.transfer.view;

import java.util.Arrays;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jiedao.transfer.Field;
import org.jiedao.transfer.TablePreview;
import org.jiedao.ui.Lists;
import org.jiedao.ui.Section;

/// The tables found and what each of their columns is about; a change looks at the file again.
final class MappingPane extends ScrollPane {
    private final ImportViewModel model;

    MappingPane(ImportViewModel model) {
        this.model = model;
        VBox tables = Lists.fill(new VBox(), model.tables(), this::table);
        tables.getStyleClass().add("rows");
        setContent(tables);
        setFitToWidth(true);
        getStyleClass().add("plain-scroll");
    }

    private Node table(TablePreview table) {
        FlowPane columns = new FlowPane();
        columns.getStyleClass().add("mapping");
        for (int column = 0; column < table.columns().size(); column++) {
            columns.getChildren().add(column(table, column));
        }
        String title = table.title().isEmpty() ? table.header().sheet() : table.title();
        Section section = new Section(title, columns);
        section.note()
                .setText(table.header().sheet() + " 第" + table.header().row() + "行是表头　"
                        + table.origin().label());
        return section;
    }

    private Node column(TablePreview table, int place) {
        TablePreview.Column column = table.columns().get(place);
        Label header = new Label(column.letter() + "列　" + column.header());
        header.getStyleClass().add("form-label");
        ComboBox<Field> field =
                Lists.choice(FXCollections.observableList(Arrays.asList(Field.values())), Field::label);
        field.setAccessibleText(column.header() + "是什么");
        field.setValue(column.field());
        field.setOnAction(_ -> model.map(table, place, field.getValue()));
        VBox told = new VBox(header, field);
        told.getStyleClass().add("form-row");
        if (!column.note().isEmpty()) {
            Label note = new Label(column.note());
            note.getStyleClass().add("form-hint");
            told.getChildren().add(note);
        }
        return told;
    }
}
