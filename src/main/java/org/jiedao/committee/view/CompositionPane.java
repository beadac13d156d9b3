package org.jiedao.committee.view;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jiedao.ui.Badge;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.DataTable;
import org.jiedao.ui.DateField;
import org.jiedao.ui.Desk;
import org.jiedao.ui.EmptyState;
import org.jiedao.ui.Shortened;

/// Who sits on the chosen committee on the chosen day: counts, term, ruleset, roll.
final class CompositionPane extends VBox {
    private static final double LEAST_HEIGHT = 230;

    private final CompositionViewModel model;
    private final OrganizationForms forms;
    private final Desk desk;
    private final DataTable<SeatRow> roll;

    CompositionPane(OrganizationViewModel organization, OrganizationForms forms, Desk desk) {
        this.model = organization.composition();
        this.forms = forms;
        this.desk = desk;
        getStyleClass().add("rows");
        roll = roll();
        roll.setMinHeight(LEAST_HEIGHT);
        VBox.setVgrow(roll, Priority.ALWAYS);
        getChildren().addAll(summary(), roll);
    }

    /// In two lines, so that the roll has the room.
    private Node summary() {
        VBox summary = new VBox(seating(), standing());
        summary.getStyleClass().addAll("card", "composition-summary");
        return summary;
    }

    private Node seating() {
        Label seats = new Label();
        seats.textProperty().bind(model.seats());
        Button edit = Buttons.when(
                Buttons.plain("登记任职", "bi-person-check", this::editSelected),
                roll.getSelectionModel().selectedItemProperty().map(_ -> true).orElse(false),
                "选中一行，更正任职、登记退出；选中空缺席位，登记到任（F2 或双击）");
        edit.setId("edit-membership");
        Button join = Buttons.quiet("登记成员", "bi-person-plus", forms::join);
        join.setId("join-member");
        FlowPane seating = new FlowPane(
                figure("专职", model.fullTime()),
                figure("兼职", model.partTime()),
                figure("空缺", model.vacant()),
                seats,
                day(),
                edit,
                join,
                Buttons.quiet("增设席位", "bi-plus", forms::addSeats));
        seating.setAlignment(Pos.CENTER_LEFT);
        seating.getStyleClass().add("summary-line");
        return seating;
    }

    private DateField day() {
        DateField day = new DateField();
        day.setId("composition-day");
        day.setAccessibleText("看哪一天的组成");
        day.setTooltip(new Tooltip("看哪一天的组成"));
        day.getStyleClass().add("whole-date");
        day.valueProperty().bindBidirectional(model.day());
        return day;
    }

    private static Node figure(String name, ObservableValue<String> number) {
        Label figure = new Label();
        figure.getStyleClass().add("figure");
        figure.textProperty().bind(number);
        figure.setAccessibleText(name);
        HBox line = new HBox(caption(name), figure);
        line.getStyleClass().add("tight");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static Label caption(String text) {
        Label caption = new Label(text);
        caption.getStyleClass().add("form-label");
        caption.setMinWidth(Region.USE_PREF_SIZE);
        return caption;
    }

    private Node standing() {
        Label term = new Label();
        term.textProperty().bind(model.term());
        Label ruleset = new Label();
        ruleset.textProperty().bind(model.ruleset());
        Button switching = Buttons.quiet("切换", "bi-arrow-left-right", forms::decideRuleset);
        switching.visibleProperty().bind(model.joint());
        switching.managedProperty().bind(model.joint());
        FlowPane standing = new FlowPane(
                fact("届次", term, Buttons.quiet("换届", "bi-plus", forms::addTerm), Buttons.quiet("更正", "bi-pencil", forms::editTerm)),
                fact("规则", ruleset, switching));
        standing.setAlignment(Pos.CENTER_LEFT);
        standing.getStyleClass().add("summary-line");
        return standing;
    }

    private static Node fact(String name, Label text, Button... buttons) {
        text.setWrapText(true);
        Shortened.told(text);
        HBox line = new HBox(caption(name), text);
        line.getChildren().addAll(buttons);
        line.getStyleClass().add("tight");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private DataTable<SeatRow> roll() {
        return new DataTable<SeatRow>("委员花名册")
                .column("姓名", 90, SeatRow::name)
                .column("单位", 220, SeatRow::unit)
                .column("席位", 60, SeatRow::kind)
                .column("职务", 110, SeatRow::role)
                .column("任期", 160, SeatRow::period)
                .column("状态", 90, SeatRow::state, row -> Badge.of(row.state(), StateTone.of(row.state())))
                .rows(model.rows())
                .onOpen(forms::editMembership)
                .whenEmpty(new EmptyState(
                        "bi-person-lines-fill",
                        "这个委员会还没有席位",
                        "先增设席位（专职几席、兼职几席），再从“聘任”开一个批次；聘书颁发后委员会出现在这里。",
                        Buttons.plain("增设席位", "bi-plus", forms::addSeats)))
                .remembered(desk.settings());
    }

    private void editSelected() {
        Optional.ofNullable(roll.getSelectionModel().getSelectedItem()).ifPresent(forms::editMembership);
    }
}
