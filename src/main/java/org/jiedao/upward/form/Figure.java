package org.jiedao.upward.form;

/// What goes into a form.
public sealed interface Figure {
    /// One of the facts of the street and the time.
    record Fact(FixedFact fact) implements Figure {}

    /// What stands under a column of a report.
    record Total(String report, String column) implements Figure {}

    /// What a report says in a column of the row so named.
    record OfRow(String report, String column, String row) implements Figure {}

    /// A column of a report from the cell downward, a row for each of its rows; the form has room for so many.
    record Down(String report, String column, int room) implements Figure {}

    /// How many cells below one another it takes.
    default int height() {
        return this instanceof Down down ? down.room() : 1;
    }

    /// In a few words, for a cell.
    default String brief() {
        return switch (this) {
            case Fact(FixedFact fact) -> fact.label();
            case Total(_, String column) -> column + "·合计";
            case OfRow(_, String column, String row) -> column + "·" + row;
            case Down(_, String column, _) -> column + "·逐行↓";
        };
    }

    /// In words, for the user.
    default String told() {
        return switch (this) {
            case Fact(FixedFact fact) -> fact.label();
            case Total(String report, String column) -> report + "“" + column + "”合计";
            case OfRow(String report, String column, String row) -> report + "“" + column + "”，" + row;
            case Down(String report, String column, int room) -> report + "“" + column + "”逐行，可写" + room + "行";
        };
    }
}
