package org.jiedao.document.chart;

import java.util.List;

/// Counts to be drawn: every group has one value for each series.
public record BarChart(Shape shape, List<String> series, List<Group> groups) {
    /// Stands for a value of which there is no record: it is no zero, and gets no bar.
    public static final int UNRECORDED = -1;

    public enum Shape {
        /// Upright, those of a group side by side, each with its value above it.
        COLUMNS,
        /// Lying, those of a group one after the other, with what is told of the group behind them.
        ROWS
    }

    public record Group(String name, List<Integer> values, String told) {
        public Group {
            values = List.copyOf(values);
        }

        int sum() {
            return values.stream().mapToInt(value -> Math.max(0, value)).sum();
        }
    }

    public BarChart {
        series = List.copyOf(series);
        groups = List.copyOf(groups);
        int count = series.size();
        if (groups.stream().anyMatch(group -> group.values().size() != count
                || group.values().stream().anyMatch(value -> value < UNRECORDED))) {
            throw new IllegalArgumentException("a value for each series, none below nothing");
        }
    }

    boolean knowsAll() {
        return groups.stream().flatMap(group -> group.values().stream()).noneMatch(value -> value == UNRECORDED);
    }

    /// The longest bar, or row of bars.
    int most() {
        return groups.stream()
                .mapToInt(group -> switch (shape) {
                    case COLUMNS -> group.values().stream().mapToInt(Integer::intValue).max().orElse(0);
                    case ROWS -> group.sum();
                })
                .max()
                .orElse(0);
    }
}
