package org.jiedao.committee.view;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
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
        getChildren().addAll(figures(), facts(), roll);
    }

    private FlowPane figures() {
        DateField day = new DateField();
        day.setId("composition-day");
        day.setAccessibleText("看哪一天的组成");
        day.getStyleClass().add("whole-date");
        day.valueProperty().bindBidirectional(model.day());
        VBox onDay = new VBox(caption("看哪一天"), day);
        onDay.getStyleClass().add("tight");
        Button edit = Buttons.when(
                Buttons.plain("登记任职", "bi-person-check", this::editSelected),
                roll.getSelectionModel().selectedItemProperty().map(_ -> true).orElse(false),
                "选中一行，更正任职、登记退出；选中空缺席位，登记到任（F2 或双击）");
        edit.setId("edit-membership");
        FlowPane figures = new FlowPane(
                figure("专职", model.fullTime()),
                figure("兼职", model.partTime()),
                figure("空缺", model.vacant()),
                onDay,
                edit);
        figures.setAlignment(Pos.CENTER_LEFT);
        figures.getStyleClass().addAll("card", "figures");
        return figures;
    }

    private static Node figure(String name, ObservableValue<String> number) {
        Label figure = new Label();
        figure.getStyleClass().add("figure");
        figure.textProperty().bind(number);
        figure.setAccessibleText(name);
        return new VBox(caption(name), figure);
    }

    private static Label caption(String text) {
        Label caption = new Label(text);
        caption.getStyleClass().add("form-label");
        caption.setMinWidth(Region.USE_PREF_SIZE);
        return caption;
    }

    private Node facts() {
        Label term = new Label();
        term.textProperty().bind(model.term());
        Label ruleset = new Label();
        ruleset.textProperty().bind(model.ruleset());
        Label seats = new Label();
        seats.textProperty().bind(model.seats());
        Button join = Buttons.quiet("登记成员", "bi-person-plus", forms::join);
        join.setId("join-member");
        Button switching = Buttons.quiet("切换", "bi-arrow-left-right", forms::decideRuleset);
        switching.visibleProperty().bind(model.joint());
        VBox facts = new VBox(
                fact("届次", term, Buttons.quiet("换届", "bi-plus", forms::addTerm), Buttons.quiet("更正", "bi-pencil", forms::editTerm)),
                fact("席位", seats, Buttons.quiet("增设席位", "bi-plus", forms::addSeats), join),
                fact("规则", ruleset, switching));
        facts.getStyleClass().addAll("card", "tight");
        return facts;
    }

    private static Node fact(String name, Label text, Button... buttons) {
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        text.setWrapText(true);
        Shortened.told(text);
        FlowPane work = new FlowPane(buttons);
        work.setAlignment(Pos.CENTER_RIGHT);
        work.setPrefWrapLength(190);
        HBox line = new HBox(caption(name), text, work);
        line.getStyleClass().add("columns");
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
