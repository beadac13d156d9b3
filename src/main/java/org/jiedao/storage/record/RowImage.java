package org.jiedao.storage.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONFormat;
import org.jooq.JSONFormat.RecordFormat;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.Table;

/// Records as JSON and back, for the change log and the backups.
public final class RowImage {
    private static final JSONFormat OBJECTS =
            new JSONFormat().header(false).recordFormat(RecordFormat.OBJECT).format(false);

    private RowImage() {}

    public static String of(Record row) {
        return row.formatJSON(OBJECTS);
    }

    /// The columns and values of one image.
    public static Map<Field<?>, Object> values(DSLContext dsl, Table<?> table, String image) {
        return values(row(dsl, table, image));
    }

    public static Record row(DSLContext dsl, Table<?> table, String image) {
        return rows(dsl, table, "[" + image + "]").getFirst();
    }

    public static Map<Field<?>, Object> values(Record row) {
        Map<Field<?>, Object> values = new LinkedHashMap<>();
        for (Field<?> column : row.fields()) {
            values.put(column, row.get(column));
        }
        return values;
    }

    /// The JSON reader knows numbers, words and truth only: each value is converted to its column's own type.
    static <R extends Record> Result<R> rows(DSLContext dsl, Table<R> table, String image) {
        Result<R> typed = dsl.newResult(table);
        // jOOQ answers null for an empty array
        Result<Record> untypedRows = dsl.fetchFromJSON(image);
        for (Record untyped : untypedRows == null ? List.<Record>of() : untypedRows) {
            R row = dsl.newRecord(table);
            row.fromMap(untyped.intoMap());
            typed.add(row);
        }
        return typed;
    }
}
