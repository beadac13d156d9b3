package org.jiedao.home.view;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.jiedao.compliance.Due;
import org.jiedao.home.Outlook;
import org.jiedao.ui.Badge;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.EmptyState;
import org.jiedao.ui.Navigator;
import org.jspecify.annotations.Nullable;

/// 近期应办: the nearest first, the same of several bodies in one line; all of them on demand.
final class DuesPane extends VBox {
    private static final int SHOWN = 8;
    private static final int SOON = 10;
    private static final double TOLD_WIDTH = 460;

    private final Navigator navigator;
    private final ObservableValue<@Nullable Outlook> outlook;
    private final BooleanProperty all = new SimpleBooleanProperty();
    private final VBox lines = new VBox();
    private final Hyperlink more = Buttons.link("", () -> all.set(!all.get()));
    private final Label note;

    DuesPane(ObservableValue<@Nullable Outlook> outlook, Navigator navigator, Label note) {
        this.outlook = outlook;
        this.navigator = navigator;
        this.note = note;
        getStyleClass().add("lines");
        lines.getStyleClass().add("lines");
        more.setId("dues-all");
        more.managedProperty().bind(more.visibleProperty());
        getChildren().addAll(lines, more);
        outlook.subscribe(_ -> show());
        all.subscribe(_ -> show());
    }

    private void show() {
        Outlook now = outlook.getValue();
        if (now == null) {
            lines.getChildren().setAll(new EmptyState("bi-hourglass-split", "正在按规则集推算……", ""));
            more.setVisible(false);
            note.setText("");
        } else {
            show(now, now.dues());
        }
    }

    private void show(Outlook now, List<Due> dues) {
        note.setText(dues.size() + "项，定期要办的，最近的在前");
        more.setVisible(dues.size() > SHOWN);
        more.setText(all.get() ? "只看最近" + SHOWN + "项" : "全部" + dues.size() + "项");
        lines.getChildren()
                .setAll(dues.stream()
                        .limit(all.get() ? dues.size() : SHOWN)
                        .map(due -> line(new DueWords(due, now.work(), now.on())))
                        .toList());
        if (dues.isEmpty()) {
            lines.getChildren().add(new EmptyState("bi-calendar-check", "规则集里没有定期要办的事", "组织定了规则集，这里就列出它要求定期办的事。"));
        }
    }

    private Node line(DueWords words) {
        HomeLine line = new HomeLine(words.what(), words.more(), badge(words), () -> navigator.open(words.place()));
        Tooltip asked = new Tooltip(words.asked());
        asked.setWrapText(true);
        asked.setMaxWidth(TOLD_WIDTH);
        line.setTooltip(asked);
        line.getStyleClass().add("due");
        return line;
    }

    private static Node badge(DueWords words) {
        Due due = words.due();
        Badge.Tone tone = due.daysFrom(words.today()) <= SOON ? Badge.Tone.ATTENTION : Badge.Tone.NEUTRAL;
        return due.isDone() ? Badge.of("已办", Badge.Tone.GOOD) : Badge.of(words.left(), tone);
    }
}
