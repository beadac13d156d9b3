package org.jiedao.followup.view;

import java.time.LocalDate;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.followup.Deadline;
import org.jspecify.annotations.Nullable;

/// What a typed deadline comes to.
record DeadlineWords(Deadline deadline) {
    private static final String HOW = "写日期，或者写“10个工作日”，从交办次日起算。";

    String of(String typed, LocalDate assigned) {
        return switch (deadline.read(typed, assigned)) {
            case Deadline.Reading.Unreadable(String sentence) -> sentence + "。";
            case Deadline.Reading.Day(@Nullable LocalDate on) ->
                on == null || !typed.contains("工作日") ? HOW : "到" + ChineseDate.format(on) + "，从交办次日起算。";
        };
    }
}
