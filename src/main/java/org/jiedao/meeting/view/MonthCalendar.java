package org.jiedao.meeting.view;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import org.jiedao.calendar.MonthSheet;

/// A month on the wall: each day with its meetings. Arrow keys go from day to day, Enter plans a meeting.
final class MonthCalendar extends VBox {
    private static final List<String> WEEKDAYS = List.of("一", "二", "三", "四", "五", "六", "日");
    private static final double PERCENT = 100;

    /// What a click does.
    record Work(Consumer<LocalDate> plan, Consumer<MeetingRow> open) {}

    private final MeetingsViewModel model;
    private final Work work;
    private final GridPane grid = new GridPane();
    private final Map<LocalDate, MonthDay> days = new HashMap<>();
    private final Label unknown = new Label();

    MonthCalendar(MeetingsViewModel model, Work work) {
        this.model = model;
        this.work = work;
        getStyleClass().addAll("card", "month-card");
        grid.getStyleClass().add("month-grid");
        grid.setId("month-grid");
        grid.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        VBox.setVgrow(grid, Priority.ALWAYS);
        unknown.getStyleClass().add("form-hint");
        unknown.setWrapText(true);
        unknown.managedProperty().bind(unknown.visibleProperty());
        getChildren().addAll(new MonthHead(model), grid, unknown);
        model.sheet().addListener((_, _, _) -> fill());
        model.marked().addListener((ListChangeListener<MeetingRow>) _ -> fill());
        fill();
    }

    private void fill() {
        MonthSheet sheet = model.sheet().get();
        LocalDate focused = focused();
        days.clear();
        grid.getChildren().clear();
        grid.getColumnConstraints().clear();
        grid.getRowConstraints().setAll(new RowConstraints());
        for (int column = 0; column < WEEKDAYS.size(); column++) {
            ColumnConstraints width = new ColumnConstraints();
            width.setPercentWidth(PERCENT / WEEKDAYS.size());
            grid.getColumnConstraints().add(width);
            Label name = new Label(WEEKDAYS.get(column));
            name.getStyleClass().add("month-weekday");
            GridPane.setHalignment(name, HPos.CENTER);
            grid.add(name, column, 0);
        }
        for (int index = 0; index < sheet.days().size(); index++) {
            place(sheet.days().get(index), index);
        }
        for (int week = 0; week < sheet.weeks(); week++) {
            RowConstraints height = new RowConstraints();
            height.setPercentHeight((PERCENT - 6) / sheet.weeks());
            grid.getRowConstraints().add(height);
        }
        unknown.setText(sheet.month().getYear() + "年没有放假安排的数据，只标出周末；可在“数据与设置”填写。");
        unknown.setVisible(model.holidaysUnknown());
        letIn(focused);
    }

    private void place(MonthSheet.Day day, int index) {
        MonthDay cell = new MonthDay(day, model.on(day.date()), day.date().equals(model.today()), work);
        days.put(day.date(), cell);
        grid.add(cell, index % WEEKDAYS.size(), 1 + index / WEEKDAYS.size());
    }

    private LocalDate focused() {
        return days.entrySet().stream()
                .filter(entry -> entry.getValue().isDayFocused())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(LocalDate.EPOCH);
    }

    /// One day at a time is reached by Tab: the one that had the focus, today, or the first of the month.
    private void letIn(LocalDate focused) {
        boolean had = days.containsKey(focused);
        LocalDate entry = had ? focused : days.containsKey(model.today()) ? model.today() : model.sheet().get().month().atDay(1);
        days.forEach((date, cell) -> cell.reachable(date.equals(entry)));
        if (had) {
            days.get(focused).focusDay();
        }
    }

    private void pressed(KeyEvent event) {
        LocalDate at = focused();
        if (at.equals(LocalDate.EPOCH)) {
            return;
        }
        switch (event.getCode()) {
            case LEFT -> go(at.minusDays(1), event);
            case RIGHT -> go(at.plusDays(1), event);
            case UP -> go(at.minusWeeks(1), event);
            case DOWN -> go(at.plusWeeks(1), event);
            case PAGE_UP -> go(at.minusMonths(1), event);
            case PAGE_DOWN -> go(at.plusMonths(1), event);
            case HOME -> go(model.today(), event);
            default -> {}
        }
    }

    private void go(LocalDate target, KeyEvent event) {
        event.consume();
        if (!days.containsKey(target)) {
            model.turnTo(YearMonth.from(target));
        }
        days.forEach((date, cell) -> cell.reachable(date.equals(target)));
        days.get(target).focusDay();
    }
}
