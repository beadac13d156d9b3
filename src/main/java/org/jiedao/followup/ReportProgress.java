package org.jiedao.followup;

import java.time.Clock;
import java.time.LocalDate;
import org.jiedao.calendar.ChineseDate;

/// Records how far a task is.
public final class ReportProgress {
    private static final int LONGEST = 2000;

    private final Tasks tasks;
    private final Clock clock;

    public ReportProgress(Tasks tasks, Clock clock) {
        this.tasks = tasks;
        this.clock = clock;
    }

    public TaskOutcome report(Task task, LocalDate on, String text) {
        String refusal = refusal(task, on, text);
        if (!refusal.isEmpty()) {
            return new TaskOutcome.Refused("没有登记进展：" + refusal);
        }
        tasks.keep(new Progress(0, task.id(), on, text));
        return new TaskOutcome.Done(task, "");
    }

    private String refusal(Task task, LocalDate on, String text) {
        if (!task.isOpen()) {
            return "这一件已经销号，要补记请先重新打开。";
        }
        if (text.isBlank() || text.strip().length() > LONGEST) {
            return text.isBlank() ? "进展没有填。" : "进展最多" + LONGEST + "个字，长的内容请作为附件附上。";
        }
        LocalDate assigned = task.terms().assignedOn();
        if (on.isBefore(assigned)) {
            return "日期" + ChineseDate.format(on) + "早于交办日期" + ChineseDate.format(assigned) + "，请核对。";
        }
        return on.isAfter(LocalDate.now(clock)) ? "日期" + ChineseDate.format(on) + "在今天以后，只能写已经有的事。" : "";
    }

    /// One undoable step.
    public void remove(Progress progress) {
        tasks.removeProgress(progress.id());
    }
}
