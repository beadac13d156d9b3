package org.jiedao.followup;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalInt;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.calendar.Workdays;

/// How much time a task has left on a day, or how long it is overdue.
public record TimeLeft(LocalDate day, Workdays workdays) {
    /// So near that the clerk should act.
    private static final int NEAR = 3;

    /// In a few words: `逾期3天`, `今天到期`, `还有5个工作日`.
    public String of(Task task) {
        LocalDate due = task.terms().dueOn();
        Task.Closing closing = task.closing();
        if (closing != null) {
            return due != null && closing.on().isAfter(due) ? "逾期" + days(due, closing.on()) + "天销号" : "已销号";
        }
        if (due == null) {
            return "没有时限";
        }
        if (due.isBefore(day)) {
            return "逾期" + days(due, day) + "天";
        }
        return due.equals(day) ? "今天到期" : left(due);
    }

    /// Days of the calendar where nobody has recorded the holidays of the year.
    private String left(LocalDate due) {
        long days = days(day, due);
        OptionalInt working = workdays.between(day, due);
        if (working.isEmpty()) {
            return "还有" + days + "天（" + unknown(day, due) + "，工作日没有算）";
        }
        return working.getAsInt() == 0 ? "还有" + days + "天，都放假" : "还有" + working.getAsInt() + "个工作日";
    }

    private String unknown(LocalDate first, LocalDate last) {
        List<Integer> years = workdays.unknownYears(first.plusDays(1), last);
        return years.getFirst() + "年的放假安排没有登记";
    }

    /// Open, not overdue, and due within three days of the calendar.
    public boolean isNear(Task task) {
        LocalDate due = task.terms().dueOn();
        return task.isOpen() && due != null && !due.isBefore(day) && days(day, due) <= NEAR;
    }

    /// The deadline with the time left, for a table.
    public String deadline(Task task) {
        LocalDate due = task.terms().dueOn();
        if (due == null) {
            return "";
        }
        return ChineseDate.format(due) + (task.isOpen() && !due.isBefore(day) ? "　" + of(task) : "");
    }

    private static long days(LocalDate first, LocalDate last) {
        return ChronoUnit.DAYS.between(first, last);
    }
}
