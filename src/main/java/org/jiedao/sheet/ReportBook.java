package org.jiedao.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// A workbook of several tables that reports upward: figures are figures and totals are formulas. The day dates the
/// file; the properties say what it is to whoever reads it again by machine.
public record ReportBook(String title, List<Part> parts, LocalDate day, List<Property> properties) {
    /// Stands among the file's own properties and not on a sheet.
    public record Property(String name, String value) {}

    public ReportBook {
        parts = List.copyOf(parts);
        properties = List.copyOf(properties);
    }

    public ReportBook(String title, List<Part> parts, LocalDate day) {
        this(title, parts, day, List.of());
    }

    /// One sheet: `notes` is the line under the title (填报单位, 填报人, 填报日期).
    public record Part(String name, String title, List<String> notes, List<Column> columns, List<List<Cell>> rows) {
        public Part {
            notes = List.copyOf(notes);
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            int width = columns.size();
            if (width == 0 || rows.stream().anyMatch(row -> row.size() != width)) {
                throw new IllegalArgumentException("有的行与表头的列数不同");
            }
        }
    }

    /// What people wrote in it: neither figures nor dates.
    public Stream<String> texts() {
        return parts.stream().flatMap(part -> Stream.concat(
                Stream.concat(Stream.of(part.title()), part.notes().stream()),
                part.rows().stream().flatMap(List::stream).flatMap(ReportBook::text)));
    }

    private static Stream<String> text(Cell cell) {
        return cell instanceof Cell.Text(String text) ? Stream.of(text) : Stream.empty();
    }

    /// Its width in characters as wide as a figure; a Chinese one takes two.
    public record Column(String header, int width) {}

    /// What stands in a cell.
    public sealed interface Cell {
        record Text(String text) implements Cell {}

        record Count(long number) implements Cell {}

        /// A date that can be sorted and counted with.
        record Day(LocalDate on) implements Cell {}

        /// What stands in a row of totals without being one: its name, or that one is missing.
        record TotalName(String text) implements Cell {}

        /// The sum of the figures at its left in the row, from a column on, counted from 0.
        record AcrossTotal(int from, boolean ofTotals) implements Cell {}

        /// The sum of the figures of its column in the rows of the table from one to another, both counted from 0; totals
        /// among them are not counted twice.
        record DownTotal(int first, int last) implements Cell {}

        /// How many rows of its column, so told, say something.
        record DownNumber(int first, int last) implements Cell {}
    }
}
