package org.jiedao.ui;

import java.util.List;

/// Rows of a list that stand under one heading, with a small text beside it; no title puts them in line with the headings.
public record RowGroup<T>(String title, String note, List<T> rows) {
    public RowGroup {
        rows = List.copyOf(rows);
    }
}
