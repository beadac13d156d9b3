package org.jiedao.storage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.Record;
import org.jooq.Table;

/// Rows of a table that refers to itself, each after the row it refers to.
final class ParentsFirst {
    private ParentsFirst() {}

    static List<Record> of(List<? extends Record> rows, Table<?> table) {
        List<Record> waiting = new ArrayList<>(rows);
        for (ForeignKey<?, ?> key : table.getReferences()) {
            if (key.getKey().getTable().equals(table)) {
                return ordered(waiting, key.getFieldsArray()[0], key.getKeyFieldsArray()[0]);
            }
        }
        return waiting;
    }

    private static List<Record> ordered(List<Record> waiting, Field<?> parent, Field<?> own) {
        List<Record> ordered = new ArrayList<>();
        Set<Object> placed = new HashSet<>();
        while (!waiting.isEmpty()) {
            List<Record> next = waiting.stream()
                    .filter(row -> row.get(parent) == null || placed.contains(row.get(parent)))
                    .toList();
            if (next.isEmpty()) {
                throw new IllegalStateException("rows refer to each other in a circle");
            }
            waiting.removeAll(next);
            ordered.addAll(next);
            next.forEach(row -> placed.add(row.get(own)));
        }
        return ordered;
    }
}
