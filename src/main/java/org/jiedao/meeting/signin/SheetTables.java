package org.jiedao.meeting.signin;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jiedao.meeting.signin.SheetWords.Column;
import org.jiedao.sheet.SheetCell;
import org.jiedao.sheet.SheetGrid;
import org.jiedao.sheet.SheetRow;

/// Finds the lines of people on a sheet: below each header with a column of names and one that says who came, also where
/// several such lists stand side by side. A sheet without headers is read where a column holds names of the list.
final class SheetTables {
    private final SheetWords words = new SheetWords();
    private final CellReader cells = new CellReader(words);
    private final Set<String> known;

    /// `known` are the names of the list.
    SheetTables(Set<String> known) {
        this.known = Set.copyOf(known);
    }

    List<SheetLine> lines(SheetGrid grid) {
        List<SheetLine> lines = new ArrayList<>();
        List<Map<Column, Integer>> blocks = List.of();
        for (SheetRow row : grid.rows()) {
            List<Map<Column, Integer>> header = blocks(row);
            if (!header.isEmpty()) {
                blocks = header;
            } else {
                blocks.forEach(block -> cells.line(grid, row, block).ifPresent(lines::add));
            }
        }
        return lines.isEmpty() ? withoutHeader(grid) : lines;
    }

    /// One for each list that begins here; none where the row is no header.
    private List<Map<Column, Integer>> blocks(SheetRow row) {
        TreeMap<Integer, Column> found = new TreeMap<>();
        for (int column = 0; column < row.width(); column++) {
            int at = column;
            if (row.cell(at).cover() == SheetCell.Cover.NONE) {
                words.header(row.cell(at).text()).ifPresent(about -> found.put(at, about));
            }
        }
        List<Integer> names = found.entrySet().stream()
                .filter(entry -> entry.getValue() == Column.NAME)
                .map(Map.Entry::getKey)
                .toList();
        boolean tells = found.values().stream().anyMatch(about -> about != Column.NAME && about != Column.UNIT);
        if (names.isEmpty() || !tells) {
            return List.of();
        }
        int width = names.size() > 1 ? names.get(1) - names.getFirst() : row.width();
        return IntStream.range(0, names.size())
                .mapToObj(index -> block(found, found.firstKey() + index * width, width))
                .filter(block -> block.containsKey(Column.NAME))
                .toList();
    }

    private static Map<Column, Integer> block(TreeMap<Integer, Column> found, int from, int width) {
        Map<Column, Integer> block = new EnumMap<>(Column.class);
        found.subMap(from, from + width).forEach((column, about) -> block.putIfAbsent(about, column));
        return block;
    }

    private List<SheetLine> withoutHeader(SheetGrid grid) {
        int best = -1;
        long most = 0;
        for (int column = 0; column < grid.width(); column++) {
            int at = column;
            long hits = grid.rows().stream()
                    .filter(row -> known.contains(CellReader.name(row.cell(at).text())))
                    .count();
            if (hits > most) {
                most = hits;
                best = column;
            }
        }
        int names = best;
        return names < 0
                ? List.of()
                : grid.rows().stream()
                        .flatMap(row -> cells.headless(grid, row, names).stream())
                        .toList();
    }
}
