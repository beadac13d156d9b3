package org.jiedao.meeting.view;

import java.util.HashMap;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jiedao.archive.view.RecordHistoryPane;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.meeting.Need;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.EmptyState;
import org.jiedao.ui.Icons;
import org.jiedao.ui.Lists;
import org.jiedao.ui.Section;

/// Tab 通知与议题.
final class AgendaTab extends HBox implements MeetingTab.Typing {
    static final String LABEL = "通知与议题";
    private static final String NEED = "need";

    private final AgendaViewModel model;
    private final BooleanBinding dirty;
    private final BooleanBinding free;

    AgendaTab(AgendaViewModel model) {
        this.model = model;
        dirty = model.item().dirty().or(model.need().dirty());
        free = model.item().open().or(model.need().open()).not();
        getStyleClass().add("columns");
        VBox main = new VBox(
                new NoticeCard(model),
                new AgendaCard(model),
                new RecordHistoryPane(model.told(), model.changes(), model.desk()));
        main.getStyleClass().add("rows");
        ScrollPane scroll = new ScrollPane(main);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("plain-scroll");
        HBox.setHgrow(scroll, Priority.ALWAYS);
        Region needs = needs();
        needs.visibleProperty().bind(free);
        needs.managedProperty().bind(free);
        getChildren().addAll(scroll, needs, new ItemPane(model), new NeedFormPane(model.need(), false));
        model.item().open().addListener((_, _, open) -> {
            if (open) {
                model.need().close();
            }
        });
        model.need().open().addListener((_, _, open) -> {
            if (open) {
                model.item().close();
            }
        });
    }

    /// The page's own tab of an open meeting.
    static MeetingTab of(AgendaViewModel model) {
        AgendaTab tab = new AgendaTab(model);
        return new MeetingTab(LABEL, tab, tab);
    }

    private Region needs() {
        VBox lines = Lists.fill(new VBox(), model.needs(), this::line);
        lines.getStyleClass().add("lines");
        EmptyState none = new EmptyState("bi-inbox", "没有等着上会的需求", "");
        none.visibleProperty().bind(Bindings.isEmpty(model.needs()));
        none.managedProperty().bind(none.visibleProperty());
        ScrollPane scroll = new ScrollPane(new VBox(lines, none));
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("side-scroll");
        Button register = Buttons.quiet("登记需求", "bi-plus", model::registerNeed);
        register.setId("register-need");
        Section section = new Section("需求", scroll, register);
        section.getStyleClass().add("side-form");
        return section;
    }

    private Node line(Need need) {
        Label matter = new Label(need.matter());
        matter.setWrapText(true);
        Label who = new Label(need.raisedBy() + "　" + ChineseDate.compact(need.raisedOn()));
        who.getStyleClass().add("form-hint");
        VBox words = new VBox(matter, who);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button take = Buttons.quiet("列入议题", "bi-arrow-left", () -> model.take(need));
        take.setId("take-need-" + need.id());
        HBox line = new HBox(words, Icons.button("bi-pencil", "修改这条需求", () -> model.need().edit(need)), take);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("agenda-line");
        return line;
    }

    @Override
    public ObservableBooleanValue dirty() {
        return dirty;
    }

    @Override
    public void save() {
        if (model.need().open().get()) {
            model.need().save();
        } else {
            model.saveItem();
        }
    }

    @Override
    public void discard() {
        model.closeForms();
    }

    @Override
    public Map<String, String> typed() {
        if (!model.need().dirty().get()) {
            return model.item().typed();
        }
        Map<String, String> typed = new HashMap<>(model.need().typed());
        typed.put(NEED, String.valueOf(model.need().id()));
        return typed;
    }

    @Override
    public void restore(Map<String, String> typed) {
        if (typed.containsKey(NEED)) {
            model.registerNeed();
            model.need().restore(typed);
            return;
        }
        int index = Integer.parseInt(typed.getOrDefault("index", String.valueOf(ItemForm.NEW)));
        model.file().ifPresent(file -> {
            if (index >= 0 && index < file.agenda().size()) {
                model.editItem(index);
            } else {
                model.addItem();
            }
            model.item().restore(typed);
        });
    }
}
