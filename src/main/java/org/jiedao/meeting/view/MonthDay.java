package org.jiedao.meeting.view;

import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jiedao.calendar.DayMark;
import org.jiedao.calendar.MonthSheet;

/// One day of the month on the wall.
final class MonthDay extends VBox {
    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
    private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");
    private static final PseudoClass OUTSIDE = PseudoClass.getPseudoClass("outside");
    /// What there is room for; the rest are in a menu.
    private static final int SHOWN = 2;

    private final Button number = new Button();

    MonthDay(MonthSheet.Day day, List<MeetingRow> meetings, boolean today, MonthCalendar.Work work) {
        getStyleClass().add("month-day");
        setId("day-" + day.date());
        setMinSize(0, 0);
        pseudoClassStateChanged(TODAY, today);
        pseudoClassStateChanged(OFF, day.mark() == DayMark.HOLIDAY || day.mark() == DayMark.WEEKEND);
        pseudoClassStateChanged(OUTSIDE, !day.inMonth());
        number.setText(String.valueOf(day.date().getDayOfMonth()));
        number.getStyleClass().add("month-number");
        number.setAccessibleText(told(day, meetings, today));
        number.setTooltip(new Tooltip("在" + day.date().getMonthValue() + "月" + day.date().getDayOfMonth() + "日新建会议"));
        number.setOnAction(_ -> work.plan().accept(day.date()));
        getChildren().add(head(day));
        meetings.stream().limit(meetings.size() > SHOWN + 1 ? SHOWN : SHOWN + 1)
                .map(row -> chip(row, work))
                .forEach(getChildren()::add);
        if (meetings.size() > SHOWN + 1) {
            getChildren().add(others(meetings.subList(SHOWN, meetings.size()), work));
        }
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                work.plan().accept(day.date());
            }
        });
    }

    private HBox head(MonthSheet.Day day) {
        Label sign = new Label(day.mark().sign());
        sign.getStyleClass().addAll("month-sign", "month-" + day.mark().name().toLowerCase(Locale.ROOT));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(number, gap, sign);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private static Button chip(MeetingRow row, MonthCalendar.Work work) {
        Button chip = new Button(row.kind());
        chip.getStyleClass().addAll("month-chip", style(row));
        chip.setMaxWidth(Double.MAX_VALUE);
        chip.setMinWidth(0);
        chip.setTooltip(new Tooltip(row.told()));
        chip.setAccessibleText(row.told());
        chip.setOnAction(_ -> work.open().accept(row));
        return chip;
    }

    private static String style(MeetingRow row) {
        return row.overdue() ? "month-overdue" : "month-" + row.meeting().state().name().toLowerCase(Locale.ROOT);
    }

    private static Node others(List<MeetingRow> rest, MonthCalendar.Work work) {
        MenuButton more = new MenuButton("另" + rest.size() + "次");
        more.getStyleClass().add("month-more");
        more.setMaxWidth(Double.MAX_VALUE);
        more.setAccessibleText("这一天另有" + rest.size() + "次会议");
        rest.forEach(row -> {
            MenuItem item = new MenuItem(row.body() + "　" + row.title());
            item.setOnAction(_ -> work.open().accept(row));
            more.getItems().add(item);
        });
        return more;
    }

    private static String told(MonthSheet.Day day, List<MeetingRow> meetings, boolean today) {
        String sort =
                switch (day.mark()) {
                    case WORKDAY -> "";
                    case WEEKEND -> "，周末";
                    case HOLIDAY -> "，放假";
                    case MADE_UP -> "，调休上班";
                };
        return day.date().getMonthValue() + "月" + day.date().getDayOfMonth() + "日 "
                + MeetingRow.weekday(day.date()) + (today ? "，今天" : "") + sort
                + (meetings.isEmpty() ? "" : "，" + meetings.size() + "次会议") + "，按回车新建会议";
    }

    boolean isDayFocused() {
        return number.isFocused();
    }

    void focusDay() {
        number.requestFocus();
    }

    void reachable(boolean byTab) {
        number.setFocusTraversable(byTab);
    }
}
