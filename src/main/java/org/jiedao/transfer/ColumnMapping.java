package org.jiedao.transfer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// What each column of a table is about, in the order of the columns.
public record ColumnMapping(List<Field> fields) {
    public ColumnMapping {
        fields = List.copyOf(fields);
    }

    /// For storage: `NAME,UNIT,…`.
    public String text() {
        return fields.stream().map(Field::name).collect(Collectors.joining(","));
    }

    /// The inverse of `text`.
    public static ColumnMapping parse(String text) {
        return new ColumnMapping(
                Arrays.stream(text.split(",")).map(Field::valueOf).toList());
    }

    /// The same with another field for one column.
    public ColumnMapping with(int column, Field field) {
        List<Field> changed = new ArrayList<>(fields);
        changed.set(column, field);
        return new ColumnMapping(changed);
    }
}
