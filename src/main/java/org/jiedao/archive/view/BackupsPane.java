package org.jiedao.archive.view;

import java.text.DecimalFormat;
import java.time.format.DateTimeFormatter;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jiedao.archive.Backups.Backup;
import org.jiedao.archive.DataFolder;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.DataTable;
import org.jiedao.ui.Desk;
import org.jiedao.ui.EmptyState;
import org.jiedao.ui.Icons;
import org.jiedao.ui.Section;

/// The backups; restoring one is confirmed in place.
final class BackupsPane extends VBox {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");
    private static final double KILOBYTE = 1024;

    private final BackupsViewModel model;

    BackupsPane(BackupsViewModel model, DataFolder folder, Desk desk) {
        this.model = model;
        getStyleClass().add("rows");
        Node table = new DataTable<Backup>("备份表")
                .column("时间", 180, backup -> TIME.format(backup.at()))
                .column("原因", 100, backup -> backup.reason().label())
                .column("大小", 90, backup -> size(backup.bytes()))
                .column("文件", 280, backup -> backup.file().getFileName().toString())
                .column("恢复", 90, _ -> "", backup -> Buttons.link("恢复", () -> model.ask(backup)))
                .rows(model.kept())
                .whenEmpty(new EmptyState("bi-hdd", "还没有备份", "每次打开工作台都会自动备份一次；也可以点“立即备份”。"))
                .remembered(desk.settings());
        Section section = new Section(
                "备份",
                table,
                Buttons.quiet("打开备份文件夹", "bi-folder2-open", () -> desk.surroundings()
                        .opener()
                        .open(folder.backups())),
                Buttons.primary("立即备份", "bi-hdd", model::backUp));
        section.note().setText("每个备份都读回核对过。保留最近14天每天一个、8周每周一个。不含文书和佐证的文件。");
        VBox.setVgrow(section, Priority.ALWAYS);
        getChildren().addAll(question(), section);
    }

    private Node question() {
        Label words = new Label();
        words.setWrapText(true);
        words.textProperty()
                .bind(model.asked().map(backup -> "用 " + TIME.format(backup.at()) + " 的备份替换现在的全部数据？现在的数据会先另存一份备份，随时可以换回来。"));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox bar = new HBox(
                Icons.of("bi-exclamation-triangle"),
                words,
                gap,
                Buttons.plain("恢复这个备份", "bi-arrow-counterclockwise", model::restore),
                Buttons.plain("不恢复", "bi-x", model::keepAsIs));
        bar.getStyleClass().addAll("message-bar", "tone-refused");
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.visibleProperty().bind(model.asked().isNotNull());
        bar.managedProperty().bind(bar.visibleProperty());
        return bar;
    }

    private static String size(long bytes) {
        return new DecimalFormat("#,##0 千字节").format(Math.ceil(bytes / KILOBYTE));
    }
}
