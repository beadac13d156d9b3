package org.jiedao.archive.view;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jiedao.archive.Backups;
import org.jiedao.archive.Backups.Backup;
import org.jiedao.archive.Backups.Restoration;
import org.jiedao.ui.BackgroundTasks;
import org.jiedao.ui.Notices;
import org.jspecify.annotations.Nullable;

/// The backups kept, a new one at once, and the way back to one. A restore is asked for twice.
public final class BackupsViewModel {
    private final Backups backups;
    private final BackgroundTasks tasks;
    private final Notices notices;
    private final ObservableList<Backup> kept = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Backup> asked = new ReadOnlyObjectWrapper<>();

    public BackupsViewModel(Backups backups, BackgroundTasks tasks, Notices notices) {
        this.backups = backups;
        this.tasks = tasks;
        this.notices = notices;
    }

    public ObservableList<Backup> kept() {
        return kept;
    }

    /// The backup whose restore waits for a second click.
    public ReadOnlyObjectProperty<@Nullable Backup> asked() {
        return asked.getReadOnlyProperty();
    }

    public void load() {
        asked.set(null);
        tasks.run("读取备份", _ -> backups.list(), kept::setAll, cause -> notices.failed("没有读到备份列表。", cause));
    }

    public void backUp() {
        tasks.run(
                "备份",
                _ -> backups.backUp(Backups.Reason.MANUAL),
                backup -> {
                    load();
                    notices.done("已备份并读回核对：" + backup.file().getFileName());
                },
                cause -> notices.failed("没有备份成功，原有备份都在。请看备份文件夹所在的磁盘是否已满或不能写。", cause));
    }

    public void ask(Backup backup) {
        asked.set(backup);
    }

    public void keepAsIs() {
        asked.set(null);
    }

    /// Restores the backup asked for.
    public void restore() {
        Backup backup = asked.get();
        if (backup != null) {
            asked.set(null);
            tasks.run("恢复", _ -> backups.restore(backup), this::tell, cause -> notices.failed("没有恢复，数据仍是恢复之前的。", cause));
        }
    }

    private void tell(Restoration restoration) {
        load();
        switch (restoration) {
            case Restoration.Restored(Backup before) ->
                notices.done("已恢复。恢复之前的数据另存为 " + before.file().getFileName() + "，可以再恢复回来。");
            case Restoration.Refused(String sentence) -> notices.refused(sentence);
        }
    }
}
