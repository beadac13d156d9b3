package org.jiedao.archive.view;

import java.util.Optional;
import java.util.function.Supplier;
import org.jiedao.archive.ChangeLog;
import org.jiedao.archive.ChangeLog.Reversal;
import org.jiedao.ui.Message;
import org.jiedao.ui.UndoSteps;

/// The window's 撤销 and 重做 over the change log.
public final class ChangeLogUndo implements UndoSteps {
    private final ChangeLog changes;
    /// The paper of which it was said that it stays.
    private String told = "";

    public ChangeLogUndo(ChangeLog changes) {
        this.changes = changes;
    }

    @Override
    public Message undo() {
        String issued = changes.issuedSince().orElse(told);
        Optional<ChangeLog.Step> last = changes.undoable();
        if (!issued.equals(told)) {
            told = issued;
            return Message.note("没有撤销：最近办的是签发" + issued + "，签发不能撤销，要收回请在“文书”里写明原因作废。"
                    + last.map(step -> "再按一次，撤销签发以前的“" + step.title() + "”。").orElse(""));
        }
        return last.map(_ -> told(changes::undo, "已撤销：")).orElseGet(() -> Message.note("没有可以撤销的改动。"));
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
