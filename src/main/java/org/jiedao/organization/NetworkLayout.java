package org.jiedao.organization;

import java.util.ArrayList;
import java.util.List;

/// Where a network stands: bodies that others are tied to in the middle, those tied to them at both sides. Each tie goes on
/// a height of its own to its end, and says there by whom; what comes from one body in one kind shares an upright. So no
/// line lies on another, and none runs under a box or a word. Measured as a `ChartLayout` is.
public record NetworkLayout(
        List<Hub> hubs, List<End> ends, List<Line> lines, List<Joint> joints, List<Sample> legend, Size size) {
    public static final double HUB_WIDTH = 172;
    public static final double END_WIDTH = 200;
    /// The room beside an end for the names of those who tie it.
    public static final double WORDS_WIDTH = 152;
    public static final double WORDS_HEIGHT = 16;
    /// The room of the legend above all.
    public static final double LEGEND_HEIGHT = 44;
    public static final double SAMPLE_WIDTH = 40;

    public NetworkLayout {
        hubs = List.copyOf(hubs);
        ends = List.copyOf(ends);
        lines = List.copyOf(lines);
        joints = List.copyOf(joints);
        legend = List.copyOf(legend);
    }

    public record Size(double width, double height) {}

    public record Hub(Body body, double x, double y, double height) {}

    /// `left` of the bodies in the middle, or right of them.
    public record End(Tie.End tied, String name, boolean left, double x, double y, double height) {
        /// Where its ties arrive.
        double edge() {
            return left ? x + END_WIDTH : x;
        }
    }

    /// Straight across or straight down.
    public record Line(Tie.Kind kind, double x, double y, double toX, double toY) {}

    /// Where a tie leaves its upright, and where it arrives with whose names.
    public record Joint(Tie tie, double x, double y, double toX, String words) {
        public double wordsX() {
            return toX < x ? toX : toX - WORDS_WIDTH;
        }

        public double wordsY() {
            return y - WORDS_HEIGHT - 1;
        }
    }

    /// One kind of line with how many of it there are.
    public record Sample(Tie.Kind kind, double x, double y, int ties) {
        public String words() {
            return kind.label() + "（" + ties + "）";
        }
    }

    public static NetworkLayout of(Network network) {
        return network.isEmpty()
                ? new NetworkLayout(List.of(), List.of(), List.of(), List.of(), List.of(), new Size(0, 0))
                : new NetworkPlacing(network).layout();
    }

    /// As many names as there is room for.
    static String words(List<String> people, int room) {
        List<String> told = new ArrayList<>();
        int used = 0;
        for (String name : people) {
            int length = name.codePointCount(0, name.length()) + 1;
            if (!told.isEmpty() && used + length > room) {
                break;
            }
            told.add(name);
            used += length;
        }
        String more = told.size() < people.size() ? "等" + people.size() + "人" : "";
        return String.join("、", told) + more;
    }
}
