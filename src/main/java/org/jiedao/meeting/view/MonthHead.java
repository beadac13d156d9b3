package org.jiedao.meeting.view;

import java.time.YearMonth;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.Icons;

/// Which month it is, and the way to others.
final class MonthHead extends HBox {
    MonthHead(MeetingsViewModel model) {
        getStyleClass().add("card-head");
        setAlignment(Pos.CENTER_LEFT);
        Label month = new Label();
        month.setId("month-shown");
        month.getStyleClass().add("card-title");
        month.textProperty().bind(model.sheet().map(sheet -> sheet.month().getYear() + "年" + sheet.month().getMonthValue() + "月"));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button today = Buttons.quiet("今天", "bi-calendar-check", () -> model.turnTo(YearMonth.from(model.today())));
        today.setId("month-today");
        getChildren()
                .addAll(
                        month,
                        gap,
                        turn("month-year-before", "bi-chevron-double-left", "上一年", -12, model),
                        turn("month-before", "bi-chevron-left", "上个月", -1, model),
                        today,
                        turn("month-after", "bi-chevron-right", "下个月", 1, model),
                        turn("month-year-after", "bi-chevron-double-right", "下一年", 12, model));
    }

    private static Button turn(String id, String icon, String name, int months, MeetingsViewModel model) {
        Button button = Icons.button(
                icon, name, () -> model.turnTo(model.sheet().get().month().plusMonths(months)));
        button.setId(id);
        return button;
    }
}
