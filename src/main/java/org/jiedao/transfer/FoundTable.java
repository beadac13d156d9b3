package org.jiedao.transfer;

import java.util.List;
import org.jiedao.sheet.SheetRow;

/// A table on a sheet: what stands above it, its columns, and its rows. Columns count from 0 on the sheet.
record FoundTable(Place header, String title, List<Column> columns, List<SheetRow> rows) {
    /// The header's cells from the group down to the column itself.
    record Column(int index, List<String> parts) {
        Column {
            parts = List.copyOf(parts);
        }

        String header() {
            return String.join("／", parts);
        }
    }

    FoundTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
