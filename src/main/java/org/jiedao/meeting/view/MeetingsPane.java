package org.jiedao.meeting.view;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jiedao.ui.Badge;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.DataTable;
import org.jiedao.ui.EmptyState;
import org.jiedao.ui.SettingsViewModel;

/// The month and the year's list: side by side where there is room, else one below the other. While a meeting is being
/// planned its form stands where the list was, so that the days stay in sight.
final class MeetingsPane extends StackPane {
    private static final double WIDE = 980;
    private static final double MONTH_WIDTH = 450;
    private static final double MONTH_HEIGHT = 430;

    private final MonthCalendar calendar;
    private final VBox list;
    private final ObservableValue<Boolean> planning;
    private final MeetingFilter filter;

    /// What the list can do with a meeting.
    record Work(MonthCalendar.Work month, Consumer<MeetingRow> remove, Runnable plan) {}

    MeetingsPane(MeetingsViewModel model, ObservableValue<Boolean> planning, Work work, SettingsViewModel settings) {
        this.planning = planning;
        calendar = new MonthCalendar(model, work.month());
        filter = new MeetingFilter(model);
        list = new VBox(filter, table(model, work, settings));
        list.getStyleClass().add("rows");
        planning.addListener((_, _, _) -> arrange());
        widthProperty().addListener((_, before, now) -> {
            if (before.doubleValue() >= WIDE != now.doubleValue() >= WIDE) {
                arrange();
            }
        });
        arrange();
    }

    private static Node table(MeetingsViewModel model, Work work, SettingsViewModel settings) {
        DataTable<MeetingRow> table = new DataTable<MeetingRow>("会议表")
                .column("日期", 88, MeetingRow::day)
                .column("组织", 146, MeetingRow::body)
                .column("种类", 80, MeetingRow::kind)
                .column("会议", 172, MeetingRow::title)
                .column("状态", 60, MeetingRow::state, row -> Badge.of(row.state(), row.tone()))
                .column("应到/实到", 84, MeetingRow::turnout)
                .column("议题", 48, MeetingRow::topics)
                .twoLines()
                .rows(model.rows())
                .onClick(work.month().open())
                .onDelete(work.remove())
                .whenEmpty(new EmptyState(
                        "bi-calendar-event",
                        "这里没有会议",
                        "在日历上点一天，或者新建一次会议；开过的也可以补登记。若在筛选，请清空筛选。",
                        Buttons.plain("新建会议", "bi-plus", work.plan())))
                .remembered(settings);
        VBox.setVgrow(table, Priority.ALWAYS);
        return table;
    }

    private void arrange() {
        boolean wide = getWidth() >= WIDE;
        if (planning.getValue()) {
            getChildren().setAll(calendar);
        } else if (wide) {
            HBox columns = new HBox(calendar, list);
            columns.getStyleClass().add("columns");
            HBox.setHgrow(list, Priority.ALWAYS);
            calendar.setPrefWidth(MONTH_WIDTH);
            calendar.setMinWidth(MONTH_WIDTH);
            calendar.setPrefHeight(USE_COMPUTED_SIZE);
            getChildren().setAll(columns);
        } else {
            calendar.setMinWidth(0);
            calendar.setPrefHeight(MONTH_HEIGHT);
            calendar.setMinHeight(MONTH_HEIGHT);
            list.setMinHeight(MONTH_HEIGHT);
            VBox rows = new VBox(calendar, list);
            rows.getStyleClass().add("rows");
            VBox.setVgrow(list, Priority.ALWAYS);
            ScrollPane scroll = new ScrollPane(rows);
            scroll.setFitToWidth(true);
            scroll.setFitToHeight(true);
            scroll.getStyleClass().add("plain-scroll");
            getChildren().setAll(scroll);
        }
        if (wide || planning.getValue()) {
            calendar.setMinHeight(0);
            list.setMinHeight(0);
        }
    }

    void find() {
        filter.find();
    }
}
