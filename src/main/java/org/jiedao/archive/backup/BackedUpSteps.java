package org.jiedao.archive.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jiedao.archive.Act;
import org.jiedao.archive.Backups;
import org.jiedao.archive.Backups.Progress;
import org.jiedao.archive.Backups.Reason;
import org.jiedao.archive.ChangeLog;
import org.jiedao.archive.Head;
import org.jiedao.archive.PastChange;

/// The change log for what changes many records at once: a backup comes before each step, unless the newest is of the same.
public record BackedUpSteps(ChangeLog changes, Backups backups) implements ChangeLog {
    @Override
    public <T> T step(String title, Supplier<T> work) {
        try {
            backups.backUpChanges(Reason.BEFORE_CHANGES, Progress.UNSEEN);
        } catch (IOException failure) {
            throw new UncheckedIOException("改动前的备份没有成功，没有改动", failure);
        }
        return changes.step(title, work);
    }

    @Override
    public Optional<Step> undoable() {
        return changes.undoable();
    }

    @Override
    public Optional<String> issuedSince() {
        return changes.issuedSince();
    }

    @Override
    public Optional<Step> redoable() {
        return changes.redoable();
    }

    @Override
    public Reversal undo() {
        return changes.undo();
    }

    @Override
    public Reversal redo() {
        return changes.redo();
    }

    @Override
    public Optional<Head> head() {
        return changes.head();
    }

    @Override
    public void note(Act act, String sentence) {
        changes.note(act, sentence);
    }

    @Override
    public List<Step> steps(int most) {
        return changes.steps(most);
    }

    @Override
    public List<PastChange> history(Told told) {
        return changes.history(told);
    }
}
