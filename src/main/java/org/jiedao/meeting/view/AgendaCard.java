package org.jiedao.meeting.view;

import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jiedao.meeting.AgendaItem;
import org.jiedao.meeting.MeetingFile;
import org.jiedao.ui.Badge;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.EmptyState;
import org.jiedao.ui.Icons;
import org.jiedao.ui.Section;
import org.jspecify.annotations.Nullable;

/// The agenda in its order, each item with who proposed it.
final class AgendaCard extends VBox {
    private final AgendaViewModel model;
    private final VBox items = new VBox();
    private final Section section;

    AgendaCard(AgendaViewModel model) {
        this.model = model;
        items.getStyleClass().add("lines");
        items.setId("agenda");
        Button add = Buttons.plain("加议题", "bi-plus", model::addItem);
        add.setId("add-item");
        section = new Section("议题", items, add);
        getChildren().add(section);
        model.open().file().subscribe(this::show);
        model.known().subscribe(_ -> show(model.open().file().get()));
    }

    private void show(@Nullable MeetingFile file) {
        if (file == null) {
            return;
        }
        section.note().setText(file.agenda().isEmpty() ? "" : file.agenda().size() + "项");
        items.getChildren()
                .setAll(IntStream.range(0, file.agenda().size())
                        .mapToObj(index -> line(file, index))
                        .toList());
        if (file.agenda().isEmpty()) {
            items.getChildren().add(new EmptyState("bi-list-ol", "还没有议题", "自己写，或者把右边的需求列进来。"));
        }
    }

    private Node line(MeetingFile file, int index) {
        AgendaItem item = file.agenda().get(index);
        Label topic = new Label((index + 1) + "．" + item.topic());
        topic.setWrapText(true);
        topic.getStyleClass().add("line-title");
        VBox words = new VBox(topic, told(file, item));
        words.setMinWidth(0);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        String which = "第" + (index + 1) + "项议题";
        Button up = Icons.button("bi-arrow-up", which + "上移", () -> model.moveItem(index, -1));
        up.setDisable(index == 0);
        Button down = Icons.button("bi-arrow-down", which + "下移", () -> model.moveItem(index, 1));
        down.setDisable(index == file.agenda().size() - 1);
        Button edit = Icons.button("bi-pencil", "修改" + which, () -> model.editItem(index));
        edit.setId("edit-item-" + index);
        Button remove = Icons.button("bi-dash-circle", which + "移出议程", () -> model.removeItem(index));
        remove.setId("remove-item-" + index);
        HBox buttons = new HBox(up, down, edit, remove);
        buttons.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(words, buttons);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("agenda-line");
        return line;
    }

    private HBox told(MeetingFile file, AgendaItem item) {
        HBox told = new HBox();
        told.getStyleClass().add("toolbar");
        told.setAlignment(Pos.CENTER_LEFT);
        if (item.needId() != null) {
            told.getChildren().add(Badge.of("来自需求", Badge.Tone.NEUTRAL));
        }
        if (item.vote() != null) {
            told.getChildren().add(Badge.of("已表决", Badge.Tone.GOOD));
        }
        if (!item.proposers().isEmpty()) {
            Label proposed = new Label(ItemForm.told(
                    item.proposers().size(), file.turnout().expected(), model.known().get().asked()));
            proposed.getStyleClass().add("form-hint");
            proposed.setWrapText(true);
            told.getChildren().add(proposed);
        }
        told.setManaged(!told.getChildren().isEmpty());
        return told;
    }
}
