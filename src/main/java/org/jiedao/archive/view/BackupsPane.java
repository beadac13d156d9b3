package org.jiedao.archive.view;

import java.text.DecimalFormat;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jiedao.archive.DataFolder;
import org.jiedao.archive.backup.BackupPlan;
import org.jiedao.archive.backup.LaterSaves;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.DataTable;
import org.jiedao.ui.Desk;
import org.jiedao.ui.EmptyState;
import org.jiedao.ui.Section;

/// The backups; restoring one is confirmed in place.
final class BackupsPane extends VBox {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");
    private static final double KILOBYTE = 1024;

    private final BackupsViewModel model;
    private final Desk desk;

    BackupsPane(BackupsViewModel model, DataFolder folder, Desk desk) {
        this.model = model;
        this.desk = desk;
        getStyleClass().add("rows");
        Section section = new Section("备份", table(), actions(folder));
        section.note().textProperty().bind(model.rehearsed().map(BackupsPane::told));
        VBox.setVgrow(section, Priority.ALWAYS);
        getChildren().addAll(new RestoringBar(model.restoring()), new SecondPlacePane(model.second(), desk), section);
    }

    private Node table() {
        return new DataTable<KeptBackup>("备份表")
                .column("时间", 160, line -> TIME.format(line.backup().at()))
                .column("原因", 90, line -> line.backup().reason().label())
                .column("大小", 100, line -> size(line.backup().bytes()))
                .column("在哪里", 110, line -> line.where().label())
                .column("核对", 130, this::checked)
                .column("其后", 130, line -> LaterSaves.told(line.later()))
                .column("文件", 280, KeptBackup::name)
                .column("恢复", 70, _ -> "", line -> Buttons.link("恢复", () -> model.restoring().ask(line.backup())))
                .rows(model.kept())
                .whenEmpty(new EmptyState("bi-hdd", "还没有备份", "打开工作台后会自动备份；也可以点“立即备份”。"))
                .remembered(desk.settings());
    }

    private static String told(Optional<BackupPlan.Rehearsed> last) {
        return "每份都读进另一个数据库核对过，连文件一起。"
                + last.map(one -> "最近演练 " + TIME.format(one.at()) + "。").orElse("还没有演练过恢复。");
    }

    private String checked(KeptBackup line) {
        return model.rehearsed()
                .get()
                .filter(last -> last.backup().equals(line.name()))
                .map(_ -> "核对过、演练过")
                .orElse("核对过");
    }

    private Node[] actions(DataFolder folder) {
        Button rehearse = Buttons.plain("恢复演练", "bi-clipboard-check", model::rehearse);
        rehearse.setId("rehearse-backup");
        Button whole = Buttons.plain("导出完整备份", "bi-box-arrow-up", this::writeWhole);
        whole.setId("write-whole-backup");
        Button now = Buttons.primary("立即备份", "bi-hdd", model::backUp);
        now.setId("back-up-now");
        return new Node[] {
            Buttons.quiet("打开备份文件夹", "bi-folder2-open", () -> desk.surroundings()
                    .opener()
                    .open(folder.backups())),
            whole,
            rehearse,
            now
        };
    }

    private void writeWhole() {
        desk.surroundings()
                .dialogs()
                .chooseTarget("完整备份 " + desk.today() + ".jdbak")
                .ifPresent(model::writeWhole);
    }

    private static String size(long bytes) {
        return new DecimalFormat("#,##0 千字节").format(Math.ceil(bytes / KILOBYTE));
    }
}
