package org.jiedao.followup.view;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jiedao.followup.TaskKind;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.Desk;
import org.jiedao.ui.Lists;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;
import org.jiedao.ui.Section;
import org.jiedao.ui.Shortened;

/// What settles the problem shown; of other tasks nothing.
final class SettlingPane extends VBox {
    private final Desk desk;

    SettlingPane(FollowUpViewModel model, Desk desk) {
        this.desk = desk;
        VBox rows = Lists.fill(new VBox(), model.settling(), this::line);
        rows.getStyleClass().add("tight");
        Button add = Buttons.plain("加整改事项", "bi-plus", model::rectify);
        add.setId("add-rectification");
        add.disableProperty().bind(model.shown().map(row -> !row.task().isOpen()).orElse(true));
        getChildren().add(new Section("整改", rows, add));
        visibleProperty()
                .bind(model.shown().map(row -> row.task().kind() == TaskKind.PROBLEM).orElse(false));
        managedProperty().bind(visibleProperty());
    }

    private Node line(TaskRow row) {
        Hyperlink open = Buttons.link(row.matter(), () -> desk.navigator()
                .open(Place.of(PageName.FOLLOW_UP, row.task().id())));
        Shortened.told(open);
        open.setMinWidth(0);
        HBox.setHgrow(open, Priority.SOMETIMES);
        HBox line = new HBox(TaskList.badge(row), open);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("toolbar");
        return line;
    }
}
