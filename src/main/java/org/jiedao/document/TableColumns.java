package org.jiedao.document;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How wide the columns of a table are. Shares that the author wrote are kept; without them each column is as wide as its
/// longest cell, and where that is too much the widest ones give way, so that numbers and names stay on one line.
public final class TableColumns {
    private TableColumns() {}

    public static double[] widths(Block.Table table, Advances advances, double width) {
        if (!table.weights().isEmpty()) {
            int total = table.weights().stream().mapToInt(Integer::intValue).sum();
            return table.weights().stream().mapToDouble(w -> width * w / total).toArray();
        }
        double[] natural = IntStream.range(0, table.columns())
                .mapToDouble(column -> natural(table, column, advances))
                .toArray();
        double sum = Arrays.stream(natural).sum();
        double widest = sum > width ? widest(natural, width) : Double.MAX_VALUE;
        double stretch = sum > width ? 1 : width / sum;
        return Arrays.stream(natural).map(w -> Math.min(w, widest) * stretch).toArray();
    }

    private static double natural(Block.Table table, int column, Advances advances) {
        Setting setting = Setting.plain(OfficialLayout.TABLE_SIZE, advances);
        double longest = Stream.concat(spans(table.header(), column, Face.HEI), spans(table.rows(), column, Face.FANG))
                .mapToDouble(setting::width)
                .max()
                .orElse(0);
        return Math.max(longest, setting.size()) + 2 * OfficialLayout.TABLE_PADDING.pt() + OfficialLayout.TABLE_LINE.pt();
    }

    private static Stream<Span> spans(List<List<String>> rows, int column, Face face) {
        return rows.stream().map(row -> new Span(row.get(column), face));
    }

    /// The width above which columns are cut so that all of them fill the room.
    private static double widest(double[] natural, double width) {
        double[] sorted = Arrays.stream(natural).sorted().toArray();
        double left = width;
        for (int i = 0; i < sorted.length; i++) {
            double share = left / (sorted.length - i);
            if (sorted[i] > share) {
                return share;
            }
            left -= sorted[i];
        }
        return Double.MAX_VALUE;
    }
}
