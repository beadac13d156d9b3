package org.jiedao.meeting.view.signin;

import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import org.jiedao.meeting.AttendanceStatus;
import org.jiedao.meeting.Attendee;
import org.jiedao.people.Pinyin;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.SearchableChoice;

/// Puts somebody on the list: of the roster, or by name and unit alone.
final class AddPane extends FlowPane {
    private final SignInViewModel model;
    private final SearchableChoice<Background.Known> roster;
    private final TextField name = new TextField();
    private final TextField unit = new TextField();
    private final CheckBox called = new CheckBox("计入应到");

    AddPane(SignInViewModel model, Runnable close) {
        this.model = model;
        getStyleClass().addAll("card", "button-flow");
        setRowValignment(VPos.CENTER);
        setAlignment(Pos.CENTER_LEFT);
        roster = new SearchableChoice<>(
                model.people(), Background.Known::label, known -> Pinyin.of(known.person().name().value()).initials());
        roster.setId("add-person");
        roster.setAccessibleText("从人员里选");
        roster.setPromptText("从人员里选");
        roster.setPrefWidth(260);
        field(name, "add-name", "或写姓名", 110);
        field(unit, "add-unit", "单位及职务", 200);
        called.setId("add-called");
        Label hint = new Label("不勾“计入应到”的是列席");
        hint.getStyleClass().add("form-hint");
        var add = Buttons.plain("加入名单", "bi-person-plus", this::add);
        add.setId("add-attendee");
        getChildren().addAll(roster, name, unit, called, add, Buttons.quiet("收起", "bi-x", close), hint);
        roster.valueProperty().subscribe(chosen -> {
            name.setDisable(chosen != null);
            unit.setDisable(chosen != null);
        });
    }

    private static void field(TextField field, String id, String prompt, double width) {
        field.setId(id);
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        field.setPrefWidth(width);
    }

    private void add() {
        Background.Known known = roster.getValue();
        if (known == null && name.getText().isBlank()) {
            model.desk().notices().refused("没有加入名单：请从人员里选一个人，或者写出姓名。");
            return;
        }
        boolean counts = called.isSelected();
        AttendanceStatus status = !counts && model.hasCome() ? AttendanceStatus.SITTING_IN : null;
        Attendee somebody = known == null
                ? new Attendee(0, null, typed(), counts, status, "")
                : new Attendee(0, known.person().id(), known.card(), counts, status, "");
        if (model.join(somebody)) {
            roster.setValue(null);
            name.clear();
            unit.clear();
        }
    }

    private Attendee.Card typed() {
        return new Attendee.Card(
                name.getText().strip(), unit.getText().strip(), "", false);
    }
}
