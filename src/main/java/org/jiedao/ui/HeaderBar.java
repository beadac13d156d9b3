package org.jiedao.ui;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The head of the window: its mark and name, the search, undo, help.
final class HeaderBar extends HBox {
    HeaderBar(ShellViewModel shell, SearchField search, Runnable help) {
        getStyleClass().add("header-bar");
        setAlignment(Pos.CENTER_LEFT);
        Label title = new Label();
        title.setId("title");
        title.getStyleClass().add("product-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        title.textProperty().bind(shell.status().map(_ -> shell.title()));
        getChildren()
                .addAll(
                        Icons.button("bi-list", "收起或展开导航", shell::foldNavigation),
                        mark(),
                        title,
                        sample(shell),
                        gap(),
                        search,
                        gap(),
                        Icons.button("bi-arrow-counterclockwise", "撤销上一步改动（Ctrl+Z）", shell::undo),
                        Icons.button("bi-arrow-clockwise", "重做（Ctrl+Y）", shell::redo),
                        Icons.button("bi-question-circle", "本页帮助（F1）", help));
    }

    /// Nobody shall take a sample for the real thing.
    private static Label sample(ShellViewModel shell) {
        Label sample = Badge.of("示例 · 内容均为虚构", Badge.Tone.ATTENTION);
        sample.setId("sample-mark");
        sample.visibleProperty().bind(shell.status().map(Status::fictional));
        sample.managedProperty().bind(sample.visibleProperty());
        return sample;
    }

    private static Node mark() {
        StackPane mark = new StackPane(Icons.of("bi-star-fill"));
        mark.getStyleClass().add("product-mark");
        return mark;
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
