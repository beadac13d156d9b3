package org.jiedao.ui;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The foot of the window: where the data lies, when it was last backed up, what is due next, and work under way.
final class StatusBar extends HBox {
    private final Label data = new Label();
    private final Label backup = new Label();
    private final Hyperlink due = new Hyperlink();
    private final Navigator navigator;

    StatusBar(BackgroundTasks tasks, Navigator navigator) {
        this.navigator = navigator;
        getStyleClass().add("status-bar");
        setAlignment(Pos.CENTER_LEFT);
        data.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        data.setMinWidth(120);
        backup.setMinWidth(Region.USE_PREF_SIZE);
        due.setId("status-due");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(data, backup, gap, work(tasks), due);
    }

    void show(Status status) {
        data.setText("数据：" + FolderWords.brief(status.dataFolder()));
        data.setTooltip(new Tooltip(status.dataFolder().toString()));
        backup.setText(status.lastBackup());
        backup.setGraphic(Icons.of(status.backupVerified() ? "bi-check2" : "bi-exclamation-circle"));
        Status.Due next = status.due();
        due.setVisible(next != null);
        if (next != null) {
            due.setText("最近到期：" + next.text());
            due.setOnAction(_ -> navigator.open(next.place()));
        }
    }

    private static Node work(BackgroundTasks tasks) {
        Label name = new Label();
        name.textProperty().bind(tasks.running().map(running -> running + "……"));
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(tasks.progress());
        bar.setAccessibleText("进度");
        HBox work = new HBox(name, bar, Icons.button("bi-x", "取消这项工作", tasks::cancel));
        work.setAlignment(Pos.CENTER);
        work.getStyleClass().add("status-work");
        work.visibleProperty().bind(tasks.running().isNotEmpty());
        work.managedProperty().bind(work.visibleProperty());
        return work;
    }
}
