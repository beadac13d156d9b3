package org.jiedao.upward.form;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Which cells of a superior's workbook take which figures.
public record Mapping(List<Mark> marks) {
    public static final Mapping EMPTY = new Mapping(List.of());

    public Mapping {
        marks = List.copyOf(marks);
    }

    /// In the place of what the cell took before, sheet by sheet from the top.
    public Mapping with(Mark mark) {
        return new Mapping(Stream.concat(
                        marks.stream().filter(one -> !one.spot().equals(mark.spot())), Stream.of(mark))
                .sorted(Comparator.comparing((Mark one) -> one.spot().sheet())
                        .thenComparing(one -> one.spot().row())
                        .thenComparing(one -> one.spot().column()))
                .toList());
    }

    public Mapping without(Mark mark) {
        return new Mapping(marks.stream().filter(one -> !one.equals(mark)).toList());
    }

    public Optional<Mark> at(String sheet, int row, int column) {
        return marks.stream().filter(mark -> mark.covers(sheet, row, column)).findFirst();
    }

    /// Another mark that would take a cell of this one.
    public Optional<Mark> inTheWayOf(Mark mark) {
        return marks.stream()
                .filter(one -> !one.spot().equals(mark.spot()) && one.meets(mark))
                .findFirst();
    }
}
