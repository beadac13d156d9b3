package org.jiedao;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import javafx.stage.Stage;
import org.jiedao.archive.Backups.Backup;
import org.jiedao.archive.Backups.Restoration;
import org.jiedao.archive.DataFolder;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.file.DiskTrouble;
import org.jiedao.storage.Database;
import org.jiedao.ui.FxBackgroundTasks;
import org.jiedao.ui.RefusedStart;
import org.jiedao.ui.RefusedStart.WayOut;
import org.jspecify.annotations.Nullable;

/// What is shown when the data file is damaged: the newest backups, each one click away.
final class DamagedStart {
    /// More would not fit the small window; the command line lists all.
    private static final int OFFERED = 4;

    private DamagedStart() {}

    static void show(Stage stage, DataFolder folder, Clock clock, String sentence) {
        show(stage, folder, clock, sentence, null);
    }

    /// With the password that was given, for a folder that has one.
    static void show(
            Stage stage, DataFolder folder, Clock clock, String sentence, char @Nullable [] password) {
        RefusedStart.show(stage, "没有打开", sentence, offers(stage, folder, clock, password));
    }

    private static List<WayOut> offers(Stage stage, DataFolder folder, Clock clock, char @Nullable [] password) {
        try {
            return Database.backupsOf(folder).stream()
                    .limit(OFFERED)
                    .map(backup -> new WayOut("恢复 " + label(backup), () -> restore(stage, folder, backup, clock, password)))
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private static String label(Backup backup) {
        return "%s %tR（%s）".formatted(ChineseDate.format(backup.at().toLocalDate()), backup.at(), backup.reason().label());
    }

    /// Beside the window, which would stand still for as long as a large register takes.
    private static void restore(
            Stage stage, DataFolder folder, Backup backup, Clock clock, char @Nullable [] password) {
        tell(stage, "正在恢复", "正在恢复 " + label(backup) + " 的数据，核对以后才启用，请不要关闭窗口。");
        new FxBackgroundTasks()
                .run(
                        "恢复备份",
                        _ -> Database.replaceBy(folder, backup.file(), clock, password),
                        outcome -> tell(stage, outcome, backup),
                        cause -> tell(
                                stage, "没有恢复", "恢复没有完成，数据文件没有改动。" + DiskTrouble.sentence(cause).orElse("")));
    }

    private static void tell(Stage stage, Restoration outcome, Backup backup) {
        switch (outcome) {
            case Restoration.Restored restored ->
                tell(stage, "已恢复", label(backup) + " 的数据已恢复，请重新打开工作台。" + restored.told());
            case Restoration.Refused refused -> tell(stage, "没有恢复", refused.sentence());
        }
    }

    private static void tell(Stage stage, String headline, String sentence) {
        RefusedStart.show(stage, headline, sentence, List.of());
    }
}
