package org.jiedao.archive.view;

import java.io.IOException;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jiedao.archive.backup.SecondPlace;
import org.jiedao.archive.backup.SecondPlace.Choice;
import org.jiedao.archive.backup.SecondPlace.Outcome;
import org.jiedao.archive.backup.SecondPlace.Standing;
import org.jiedao.ui.BackgroundTasks;
import org.jiedao.ui.Notices;

/// The second place: chosen, left, how it stands; and how often backups are made.
public final class SecondPlaceViewModel {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");
    private static final long MEGABYTE = 1 << 20;

    private final BackupUseCases cases;
    private final BackgroundTasks tasks;
    private final Notices notices;
    private final Runnable changed;
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper warning = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper chosen = new ReadOnlyBooleanWrapper();

    SecondPlaceViewModel(BackupUseCases cases, BackgroundTasks tasks, Notices notices, Runnable changed) {
        this.cases = cases;
        this.tasks = tasks;
        this.notices = notices;
        this.changed = changed;
    }

    /// Where it is and when it was last reached.
    public ReadOnlyStringProperty told() {
        return told.getReadOnlyProperty();
    }

    /// Empty = nothing to worry about.
    public ReadOnlyStringProperty warning() {
        return warning.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty chosen() {
        return chosen.getReadOnlyProperty();
    }

    public int hours() {
        return cases.plan().hours();
    }

    public void hours(int hours) {
        try {
            cases.plan().hours(hours);
            notices.done("已改为每" + hours + "小时备份一次；没有改动的时候不备份。");
        } catch (IOException failure) {
            notices.failed("没有改成，仍按原来的间隔备份。", failure);
        }
    }

    void load() {
        Optional<Standing> standing = cases.second().standing();
        chosen.set(standing.isPresent());
        told.set(standing.map(SecondPlaceViewModel::told).orElse("还没有选。选一个U盘或共享文件夹，每次备份后自动抄一份过去：电脑坏了、丢了，那里还有。"));
        warning.set(standing.map(SecondPlaceViewModel::warning).orElse(""));
    }

    private static String told(Standing standing) {
        String free = standing.free() > 0 ? "　那时剩余空间 " + standing.free() / MEGABYTE + " 兆字节" : "";
        return standing.chosen() + "　最近抄到 " + TIME.format(standing.reached()) + free;
    }

    private static String warning(Standing standing) {
        if (standing.isOverdue()) {
            return "第二处已" + standing.daysAway() + "天没有连上，这些天的备份只在本机。请插上U盘或接通共享，再点“现在抄一份”。";
        }
        return standing.sameDisk() ? "第二处和数据在同一块磁盘上，磁盘坏了两份一起丢。请换成U盘或共享文件夹。" : "";
    }

    public void choose(Path folder) {
        tasks.run("选择第二处", _ -> chosenAndLogged(folder), this::chosen, cause -> notices.failed("第二处没有改动。", cause));
    }

    private Choice chosenAndLogged(Path folder) throws IOException {
        Choice choice = cases.second().choose(folder);
        if (choice instanceof Choice.Chosen) {
            cases.exporting().copiedTo(folder);
        }
        return choice;
    }

    private void chosen(Choice choice) {
        switch (choice) {
            case Choice.Chosen _ -> mirror();
            case Choice.Refused(String sentence) -> notices.refused(sentence);
        }
    }

    public void leave() {
        try {
            cases.second().leave();
            notices.done("以后不再抄到第二处；已经在那里的备份没有动。");
        } catch (IOException failure) {
            notices.failed("第二处没有改动。", failure);
        }
        changed.run();
    }

    public void mirror() {
        tasks.run("抄到第二处", progress -> cases.second().mirror(progress::at), this::mirrored, cause -> notices.failed("没有抄完，下次备份后接着抄。", cause));
    }

    private void mirrored(Outcome outcome) {
        switch (outcome) {
            case Outcome.Reached(int copied) ->
                notices.done(copied == 0 ? "第二处的备份已是最新。" : "已抄" + copied + "份备份到第二处，都读回核对过。");
            case Outcome.Unreached(String sentence) -> notices.refused(sentence + "本机的备份都在，下次备份后再抄。");
            case Outcome.NoneChosen _ -> notices.refused("还没有选第二处。");
        }
        changed.run();
    }
}
