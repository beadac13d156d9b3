package org.jiedao.archive.view;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jiedao.archive.Backups.Backup;
import org.jiedao.archive.Backups.Progress;
import org.jiedao.archive.Backups.Reason;
import org.jiedao.archive.Backups.Rehearsal;
import org.jiedao.archive.Backups.Whole;
import org.jiedao.archive.backup.BackupPlan;
import org.jiedao.ui.BackgroundTasks;
import org.jiedao.ui.Notices;

/// The backups kept, a new one at once, and a rehearsal.
public final class BackupsViewModel {
    private final BackupUseCases cases;
    private final BackgroundTasks tasks;
    private final Notices notices;
    private final SecondPlaceViewModel second;
    private final RestoringViewModel restoring;
    private final ObservableList<KeptBackup> kept = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<BackupPlan.Rehearsed>> rehearsed =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    public BackupsViewModel(BackupUseCases cases, BackgroundTasks tasks, Notices notices) {
        this.cases = cases;
        this.tasks = tasks;
        this.notices = notices;
        this.restoring = new RestoringViewModel(cases, tasks, notices);
        this.second = new SecondPlaceViewModel(cases, tasks, notices, this::load);
    }

    public SecondPlaceViewModel second() {
        return second;
    }

    public ObservableList<KeptBackup> kept() {
        return kept;
    }

    public RestoringViewModel restoring() {
        return restoring;
    }

    /// The last rehearsal that went well.
    public ReadOnlyObjectProperty<Optional<BackupPlan.Rehearsed>> rehearsed() {
        return rehearsed.getReadOnlyProperty();
    }

    public void load() {
        restoring.keepAsIs();
        rehearsed.set(cases.plan().rehearsed());
        second.load();
        tasks.run("读取备份", _ -> lines(), kept::setAll, cause -> notices.failed("没有读到备份列表。", cause));
    }

    private List<KeptBackup> lines() throws IOException {
        return KeptBackups.of(cases.backups().list(), there(), cases.later());
    }

    /// A stick that was pulled is no reason not to show what is here.
    private List<Backup> there() {
        try {
            return cases.second().list();
        } catch (IOException outOfReach) {
            return List.of();
        }
    }

    public void backUp() {
        tasks.run(
                "备份",
                progress -> {
                    Backup made = cases.backups().backUp(Reason.MANUAL, progress::at);
                    return "已备份并读回核对：" + made.file().getFileName() + "。"
                            + cases.rounds().mirror(progress::at).orElse("");
                },
                this::done,
                cause -> notices.failed("没有备份成功，原有备份都在。请看备份文件夹所在的磁盘是否已满或不能写。", cause));
    }

    /// Everything in one file, to carry away.
    public void writeWhole(Path target) {
        tasks.run(
                "导出完整备份",
                progress -> {
                    Whole whole = cases.exporting().write(target, progress::at);
                    return "已写好并核对：" + whole.file() + "，" + whole.held().rows() + "条记录、" + whole.held().files() + "个文件。";
                },
                this::done,
                cause -> notices.failed("没有写好完整备份，没有留下半个文件。请检查目标磁盘的空间和权限。", cause));
    }

    private void done(String sentence) {
        load();
        notices.done(sentence);
    }

    /// Loads the newest backup beside the register and compares: whether a restore would work today.
    public void rehearse() {
        tasks.run("恢复演练", progress -> rehearsed(progress::at), this::tell, cause -> notices.failed("演练没有做完，数据和备份都没有变。", cause));
    }

    private String rehearsed(Progress progress) throws IOException {
        Optional<Backup> newest = cases.backups().list().stream().findFirst();
        if (newest.isEmpty()) {
            return "还没有备份，没有演练。请先点“立即备份”。";
        }
        return switch (cases.backups().rehearse(newest.get().file(), progress)) {
            case Rehearsal.Sound _ -> {
                String name = String.valueOf(newest.get().file().getFileName());
                cases.plan().rehearsed(new BackupPlan.Rehearsed(LocalDateTime.now(cases.clock()), name));
                yield "";
            }
            case Rehearsal.Locked(String sentence) -> sentence;
            case Rehearsal.Unsound(String sentence) -> sentence;
        };
    }

    private void tell(String trouble) {
        load();
        if (trouble.isEmpty()) {
            notices.done("演练通过：最近一份备份已读进另一个数据库，逐表逐文件核对一致，需要时可以恢复。");
        } else {
            notices.refused(trouble);
        }
    }
}
