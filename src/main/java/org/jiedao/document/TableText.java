package org.jiedao.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Reads the rows of a table.
final class TableText {

    /// A narrower column could not hold a character.
    private static final int MOST_COLUMNS = 30;

    private static final int MOST_ROWS = 5_000;

    private TableText() {}

    static Block.Table parse(TextLines lines) throws OfficialTextException {
        List<List<String>> header = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        List<Integer> weights = new ArrayList<>();
        int columns = cells(lines.peek()).size();
        if (columns > MOST_COLUMNS) {
            throw lines.error("表格有%d列，一页最多排%d列，请拆成几个表。".formatted(columns, MOST_COLUMNS));
        }
        while (LineKind.of(lines.peek()) == LineKind.TABLE_ROW) {
            List<String> cells = cells(lines.peek());
            if (rows.size() >= MOST_ROWS) {
                throw lines.error("表格超过%d行，请拆成几个表。".formatted(MOST_ROWS));
            }
            if (cells.size() != columns) {
                throw lines.error("表格有%d列，这一行有%d列。".formatted(columns, cells.size()));
            }
            if (header.isEmpty() && !rows.isEmpty() && cells.stream().allMatch(c -> c.matches(":?-+:?"))) {
                header.addAll(rows);
                rows.clear();
                weights.addAll(shares(cells));
            } else {
                rows.add(cells);
            }
            lines.take();
        }
        if (header.isEmpty()) {
            header.add(rows.removeFirst());
        }
        return new Block.Table(header, rows, weights);
    }

    private static List<String> cells(String line) {
        String inner = line.substring(1, Math.max(1, line.length() - 1));
        return Stream.of(inner.split("\\|", -1)).map(String::strip).toList();
    }

    /// Equal dashes share nothing out: the content decides.
    private static List<Integer> shares(List<String> dashes) {
        List<Integer> lengths =
                dashes.stream().map(c -> c.replace(":", "").length()).toList();
        return lengths.stream().distinct().count() == 1 ? List.of() : lengths;
    }
}
