package org.jiedao.archive.view;

import java.util.function.Supplier;
import org.jiedao.archive.ChangeLog;
import org.jiedao.archive.ChangeLog.Reversal;
import org.jiedao.ui.Message;
import org.jiedao.ui.UndoSteps;

/// The window's 撤销 and 重做 over the change log.
public final class ChangeLogUndo implements UndoSteps {
    private final ChangeLog changes;

    public ChangeLogUndo(ChangeLog changes) {
        this.changes = changes;
    }

    @Override
    public Message undo() {
        return changes.undoable()
                .map(_ -> told(changes::undo, "已撤销："))
                .orElseGet(() -> Message.note("没有可以撤销的改动。"));
    }

    @Override
    public Message redo() {
        return changes.redoable().map(_ -> told(changes::redo, "已重做：")).orElseGet(() -> Message.note("没有可以重做的改动。"));
    }

    private static Message told(Supplier<Reversal> reversal, String done) {
        return switch (reversal.get()) {
            case Reversal.Done(ChangeLog.Step step) -> Message.done(done + step.title() + "。");
            case Reversal.Refused(String sentence) -> Message.refused(sentence);
        };
    }
}
