package org.jiedao.compliance.view;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalInt;
import javafx.geometry.Pos;
import javafx.scene.chart.BarChart;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.NumberAxis;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.compliance.TrendPoint;
import org.jiedao.rule.State;

/// One state over the months: a bar for each with its number on top.
final class MonthBars extends BarChart<String, Number> {
    private static final double ROOM_FOR_NUMBERS = 1.5;

    MonthBars(State state, List<TrendPoint> points, List<OptionalInt> counts) {
        super(months(), scale(counts));
        getStyleClass().addAll("month-bars", StateTone.style(state));
        setLegendVisible(false);
        setAnimated(false);
        setHorizontalGridLinesVisible(false);
        setVerticalGridLinesVisible(false);
        setAlternativeRowFillVisible(false);
        setCategoryGap(3);
        setBarGap(0);
        setAccessibleText(state.label() + "的走势");
        Series<String, Number> series = new Series<>();
        for (int i = 0; i < points.size(); i++) {
            series.getData().add(bar(state, points.get(i).on(), counts.get(i)));
        }
        getData().add(series);
    }

    private static CategoryAxis months() {
        CategoryAxis months = new CategoryAxis();
        months.setTickMarkVisible(false);
        return months;
    }

    private static NumberAxis scale(List<OptionalInt> counts) {
        int most = counts.stream().mapToInt(count -> count.orElse(0)).max().orElse(0);
        NumberAxis scale = new NumberAxis(0, Math.max(1, most) * ROOM_FOR_NUMBERS, Math.max(1, most));
        scale.setTickLabelsVisible(false);
        scale.setTickMarkVisible(false);
        scale.setMinorTickVisible(false);
        scale.setOpacity(0);
        return scale;
    }

    private static Data<String, Number> bar(State state, LocalDate on, OptionalInt count) {
        String number = count.isPresent() ? String.valueOf(count.getAsInt()) : "—";
        Label told = new Label(number);
        told.getStyleClass().add("bar-number");
        told.setMinWidth(Region.USE_PREF_SIZE);
        told.translateYProperty().bind(told.heightProperty().negate());
        StackPane bar = new StackPane(told);
        StackPane.setAlignment(told, Pos.TOP_CENTER);
        String words = count.isPresent() ? state.label() + number + "条" : "还没有定规则集";
        Tooltip.install(bar, new Tooltip(ChineseDate.format(on) + "：" + words));
        Data<String, Number> data = new Data<>(label(on), count.orElse(0));
        data.setNode(bar);
        return data;
    }

    private static String label(LocalDate on) {
        boolean monthEnds = YearMonth.from(on).atEndOfMonth().equals(on);
        return monthEnds ? on.getMonthValue() + "月" : on.getDayOfMonth() + "日";
    }
}
