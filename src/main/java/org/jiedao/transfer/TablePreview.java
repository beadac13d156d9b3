package org.jiedao.transfer;

import java.util.List;
import org.jiedao.sheet.SheetGrid;

/// A table that was found and how its columns are understood.
public record TablePreview(
        Place header, String title, String shape, List<Column> columns, Origin origin) {
    public TablePreview {
        columns = List.copyOf(columns);
    }

    /// Where the mapping comes from.
    public enum Origin {
        HEADERS("按表头识别"),
        REMEMBERED("沿用上次指定的对应"),
        CHOSEN("本次指定");

        private final String label;

        Origin(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /// A column; `index` counts from 0 on the sheet. `note` is empty or says why it is read differently than mapped.
    /// `samples` are its first values, none where it is withheld.
    public record Column(int index, String header, Field field, String note, List<String> samples) {
        public Column {
            samples = List.copyOf(samples);
        }

        /// What stands above it on the sheet.
        public String letter() {
            return SheetGrid.columnName(index);
        }
    }

    public ColumnMapping mapping() {
        return new ColumnMapping(columns.stream().map(Column::field).toList());
    }

    /// What is not taken, each with its column.
    public List<String> leftColumns() {
        return columns.stream()
                .filter(column -> !column.field().taken() || !column.note().isEmpty())
                .map(column -> "%s列“%s”：%s"
                        .formatted(column.letter(), column.header(), column.note().isEmpty() ? column.field().label() : column.note()))
                .toList();
    }
}
