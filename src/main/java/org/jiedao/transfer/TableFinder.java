package org.jiedao.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jiedao.sheet.SheetCell;
import org.jiedao.sheet.SheetGrid;
import org.jiedao.sheet.SheetRow;

/// Finds the tables of people on a sheet, one below another: each begins with a header that has a column of names.
final class TableFinder {
    private static final Pattern PLAIN_NAME = Pattern.compile("\\p{IsHan}{2,4}");
    private static final Predicate<String> REMARK =
            Pattern.compile("^(填报|填表|制表|审核|单位[:：]|日期|时间|截止|统计)").asPredicate();

    private final HeaderWords words;
    private final String file;

    TableFinder(HeaderWords words, String file) {
        this.words = words;
        this.file = file;
    }

    /// Rows `from` to `to` of the sheet are a header, above them is a title that begins at `top`.
    private record Header(int top, int from, int to) {}

    List<FoundTable> tables(SheetGrid grid) {
        List<Header> headers = headers(grid);
        List<FoundTable> tables = new ArrayList<>();
        for (int index = 0; index < headers.size(); index++) {
            int end = index + 1 < headers.size() ? headers.get(index + 1).top() : grid.rows().size();
            tables.add(table(grid, headers.get(index), end));
        }
        return tables;
    }

    private FoundTable table(SheetGrid grid, Header header, int end) {
        List<SheetRow> rows = grid.rows();
        String title = rows.subList(header.top(), header.from()).stream()
                .map(row -> texts(row).getFirst())
                .filter(REMARK.negate())
                .findFirst()
                .orElse(grid.name());
        return new FoundTable(
                new Place(file, grid.name(), rows.get(header.from()).number()),
                title,
                columns(rows.subList(header.from(), header.to() + 1)),
                rows.subList(header.to() + 1, end));
    }

    private List<Header> headers(SheetGrid grid) {
        List<SheetRow> rows = grid.rows();
        List<Header> headers = new ArrayList<>();
        int done = 0;
        for (int index = 0; index < rows.size(); index++) {
            Optional<Integer> name = nameColumn(rows.get(index));
            if (name.isPresent()) {
                int last = lastHeaderRow(rows, index, name.get());
                int first = index > done && isGroups(rows.get(index - 1)) ? index - 1 : index;
                headers.add(new Header(top(rows, first, done), first, last));
                index = last;
                done = last + 1;
            }
        }
        return headers;
    }

    private Optional<Integer> nameColumn(SheetRow row) {
        int known = 0;
        Optional<Integer> name = Optional.empty();
        for (int column = 0; column < row.width(); column++) {
            SheetCell cell = row.cell(column);
            if (cell.blank() || cell.cover() != SheetCell.Cover.NONE) {
                continue;
            }
            known += words.knows(cell.text()) ? 1 : 0;
            if (name.isEmpty() && words.isName(cell.text())) {
                name = Optional.of(column);
            }
        }
        return known > 1 ? name : Optional.empty();
    }

    /// A header goes on under cells that are merged downwards, and under groups that still lack their columns.
    private int lastHeaderRow(List<SheetRow> rows, int from, int nameColumn) {
        int last = from;
        while (last + 1 < rows.size() && rows.get(last + 1).cell(nameColumn).cover() == SheetCell.Cover.BELOW) {
            last++;
        }
        boolean groups = rows.get(from).cells().stream().anyMatch(cell -> cell.cover() == SheetCell.Cover.ACROSS);
        if (last == from && groups && from + 1 < rows.size()) {
            SheetRow next = rows.get(from + 1);
            if (next.cell(nameColumn).blank() && texts(next).stream().anyMatch(words::knows)) {
                return from + 1;
            }
        }
        return last;
    }

    /// Names of groups of columns, as against a title, which is one text over all.
    private static boolean isGroups(SheetRow row) {
        return row.cells().stream().anyMatch(cell -> cell.cover() == SheetCell.Cover.ACROSS)
                && texts(row).size() > 1
                && texts(row).stream().noneMatch(REMARK);
    }

    private static int top(List<SheetRow> rows, int header, int lowest) {
        int top = header;
        while (top > lowest && isTitle(rows.get(top - 1))) {
            top--;
        }
        return top;
    }

    private static boolean isTitle(SheetRow row) {
        List<String> texts = texts(row);
        if (texts.stream().anyMatch(REMARK)) {
            return true;
        }
        return texts.size() == 1
                && !PLAIN_NAME.matcher(HalfWidth.tight(texts.getFirst())).matches();
    }

    private static List<FoundTable.Column> columns(List<SheetRow> header) {
        int width = header.stream().mapToInt(SheetRow::width).max().orElse(0);
        List<FoundTable.Column> columns = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            List<String> parts = new ArrayList<>();
            for (SheetRow row : header) {
                String text = row.cell(column).text().strip();
                if (!text.isEmpty() && !parts.contains(text)) {
                    parts.add(text);
                }
            }
            if (!parts.isEmpty()) {
                columns.add(new FoundTable.Column(column, parts));
            }
        }
        return columns;
    }

    /// What stands in the row, each merged text once.
    private static List<String> texts(SheetRow row) {
        return row.cells().stream()
                .filter(cell -> !cell.blank() && cell.cover() == SheetCell.Cover.NONE)
                .map(cell -> cell.text().strip())
                .toList();
    }
}
