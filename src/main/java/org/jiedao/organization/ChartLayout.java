package org.jiedao.organization;

import java.util.ArrayList;
import java.util.List;

/// Where the boxes and lines of a chart stand: every subtree has a rectangle of its own, so that nothing overlaps. Below a
/// box that spreads, those that end there share one column; a box that hangs has what is below it indented under it.
/// Measured from the upper left corner, in pixels of a screen at its usual size.
public record ChartLayout(List<Box> boxes, List<Line> lines, double width, double height) {
    public static final double BOX_WIDTH = 172;
    public static final double BOX_HEIGHT = 66;

    private static final double BESIDE = 18;
    private static final double UNDER = 12;
    private static final double DROP = 34;
    private static final double INDENT = 20;

    public ChartLayout {
        boxes = List.copyOf(boxes);
        lines = List.copyOf(lines);
    }

    public record Box(ChartNode node, double x, double y) {}

    /// Straight across or straight down; `dashed` where the tie is none of subordination.
    public record Line(double x, double y, double toX, double toY, boolean dashed) {}

    public static ChartLayout of(List<ChartNode> roots) {
        Builder builder = new Builder();
        double x = 0;
        double height = 0;
        for (ChartNode root : roots) {
            Size size = builder.place(root, x, 0);
            x += size.width() + BESIDE;
            height = Math.max(height, size.height());
        }
        return new ChartLayout(builder.boxes, builder.lines, Math.max(0, x - BESIDE), height);
    }

    private record Size(double width, double height) {}

    private static final class Builder {
        private final List<Box> boxes = new ArrayList<>();
        private final List<Line> lines = new ArrayList<>();

        Size place(ChartNode node, double x, double y) {
            if (node.isLeaf()) {
                boxes.add(new Box(node, x, y));
                return new Size(BOX_WIDTH, BOX_HEIGHT);
            }
            return node.across() ? spread(node, x, y) : hang(node, x, y);
        }

        private Size hang(ChartNode node, double x, double y) {
            boxes.add(new Box(node, x, y));
            double top = y + BOX_HEIGHT + UNDER;
            double width = BOX_WIDTH;
            double trunk = x + INDENT / 2;
            double last = y + BOX_HEIGHT;
            for (ChartNode child : node.below()) {
                last = top + BOX_HEIGHT / 2;
                int at = boxes.size();
                Size size = place(child, x + INDENT, top);
                lines.add(new Line(trunk, last, own(at, child).x(), last, isLoose(child)));
                width = Math.max(width, INDENT + size.width());
                top += size.height() + UNDER;
            }
            lines.add(new Line(trunk, y + BOX_HEIGHT, trunk, last, false));
            return new Size(width, top - UNDER - y);
        }

        /// The columns under a box: first that of the leaves, then one for each that goes on.
        private Size spread(ChartNode node, double x, double y) {
            List<ChartNode> leaves = node.below().stream().filter(ChartNode::isLeaf).toList();
            double top = y + BOX_HEIGHT + DROP;
            double left = x;
            double height = 0;
            List<Double> stems = new ArrayList<>();
            if (!leaves.isEmpty()) {
                stems.add(left + BOX_WIDTH / 2);
                height = column(leaves, left, top);
                left += BOX_WIDTH + BESIDE;
            }
            for (ChartNode child : node.below()) {
                if (!child.isLeaf()) {
                    int at = boxes.size();
                    Size size = place(child, left, top);
                    stems.add(own(at, child).x() + BOX_WIDTH / 2);
                    left += size.width() + BESIDE;
                    height = Math.max(height, size.height());
                }
            }
            double width = left - BESIDE - x;
            double middle = x + width / 2;
            boxes.add(new Box(node, middle - BOX_WIDTH / 2, y));
            join(stems, middle, y + BOX_HEIGHT);
            return new Size(width, BOX_HEIGHT + DROP + height);
        }

        private Box own(int from, ChartNode node) {
            return boxes.subList(from, boxes.size()).stream()
                    .filter(box -> box.node() == node)
                    .findFirst()
                    .orElseThrow();
        }

        private double column(List<ChartNode> leaves, double x, double top) {
            double y = top;
            for (ChartNode leaf : leaves) {
                boxes.add(new Box(leaf, x, y));
                if (y > top) {
                    lines.add(new Line(x + BOX_WIDTH / 2, y - UNDER, x + BOX_WIDTH / 2, y, isLoose(leaf)));
                }
                y += BOX_HEIGHT + UNDER;
            }
            return y - UNDER - top;
        }

        private void join(List<Double> stems, double middle, double bottom) {
            double rail = bottom + DROP / 2;
            lines.add(new Line(middle, bottom, middle, rail, false));
            double from = Math.min(middle, stems.getFirst());
            double to = Math.max(middle, stems.getLast());
            if (to > from) {
                lines.add(new Line(from, rail, to, rail, false));
            }
            stems.forEach(stem -> lines.add(new Line(stem, rail, stem, rail + DROP / 2, false)));
        }

        /// An alliance is joined, not ruled.
        private static boolean isLoose(ChartNode node) {
            return node.body().kind() == BodyKind.ALLIANCE;
        }
    }
}
