package org.jiedao.meeting.view;

import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.meeting.Meeting;
import org.jiedao.meeting.MeetingKind;
import org.jiedao.meeting.MeetingState;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.DateField;
import org.jiedao.ui.FormGrid;
import org.jiedao.ui.Lists;
import org.jiedao.ui.SearchableChoice;
import org.jiedao.ui.SideForm;
import org.jspecify.annotations.Nullable;

/// The form of a meeting at the side of the page.
final class PlanningPane extends VBox {
    private final ObservableValue<Boolean> cancelled;
    private final ObservableValue<Boolean> savable;

    PlanningPane(PlanningViewModel model) {
        MeetingForm form = model.form();
        cancelled = form.state().map(state -> state == MeetingState.CANCELLED);
        savable = Bindings.createBooleanBinding(
                () -> form.id() == 0 || form.dirty().get(), form.dirty(), model.open(), model.heading());
        SideForm side = new SideForm(
                model.heading(), fields(model, form), savable, new SideForm.Work(model::save, model::close));
        model.open().addListener((_, _, open) -> {
            if (open) {
                side.toTop();
            }
        });
        VBox.setVgrow(side, Priority.ALWAYS);
        getChildren().add(side);
        visibleProperty().bind(model.open());
        managedProperty().bind(model.open());
    }

    private FormGrid fields(PlanningViewModel model, MeetingForm form) {
        SearchableChoice<BodyChoice> body = new SearchableChoice<>(form.bodies(), BodyChoice::label, BodyChoice::words);
        body.setId("meeting-body");
        body.valueProperty().bindBidirectional(form.body());
        return new FormGrid()
                .field("组织", body)
                .field("种类", choice("meeting-kind", form.kinds(), MeetingKind::label, form.kind()))
                .wide(repeat(model))
                .field("日期", date(form))
                .field("时间", text("meeting-time", form.at(), "如 14:30、下午2点半"))
                .field("名称", text("meeting-title", form.title(), ""))
                .field("地点", text("meeting-place", form.place(), ""))
                .field("目的要求", area(form.aim()))
                .wide(brought(model))
                .field("主持人", person("meeting-chair", model.called(), form.chair()))
                .field("记录人", person("meeting-recorder", model.called(), form.recorder()))
                .field("状态", choice(
                        "meeting-state",
                        FXCollections.observableList(List.of(MeetingState.values())),
                        MeetingState::label,
                        form.state()))
                .wide(reason(form));
    }

    /// Offered for a new meeting where there was one of that body and kind.
    private static Node repeat(PlanningViewModel model) {
        Hyperlink link = Buttons.link("", () -> {
            Meeting last = model.last().get();
            if (last != null) {
                model.repeat(last);
            }
        });
        link.setId("repeat-last");
        link.setWrapText(true);
        link.textProperty().bind(model.last().map(PlanningPane::told).orElse(""));
        link.visibleProperty().bind(model.last().isNotNull());
        link.managedProperty().bind(link.visibleProperty());
        return link;
    }

    private static String told(Meeting last) {
        return "照上次开一次（" + ChineseDate.format(last.on()) + "，" + last.title() + "）";
    }

    private static Node brought(PlanningViewModel model) {
        Label words = new Label("上次没有议定的，带到这次：");
        words.getStyleClass().add("form-label");
        VBox topics = Lists.fill(new VBox(), model.brought(), item -> {
            Label topic = new Label(item.topic());
            topic.setWrapText(true);
            topic.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(topic, Priority.ALWAYS);
            HBox line = new HBox(topic, Buttons.link("不带", () -> model.brought().remove(item)));
            line.getStyleClass().add("toolbar");
            return line;
        });
        VBox pane = new VBox(words, topics);
        pane.getStyleClass().add("form-row");
        pane.visibleProperty().bind(Bindings.isNotEmpty(model.brought()));
        pane.managedProperty().bind(pane.visibleProperty());
        return pane;
    }

    private Node reason(MeetingForm form) {
        FormGrid grid = new FormGrid().field("取消的原因", text("meeting-reason", form.reason(), "如：与区里会议冲突，改到下月"));
        grid.visibleProperty().bind(cancelled);
        grid.managedProperty().bind(cancelled);
        return grid;
    }

    private static DateField date(MeetingForm form) {
        DateField date = new DateField().typedIn(form.typedDay());
        date.setId("meeting-day");
        return date;
    }

    private static TextField text(String id, StringProperty property, String prompt) {
        TextField field = new TextField();
        field.setId(id);
        field.setPromptText(prompt);
        field.textProperty().bindBidirectional(property);
        return field;
    }

    private static TextArea area(StringProperty property) {
        TextArea area = new TextArea();
        area.setId("meeting-aim");
        area.setWrapText(true);
        area.setPrefRowCount(3);
        area.textProperty().bindBidirectional(property);
        return area;
    }

    /// Anybody may be typed; those called are offered.
    private static ComboBox<String> person(String id, ObservableList<String> names, StringProperty property) {
        ComboBox<String> person = new ComboBox<>(names);
        person.setId(id);
        person.setEditable(true);
        person.setVisibleRowCount(12);
        person.getEditor().textProperty().bindBidirectional(property);
        return person;
    }

    private static <T> ComboBox<T> choice(
            String id, ObservableList<T> items, Function<T, String> label, Property<@Nullable T> property) {
        ComboBox<T> choice = Lists.choice(items, label);
        choice.setId(id);
        choice.valueProperty().bindBidirectional(property);
        return choice;
    }
}
