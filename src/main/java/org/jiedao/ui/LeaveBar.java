package org.jiedao.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Asks, in place, what is to become of unsaved changes before the page or the window is left.
final class LeaveBar extends HBox {
    LeaveBar(NavigationViewModel navigation, Runnable save, Runnable discard) {
        setId("leave-bar");
        getStyleClass().addAll("message-bar", "tone-refused");
        setAlignment(Pos.CENTER_LEFT);
        Label question = new Label("这一页有没保存的改动，离开就会丢失。");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button keep = Buttons.primary("保存后离开", "bi-check2", save);
        keep.setId("leave-save");
        Button drop = Buttons.plain("不保存，离开", "bi-trash", discard);
        drop.setId("leave-discard");
        getChildren()
                .addAll(
                        Icons.of("bi-exclamation-triangle"),
                        question,
                        gap,
                        keep,
                        drop,
                        Buttons.plain("留下继续改", "bi-pencil", navigation::stay));
        visibleProperty().bind(navigation.waiting().isNotNull());
        managedProperty().bind(visibleProperty());
    }
}
