package org.jiedao.appointment.view;

import java.time.LocalDate;
import java.util.Arrays;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jiedao.appointment.Objection;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.committee.Note;
import org.jiedao.ui.Badge;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.CountedArea;
import org.jiedao.ui.DateField;
import org.jiedao.ui.FormGrid;
import org.jiedao.ui.Icons;
import org.jiedao.ui.Lists;
import org.jiedao.ui.Section;
import org.jspecify.annotations.Nullable;

/// What was objected while a batch was public.
final class ObjectionsPane extends VBox {
    private final ObjectionsViewModel model;
    private final DateField received;
    private final DateField settled;

    ObjectionsPane(ObjectionsViewModel model) {
        this.model = model;
        received = date("objection-received", model.receivedOn);
        settled = date("objection-settled", model.settledOn);
        Button start = Buttons.quiet("登记异议", "bi-plus", model::start);
        start.setId("new-objection");
        VBox list = Lists.fill(new VBox(), model.objections(), this::line);
        list.getStyleClass().add("tight");
        Section section = new Section("公示期间的异议", new VBox(list, form()), start);
        section.note().textProperty().bind(javafx.beans.binding.Bindings.size(model.objections()).asString("%d件"));
        getChildren().add(section);
        shownWhen(this, model.shown());
    }

    private Node line(Objection objection) {
        Label told = new Label(ChineseDate.format(objection.receivedOn()) + "　关于" + model.told(objection) + "　"
                + objection.matter());
        told.setWrapText(true);
        Objection.Settlement settlement = objection.settlement();
        Label state = settlement == null
                ? Badge.of("未办结", Badge.Tone.ATTENTION)
                : Badge.of(settlement.outcome().label(), Badge.Tone.NEUTRAL);
        Button settle = Buttons.quiet(settlement == null ? "办结" : "更正", "bi-pencil", () -> model.edit(objection));
        settle.setId("settle-objection-" + objection.id());
        HBox line = new HBox(
                told, state, settle, Icons.button("bi-dash-circle", "删除这件异议", () -> model.remove(objection)));
        HBox.setHgrow(told, javafx.scene.layout.Priority.ALWAYS);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("toolbar");
        return line;
    }

    private Node form() {
        ComboBox<ObjectionsViewModel.About> about = Lists.choice(model.abouts(), ObjectionsViewModel.About::label);
        about.setId("objection-about");
        about.valueProperty().bindBidirectional(model.about);
        ComboBox<Objection.Outcome> outcome = Lists.choice(
                FXCollections.observableList(Arrays.asList(Objection.Outcome.values())), Objection.Outcome::label);
        outcome.setId("objection-outcome");
        outcome.valueProperty().bindBidirectional(model.outcome);
        Button save = Buttons.primary("保存异议", "bi-check2", () -> {
            received.read();
            settled.read();
            model.save();
        });
        save.setId("save-objection");
        FlowPane work = new FlowPane(save, Buttons.plain("取消", "bi-x", model::cancel));
        work.getStyleClass().add("button-flow");
        FormGrid form = new FormGrid()
                .field("收到日期", received)
                .field("关于谁", about)
                .field("反映的事项", new CountedArea("objection-matter", "反映的事项", model.matter, 2, Note.LENGTH))
                .field("办理结果", outcome, "没有办结的先不填；办结以前不能登记下一步。成立的，不再往下办。")
                .field("办结日期", settled)
                .field("办理情况", new CountedArea("objection-note", "办理情况", model.note, 2, Note.LENGTH), "谁核实的，凭什么。")
                .wide(work);
        shownWhen(form, model.editing());
        return form;
    }

    private static DateField date(String id, Property<@Nullable LocalDate> property) {
        DateField field = new DateField();
        field.setId(id);
        field.valueProperty().bindBidirectional(property);
        return field;
    }

    private static void shownWhen(Node node, ObservableBooleanValue condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(condition);
    }
}
