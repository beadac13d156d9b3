package org.jiedao.appointment.view;

import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jiedao.appointment.RailStep;
import org.jiedao.committee.Note;
import org.jiedao.evidence.view.EvidencePane;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.CountedArea;
import org.jiedao.ui.DateField;
import org.jiedao.ui.Desk;
import org.jiedao.ui.FormGrid;
import org.jiedao.ui.Lists;
import org.jiedao.ui.Section;
import org.jspecify.annotations.Nullable;

/// The form of the step shown, under the clause that asks for it.
final class StepPane extends VBox {
    StepPane(BatchViewModel model, Desk desk) {
        StepForm form = model.form();
        DateField on = new DateField();
        on.setId("step-on");
        on.valueProperty().bindBidirectional(form.on());
        DateField until = new DateField();
        until.setId("step-until");
        until.valueProperty().bindBidirectional(form.until());
        FormGrid first = grown(new FormGrid().field("日期", on));
        FormGrid period = grown(new FormGrid().field("公示截止日期", until, "张贴当日不计；两种读法都会算给您看。"));
        shownWhen(period, form.hasPeriod());
        HBox dates = new HBox(first, period);
        dates.getStyleClass().add("columns");
        FormGrid proof = new FormGrid()
                .field(
                        "依据",
                        new CountedArea("step-evidence", "依据", form.evidence(), 2, Note.LENGTH),
                        "纪要、照片、回执或文件的名称，写到找得着。")
                .field("备注", new CountedArea("step-note", "备注", form.note(), 1, Note.LENGTH))
                .wide(new EvidencePane(model.proven(), model.evidence(), desk));
        Button record = Buttons.primary("登记这一步", "bi-check2", () -> {
            on.read();
            until.read();
            model.record();
        });
        record.setId("record-step");
        record.textProperty().bind(model.station().map(StepPane::order).orElse("登记这一步"));
        VBox content = new VBox(clause(model), dates, votes(form), proof);
        content.getStyleClass().add("form");
        Section section = new Section("这一步", content, record);
        section.note().textProperty().bind(model.station().map(StepPane::named));
        getChildren().addAll(section, new ObjectionsPane(model.objections()));
        getStyleClass().add("rows");
    }

    private static String order(RailStep station) {
        return station.state() == RailStep.State.DONE ? "更正这一步" : "登记这一步";
    }

    private static String named(@Nullable RailStep station) {
        return station == null ? "" : station.step().label() + " · " + station.state().label();
    }

    private static Label clause(BatchViewModel model) {
        Label clause = new Label();
        clause.setWrapText(true);
        clause.getStyleClass().add("citation");
        clause.textProperty()
                .bind(model.station()
                        .map(station -> station.step().clause().citation() + "：“"
                                + station.step().clause().wording() + "”"));
        return clause;
    }

    private static Node votes(StepForm form) {
        HBox numbers = new HBox(
                grown(new FormGrid().field("应到人数", text("step-eligible", form.eligible()))),
                grown(new FormGrid().field("实到人数", text("step-present", form.present()))));
        numbers.getStyleClass().add("columns");
        FlowPane approvals = Lists.fill(new FlowPane(), form.approvals(), StepPane::approval);
        approvals.getStyleClass().add("approvals");
        Label caption = new Label("赞成票");
        caption.getStyleClass().add("form-label");
        VBox votes = new VBox(numbers, caption, approvals);
        votes.getStyleClass().add("tight");
        shownWhen(votes, form.hasVotes());
        return votes;
    }

    private static Node approval(StepForm.Approval approval) {
        String name = approval.candidate().person().name().value();
        TextField votes = text("approval-" + name, approval.votes());
        votes.setPrefColumnCount(3);
        votes.setAccessibleText(name + "的赞成票");
        Label label = new Label(name);
        label.setMinWidth(64);
        HBox line = new HBox(label, votes);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("toolbar");
        return line;
    }

    private static TextField text(String id, StringProperty property) {
        TextField field = new TextField();
        field.setId(id);
        field.textProperty().bindBidirectional(property);
        return field;
    }

    private static FormGrid grown(FormGrid form) {
        HBox.setHgrow(form, Priority.ALWAYS);
        return form;
    }

    private static void shownWhen(Node node, ObservableBooleanValue condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(condition);
    }
}
