package org.jiedao.followup.view;

import java.util.function.Supplier;
import org.jiedao.followup.Task;
import org.jiedao.followup.TaskOutcome;
import org.jiedao.ui.Desk;

/// Changes tasks off the window's thread; what is refused is shown as it is said.
record TaskRuns(Desk desk) {
    /// What follows what was kept.
    interface Then {
        void kept(Task task, String advice);
    }

    void run(String name, Supplier<TaskOutcome> work, Then then) {
        desk.tasks()
                .run(
                        name,
                        _ -> work.get(),
                        outcome -> {
                            switch (outcome) {
                                case TaskOutcome.Done(Task task, String advice) -> then.kept(task, advice);
                                case TaskOutcome.Refused(String sentence) -> desk.notices().refused(sentence);
                            }
                        },
                        cause -> desk.notices().failed(name + "没有成功，数据没有变。", cause));
    }
}
