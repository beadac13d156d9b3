package org.jiedao.document.chart;

import java.util.ArrayList;
import java.util.List;

/// Where everything of a chart stands, in millimetres from its upper left corner: no library, no fonts.
public record BarLayout(double width, double height, List<Bar> bars, List<Words> words, List<Axis> axes) {
    /// As wide as the text of an official paper (GB/T 9704—2012 5.2).
    public static final double WIDTH = 156;

    private static final double LEGEND_HEIGHT = 7;
    private static final double SWATCH = 5;
    private static final double SWATCH_HEIGHT = 3;
    private static final double LEGEND_STEP = 30;
    private static final String DASH = "—";
    private static final String DASH_MEANS = DASH + "：没有登记";
    private static final double LINE = 5;
    private static final double GAP = 1.5;

    private static final double COLUMN_ROOM = 50;
    private static final double WIDEST_COLUMN = 9;
    private static final double COLUMN_GAP = 2.4;

    private static final double NAME_WIDTH = 48;
    private static final double ROW_ROOM = 58;
    private static final double ROW = 6.4;
    private static final double ROW_BAR = 4.2;

    /// `series` says how it is filled. A swatch of the legend is one without a value.
    public record Bar(int series, int value, boolean legend, double x, double y, double width, double height) {}

    public enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }

    /// One line of text within its room.
    public record Words(String text, Align align, double x, double y, double width, double height) {}

    public record Axis(double x, double y, double toX, double toY) {}

    public BarLayout {
        bars = List.copyOf(bars);
        words = List.copyOf(words);
        axes = List.copyOf(axes);
    }

    public static BarLayout of(BarChart chart) {
        return switch (chart.shape()) {
            case COLUMNS -> columns(chart);
            case ROWS -> rows(chart);
        };
    }

    private static BarLayout columns(BarChart chart) {
        List<Bar> bars = new ArrayList<>();
        List<Words> words = new ArrayList<>();
        double top = legend(chart, bars, words) + LINE;
        double foot = top + COLUMN_ROOM;
        double group = WIDTH / Math.max(1, chart.groups().size());
        int series = Math.max(1, chart.series().size());
        double bar = Math.min(WIDEST_COLUMN, (group - COLUMN_GAP) / series);
        for (int at = 0; at < chart.groups().size(); at++) {
            BarChart.Group one = chart.groups().get(at);
            double left = at * group + (group - bar * series) / 2;
            for (int which = 0; which < one.values().size(); which++) {
                int value = one.values().get(which);
                double height = COLUMN_ROOM * share(value, chart);
                double x = left + which * bar;
                if (value == BarChart.UNRECORDED) {
                    words.add(new Words(DASH, Align.CENTRE, x, foot - LINE, bar, LINE));
                    continue;
                }
                bars.add(new Bar(which, value, false, x, foot - height, bar, height));
                words.add(new Words(String.valueOf(value), Align.CENTRE, x, foot - height - LINE, bar, LINE));
            }
            words.add(new Words(one.name(), Align.CENTRE, at * group, foot + GAP / 2, group, LINE));
        }
        return new BarLayout(WIDTH, foot + LINE + GAP, bars, words, List.of(new Axis(0, foot, WIDTH, foot)));
    }

    private static BarLayout rows(BarChart chart) {
        List<Bar> bars = new ArrayList<>();
        List<Words> words = new ArrayList<>();
        double top = legend(chart, bars, words);
        double start = NAME_WIDTH + GAP;
        for (int at = 0; at < chart.groups().size(); at++) {
            BarChart.Group one = chart.groups().get(at);
            double y = top + at * ROW;
            words.add(new Words(one.name(), Align.RIGHT, 0, y, NAME_WIDTH, ROW));
            double x = start;
            for (int which = 0; which < one.values().size(); which++) {
                int value = one.values().get(which);
                double width = ROW_ROOM * share(value, chart);
                bars.add(new Bar(which, value, false, x, y + (ROW - ROW_BAR) / 2, width, ROW_BAR));
                x += width;
            }
            words.add(new Words(one.told(), Align.LEFT, x + GAP, y, WIDTH - x - GAP, ROW));
        }
        double foot = top + chart.groups().size() * ROW;
        return new BarLayout(WIDTH, foot + GAP, bars, words, List.of(new Axis(start, top, start, foot)));
    }

    private static double share(int value, BarChart chart) {
        return chart.most() == 0 || value == BarChart.UNRECORDED ? 0 : (double) value / chart.most();
    }

    /// Of one series there is nothing to tell apart; what the dash means is always said. Answers where it ends.
    private static double legend(BarChart chart, List<Bar> bars, List<Words> words) {
        int told = chart.series().size() < 2 ? 0 : chart.series().size();
        if (!chart.knowsAll()) {
            words.add(new Words(DASH_MEANS, Align.LEFT, GAP + told * LEGEND_STEP, GAP / 2, LEGEND_STEP, LINE));
        }
        if (told == 0) {
            return chart.knowsAll() ? GAP : LEGEND_HEIGHT;
        }
        double y = (LEGEND_HEIGHT - SWATCH_HEIGHT) / 2;
        for (int which = 0; which < chart.series().size(); which++) {
            double x = GAP + which * LEGEND_STEP;
            bars.add(new Bar(which, 0, true, x, y, SWATCH, SWATCH_HEIGHT));
            words.add(new Words(
                    chart.series().get(which), Align.LEFT, x + SWATCH + GAP, GAP / 2, LEGEND_STEP - SWATCH - 2 * GAP, LINE));
        }
        return LEGEND_HEIGHT;
    }
}
