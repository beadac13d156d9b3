package org.jiedao.document.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiedao.document.Block;
import org.jiedao.document.ChineseLines;
import org.jiedao.document.Face;
import org.jiedao.document.Line;
import org.jiedao.document.OfficialLayout;
import org.jiedao.document.Setting;
import org.jiedao.document.TableColumns;

/// A table, one strip a row; the header rows return at the top of each page.
final class TableSetter {

    private static final double PITCH = OfficialLayout.TABLE_PITCH.pt();
    private static final double PADDING = OfficialLayout.TABLE_PADDING.pt();
    private static final double LINE = OfficialLayout.TABLE_LINE.pt();
    /// A row taller than this is cut, for no page could hold it.
    private static final int MOST_LINES = 18;

    private final Block.Table table;
    private final TextSetter setter;
    private final Setting setting;
    private final double[] edges;

    TableSetter(Block.Table table, TextSetter setter) {
        this.table = table;
        this.setter = setter;
        this.setting = Setting.plain(OfficialLayout.TABLE_SIZE, setter.advances());
        this.edges = edges();
    }

    private double[] edges() {
        double[] widths = TableColumns.widths(table, setter.advances(), setter.width());
        double[] result = new double[widths.length + 1];
        for (int i = 1; i < result.length; i++) {
            result[i] = result[i - 1] + widths[i - 1];
        }
        return result;
    }

    List<Strip> strips() {
        List<Strip> head = new ArrayList<>();
        for (List<String> row : table.header()) {
            head.addAll(row(row, Face.HEI, List.of(), head.isEmpty()));
        }
        List<Strip> strips = new ArrayList<>();
        for (List<String> row : table.rows()) {
            strips.addAll(row(row, Face.FANG, head, false));
        }
        int beginning = beginning(strips);
        List<Strip> all = new ArrayList<>();
        all.add(Strip.blank(OfficialLayout.TABLE_GAP.pt()));
        all.add(joined(Stream.concat(head.stream(), strips.stream().limit(beginning)).toList()));
        all.addAll(strips.subList(beginning, strips.size()));
        all.add(Strip.blank(OfficialLayout.TABLE_GAP.pt()));
        return all;
    }

    /// How many rows stay with the header, so that it never ends a page: two, unless they are uncommonly tall.
    private static int beginning(List<Strip> rows) {
        boolean low = rows.stream().limit(2).allMatch(row -> row.height() < OfficialLayout.AREA_WIDTH.pt() / 4);
        // of three rows two can still go over with a sign-off
        return Math.min(low && rows.size() != 3 ? 2 : 1, rows.size());
    }

    private static Strip joined(List<Strip> strips) {
        List<Mark> marks = new ArrayList<>();
        double height = 0;
        for (Strip strip : strips) {
            for (Mark mark : strip.marks()) {
                marks.add(mark.moved(0, height));
            }
            height += strip.height();
        }
        return new Strip(height, marks).row();
    }

    private List<Strip> row(List<String> cells, Face face, List<Strip> head, boolean top) {
        List<List<Line>> lines = IntStream.range(0, cells.size())
                .mapToObj(i -> new ChineseLines(setting, edges[i + 1] - edges[i] - 2 * PADDING)
                        .of(cells.get(i), face, 0, 0))
                .toList();
        int most = lines.stream().mapToInt(List::size).max().orElse(1);
        List<Strip> strips = new ArrayList<>();
        for (int from = 0; from < most; from += MOST_LINES) {
            int start = from;
            List<List<Line>> piece = lines.stream()
                    .map(l -> l.subList(Math.min(start, l.size()), Math.min(start + MOST_LINES, l.size())))
                    .toList();
            strips.add(strip(piece, head, top && from == 0));
        }
        return strips;
    }

    private Strip strip(List<List<Line>> cells, List<Strip> head, boolean top) {
        int most = cells.stream().mapToInt(List::size).max().orElse(1);
        double height = most * PITCH + 2 * PADDING + LINE;
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            double y = PADDING + (most - cells.get(i).size()) * PITCH / 2;
            boolean one = cells.get(i).size() == 1;
            for (Line line : cells.get(i)) {
                double room = edges[i + 1] - edges[i];
                double left = edges[i] + (one ? (room - line.width()) / 2 : PADDING);
                marks.add(setter.at(left, PITCH, line.spans(), setting, Ink.BLACK).moved(0, y));
                y += PITCH;
            }
        }
        marks.addAll(borders(height, top || !head.isEmpty()));
        // a header row is repeated above the others, and never moved
        return new Strip(height, marks, head.isEmpty() ? Strip.Role.TEXT : Strip.Role.ROW, head);
    }

    private List<Mark> borders(double height, boolean top) {
        List<Mark> rules = new ArrayList<>();
        for (double x : edges) {
            rules.add(new Mark.Rule(x, 0, x, height, LINE, Ink.BLACK));
        }
        if (top) {
            rules.add(new Mark.Rule(0, 0, setter.width(), 0, LINE, Ink.BLACK));
        }
        rules.add(new Mark.Rule(0, height, setter.width(), height, LINE, Ink.BLACK));
        return rules;
    }
}
