package org.jiedao.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Reads the rows of a table.
final class TableText {

    private static final int NARROWEST = 3;
    private static final int WIDEST = 14;

    private TableText() {}

    static Block.Table parse(TextLines lines) throws OfficialTextException {
        List<List<String>> header = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        List<Integer> weights = new ArrayList<>();
        int columns = cells(lines.peek()).size();
        while (LineKind.of(lines.peek()) == LineKind.TABLE_ROW) {
            List<String> cells = cells(lines.peek());
            if (cells.size() != columns) {
                throw lines.error("表格有%d列，这一行有%d列。".formatted(columns, cells.size()));
            }
            if (weights.isEmpty() && !rows.isEmpty() && cells.stream().allMatch(c -> c.matches(":?-+:?"))) {
                header.addAll(rows);
                rows.clear();
                cells.forEach(c -> weights.add(c.replace(":", "").length()));
            } else {
                rows.add(cells);
            }
            lines.take();
        }
        if (weights.isEmpty()) {
            header.add(rows.removeFirst());
            IntStream.range(0, columns).forEach(i -> weights.add(weight(header, rows, i)));
        }
        return new Block.Table(header, rows, weights);
    }

    private static List<String> cells(String line) {
        String inner = line.substring(1, Math.max(1, line.length() - 1));
        return Stream.of(inner.split("\\|", -1)).map(String::strip).toList();
    }

    /// The longest cell, so that short columns stay narrow and long ones wrap.
    private static int weight(List<List<String>> header, List<List<String>> rows, int column) {
        int longest = Stream.concat(header.stream(), rows.stream())
                .mapToInt(r -> r.get(column).codePointCount(0, r.get(column).length()))
                .max()
                .orElse(NARROWEST);
        return Math.clamp(longest + 1, NARROWEST, WIDEST);
    }
}
