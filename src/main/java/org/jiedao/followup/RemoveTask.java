package org.jiedao.followup;

import java.util.List;
import org.jiedao.dispatch.DispatchEntry;
import org.jiedao.dispatch.DispatchRegister;
import org.jiedao.dispatch.Paper;

/// Takes away a problem or a rectification recorded by mistake.
public final class RemoveTask {
    private final Tasks tasks;
    private final DispatchRegister register;

    public RemoveTask(Tasks tasks, DispatchRegister register) {
        this.tasks = tasks;
        this.register = register;
    }

    /// One undoable step. What a meeting decided is taken away in the meeting; what a paper was issued about stays.
    public TaskOutcome remove(Task task) {
        if (task.kind() == TaskKind.RESOLUTION) {
            return refused("议定事项是会议定的，请到那次会议的“议定事项”里删除。");
        }
        boolean settled = tasks.all().stream()
                .anyMatch(one -> Long.valueOf(task.id()).equals(one.origin().problemId()));
        if (settled) {
            return refused("这个问题下面还有整改事项，请先删除整改事项。");
        }
        List<DispatchEntry> standing = register.standing(Paper.About.TASK, task.id());
        if (!standing.isEmpty()) {
            return refused("就这一件签发过" + standing.getFirst().number() + "，请先在“文书”作废它。");
        }
        tasks.remove(task.id());
        return new TaskOutcome.Done(task, "");
    }

    private static TaskOutcome refused(String reason) {
        return new TaskOutcome.Refused("没有删除：" + reason);
    }
}
