package org.jiedao.ui;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The message of the window, in place, until it is closed or another takes its place.
final class MessageBar extends HBox {
    private final Notices notices;

    MessageBar(Notices notices) {
        this.notices = notices;
        setId("message-bar");
        setAlignment(Pos.CENTER_LEFT);
        notices.shown().addListener((_, _, message) -> show(message));
        show(notices.shown().get());
    }

    private void show(@Nullable Message message) {
        setVisible(message != null);
        setManaged(message != null);
        if (message != null) {
            getStyleClass()
                    .setAll("message-bar", "tone-" + message.tone().name().toLowerCase(Locale.ROOT));
            fill(message);
        }
    }

    private void fill(Message message) {
        Label text = new Label(message.text());
        text.setId("message-text");
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().setAll(Icons.of(message.tone().icon()), text, gap);
        Message.Action action = message.action();
        if (action != null) {
            Button next = new Button(action.label());
            next.setId("message-action");
            next.setMinWidth(Region.USE_PREF_SIZE);
            next.setOnAction(_ -> action.work().run());
            getChildren().add(next);
        }
        String details = message.details();
        if (details != null) {
            getChildren().add(Buttons.plain("复制详情", "bi-clipboard", () -> copy(details)));
        }
        getChildren().add(Icons.button("bi-x", "关闭消息", notices::clear));
    }

    private static void copy(String details) {
        ClipboardContent content = new ClipboardContent();
        content.putString(details);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
