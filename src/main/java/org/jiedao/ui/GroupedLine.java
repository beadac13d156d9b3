package org.jiedao.ui;

/// A line of a grouped table: a heading, or a row under it.
public sealed interface GroupedLine<T> {
    record Heading<T>(RowGroup<T> group) implements GroupedLine<T> {}

    record Row<T>(T row) implements GroupedLine<T> {}
}
