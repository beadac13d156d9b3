package org.jiedao;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import javafx.stage.Stage;
import org.jiedao.archive.Backups.Backup;
import org.jiedao.archive.Backups.Restoration;
import org.jiedao.archive.backup.LaterSaves;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.file.DiskTrouble;
import org.jiedao.storage.Database.Older;
import org.jiedao.storage.UnopenedFolder;
import org.jiedao.storage.UnopenedFolder.Offer;
import org.jiedao.ui.BackgroundTasks;
import org.jiedao.ui.BackgroundTasks.Work;
import org.jiedao.ui.FileDialogs;
import org.jiedao.ui.FxBackgroundTasks;
import org.jiedao.ui.PasswordStart;
import org.jiedao.ui.RefusedStart;
import org.jiedao.ui.RefusedStart.WayOut;

/// What is shown when the data file is damaged, or an older one than the last: the newest backups, each one click away, those
/// of elsewhere, and the older file itself.
final class DamagedStart {
    /// More would not fit the small window; the command line lists all.
    private static final int OFFERED = 4;

    private static final int FROM_SECOND = 2;

    private final Stage stage;
    private final Ways ways;
    private final FileDialogs dialogs;
    private final Consumer<String> reopen;
    private final BackgroundTasks tasks = new FxBackgroundTasks();
    private final List<WayOut> offered = new ArrayList<>();
    private boolean taken;
    private Runnable again = () -> {};

    /// What there is to do about a folder; with a password where a backup needs another than the folder's.
    @FunctionalInterface
    interface Ways {
        UnopenedFolder with(char[] password);

        default UnopenedFolder asIs() {
            return with(new char[0]);
        }
    }

    /// `reopen` gets what became of it, once the window is closed and something can be opened again.
    DamagedStart(Stage stage, Ways ways, FileDialogs dialogs, Consumer<String> reopen) {
        this.stage = stage;
        this.ways = ways;
        this.dialogs = dialogs;
        this.reopen = reopen;
    }

    void show(String sentence, Optional<Older> older) {
        taken = false;
        again = () -> show(sentence, older);
        List<WayOut> last = new ArrayList<>();
        last.add(new WayOut("选择别处的备份…", "bi-folder2-open", this::choose));
        older.ifPresent(one -> last.add(new WayOut(
                "仍用这份较旧的数据", "bi-clock-history", once(() -> confirm(one)))));
        offered.clear();
        show(sentence, last);
        tasks.run("查看备份", _ -> ways.asIs().here(OFFERED), here -> add(here, "", sentence, last), _ -> {});
        tasks.run("查看第二处的备份", _ -> ways.asIs().there(FROM_SECOND), there -> add(there, "，第二处", sentence, last), _ -> {});
    }

    /// Unless the user was quicker.
    private void add(List<Offer> offers, String where, String sentence, List<WayOut> last) {
        if (!taken && !offers.isEmpty()) {
            offers.forEach(offer -> {
                String label = label(offer.backup(), where) + lacking(offer.later());
                offered.add(new WayOut(
                        "恢复 " + label, once(() -> restore(label(offer.backup(), where), offer.backup().file()))));
            });
            show(sentence, last);
        }
    }

    private void show(String sentence, List<WayOut> last) {
        RefusedStart.show(stage, "没有打开", sentence, List.copyOf(offered), last);
    }

    private static String label(Backup backup, String where) {
        return "%s %tR（%s%s）"
                .formatted(
                        ChineseDate.format(backup.at().toLocalDate()),
                        backup.at(),
                        backup.reason().label(),
                        where);
    }

    private static String lacking(OptionalLong later) {
        String told = LaterSaves.told(later);
        return told.isEmpty() ? "" : "，" + told;
    }

    private Runnable once(Runnable act) {
        return () -> {
            taken = true;
            act.run();
        };
    }

    private void choose() {
        dialogs.chooseFile().ifPresent(file -> {
            taken = true;
            restore(String.valueOf(file.getFileName()), file);
        });
    }

    private void restore(String label, Path backup) {
        RefusedStart.working(stage, "正在恢复", "正在恢复 " + label + " 的数据，核对以后才启用，请不要关闭窗口。");
        restore(label, backup, ways.asIs());
    }

    /// Beside the window, which would stand still for as long as a large register takes.
    private void restore(String label, Path backup, UnopenedFolder folder) {
        run("恢复备份", _ -> folder.replaceBy(backup), outcome -> {
            switch (outcome) {
                case Restoration.Restored restored -> done("已恢复", label + " 的数据已恢复。" + restored.told());
                case Restoration.Refused(String sentence) when isSealed(backup) -> ask(label, backup, sentence);
                case Restoration.Refused(String sentence) -> tell("没有恢复", sentence, List.of(back()));
            }
        });
    }

    private static boolean isSealed(Path backup) {
        try {
            return PlainBackups.isSealed(backup);
        } catch (IOException unreadable) {
            return false;
        }
    }

    private void ask(String label, Path backup, String sentence) {
        PasswordStart.show(
                stage, sentence, (password, _) -> restore(label, backup, ways.with(password)));
    }

    private void confirm(Older older) {
        String sentence = "这份数据只到第%d次保存；其后的%d次保存（到%s %tR）不在其中，改用以后就没有了。那以后印发的文书也不在登记里，文号可能再次给出，请先看已签发的文书。现在的数据文件会留存一份，这件事会记入操作记录。"
                .formatted(
                        older.saves(),
                        older.missing(),
                        ChineseDate.format(older.at().toLocalDate()),
                        older.at());
        tell(
                "改用较旧的数据？",
                sentence,
                List.of(
                        new WayOut("不要那" + older.missing() + "次保存，改用这份", "bi-clock-history", () -> use(older)),
                        back()));
    }

    private WayOut back() {
        return new WayOut("返回", "bi-arrow-left", () -> again.run());
    }

    private void use(Older older) {
        RefusedStart.working(stage, "正在改用", "正在逐条核对这份数据，核对以后才启用，请不要关闭窗口。");
        run("改用较旧的数据", _ -> ways.asIs().useOlder(older), outcome -> {
            switch (outcome) {
                case Restoration.Restored restored -> done("已改用", "已改用较旧的数据。" + kept(restored));
                case Restoration.Refused(String sentence) -> tell("没有改用", sentence, List.of(back()));
            }
        });
    }

    private static String kept(Restoration.Restored restored) {
        return restored.before().map(file -> "改用前的文件留存为 " + file.getFileName() + "。").orElse("");
    }

    private void run(String name, Work<Restoration> work, Consumer<Restoration> show) {
        tasks.run(
                name,
                work,
                show,
                cause -> tell(
                        "没有恢复", "没有完成，数据文件没有改动。" + DiskTrouble.sentence(cause).orElse(""), List.of(back())));
    }

    private void done(String headline, String told) {
        RefusedStart.done(stage, headline, told, new WayOut("打开工作台", "bi-box-arrow-in-right", () -> {
            reopen.accept(told);
            stage.close();
        }));
    }

    private void tell(String headline, String sentence, List<WayOut> next) {
        RefusedStart.show(stage, headline, sentence, List.of(), next);
    }
}
