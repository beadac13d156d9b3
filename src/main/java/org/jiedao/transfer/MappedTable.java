package org.jiedao.transfer;

import java.util.EnumMap;
import java.util.Map;

/// A table whose columns are understood: of two columns with the same field the first counts.
record MappedTable(FoundTable table, TablePreview preview) {
    private Map<Field, Integer> columns() {
        Map<Field, Integer> columns = new EnumMap<>(Field.class);
        for (TablePreview.Column column : preview.columns()) {
            if (column.field().taken()) {
                columns.putIfAbsent(column.field(), column.index());
            }
        }
        return columns;
    }

    RowCells cells() {
        return new RowCells(columns());
    }

}
