package org.jiedao.archive.view;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.jiedao.archive.Backups.Reason;
import org.jiedao.archive.backup.BackupRounds;
import org.jiedao.ui.BackgroundTasks;
import org.jiedao.ui.Notices;

/// Backups that nobody asks for, beside whatever the user does; only a failure is said.
public final class BackupRoundsViewModel {
    private final BackupRounds rounds;
    private final BackgroundTasks tasks;
    private final Notices notices;
    private final ReadOnlyIntegerWrapper done = new ReadOnlyIntegerWrapper();
    private boolean underWay;

    /// `tasks` of its own: the user's work does not wait for a backup.
    public BackupRoundsViewModel(BackupRounds rounds, BackgroundTasks tasks, Notices notices) {
        this.rounds = rounds;
        this.tasks = tasks;
        this.notices = notices;
    }

    /// How many rounds there were: the foot of the window then reads anew.
    public ReadOnlyIntegerProperty done() {
        return done.getReadOnlyProperty();
    }

    public void start() {
        run(Reason.START);
    }

    /// From time to time.
    public void tick() {
        if (rounds.isDue()) {
            run(Reason.SCHEDULED);
        }
    }

    private void run(Reason reason) {
        if (underWay) {
            return;
        }
        underWay = true;
        tasks.run(
                reason.label() + "备份",
                progress -> rounds.run(reason, progress::at),
                _ -> end(),
                cause -> {
                    end();
                    notices.failed(reason.label() + "的备份没有成功，数据可以照常使用。请检查磁盘空间后手动备份。", cause);
                });
    }

    private void end() {
        underWay = false;
        done.set(done.get() + 1);
    }
}
