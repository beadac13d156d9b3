package org.jiedao.archive.view;

import java.io.IOException;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jiedao.archive.Backups.Backup;
import org.jiedao.archive.Backups.Progress;
import org.jiedao.archive.Backups.Reason;
import org.jiedao.archive.Backups.Rehearsal;
import org.jiedao.ui.BackgroundTasks;
import org.jiedao.ui.Notices;
import org.jspecify.annotations.Nullable;

/// The way back to a backup, asked for twice; with the password of its own where another one sealed it.
public final class RestoringViewModel {
    private final BackupUseCases cases;
    private final BackgroundTasks tasks;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<@Nullable Backup> asked = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper lost = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper locked = new ReadOnlyBooleanWrapper();

    RestoringViewModel(BackupUseCases cases, BackgroundTasks tasks, Notices notices) {
        this.cases = cases;
        this.tasks = tasks;
        this.notices = notices;
    }

    /// The backup whose restore waits for a second click.
    public ReadOnlyObjectProperty<@Nullable Backup> asked() {
        return asked.getReadOnlyProperty();
    }

    /// What that restore would lose.
    public ReadOnlyStringProperty lost() {
        return lost.getReadOnlyProperty();
    }

    /// Whether it turned out to want a password of its own.
    public ReadOnlyBooleanProperty locked() {
        return locked.getReadOnlyProperty();
    }

    public void ask(Backup backup) {
        tasks.run(
                "查看备份以后的改动",
                _ -> LostChanges.since(backup.at(), cases.changes(), cases.issued()).told(),
                told -> {
                    lost.set(told);
                    locked.set(false);
                    asked.set(backup);
                },
                cause -> notices.failed("没有查到备份以后的改动，没有恢复。", cause));
    }

    public void keepAsIs() {
        asked.set(null);
        locked.set(false);
    }

    /// Looks whether the backup asked for can be restored, backs up what is there, and reopens with it. `password` is its
    /// own, empty where it has none but the folder's.
    public void restore(char[] password) {
        Backup backup = asked.get();
        if (backup != null) {
            keepAsIs();
            tasks.run(
                    "准备恢复",
                    progress -> ready(backup, password, progress::at),
                    rehearsal -> reopen(backup, password, rehearsal),
                    cause -> notices.failed("没有恢复，数据没有变。", cause));
        }
    }

    private Rehearsal ready(Backup backup, char[] password, Progress progress) throws IOException {
        Rehearsal rehearsal = cases.backups().rehearse(backup.file(), password, progress);
        if (rehearsal instanceof Rehearsal.Sound) {
            cases.backups().backUpChanges(Reason.BEFORE_RESTORE, progress);
        }
        return rehearsal;
    }

    private void reopen(Backup backup, char[] password, Rehearsal rehearsal) {
        switch (rehearsal) {
            case Rehearsal.Sound _ -> {
                if (!cases.reopening().with(backup, password)) {
                    notices.refused("没有恢复：窗口里还有没保存的内容。请先保存或放弃，再点恢复。");
                }
            }
            case Rehearsal.Locked(String sentence) -> {
                asked.set(backup);
                locked.set(true);
                notices.refused(sentence + "数据没有改动。");
            }
            case Rehearsal.Unsound(String sentence) -> notices.refused(sentence + "数据没有改动。");
        }
    }
}
