package org.jiedao.committee.view;

import java.time.LocalDate;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jiedao.committee.Note;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.CountedArea;
import org.jiedao.ui.DateField;
import org.jiedao.ui.FormGrid;
import org.jiedao.ui.Lists;
import org.jiedao.ui.Navigator;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;
import org.jiedao.ui.SearchableChoice;
import org.jspecify.annotations.Nullable;

/// The fields of a membership.
record MembershipFields(MembershipForm form, Navigator navigator) {
    FormGrid grid() {
        FormGrid end = new FormGrid()
                .field("自哪天起不再担任", date("membership-ended", form.endedOn()), "可以填将来的日期：到那天以前仍算在任，显示为“拟免”。")
                .field("退出原因", ending())
                .wide(clause())
                .wide(new EndingStepsFields(form.steps()).node());
        shownWhen(end, form.adding().map(adding -> !adding));
        return new FormGrid()
                .wide(head())
                .wide(person())
                .field("到任日期", date("membership-start", form.startsOn()))
                .field("届满日期", date("membership-end", form.endsOn()), "任期与本届相同，不晚于本届届满。")
                .wide(end)
                .field("备注", new CountedArea("membership-note", "备注", form.note(), 2, Note.LENGTH))
                .wide(Lists.fill(new VBox(), form.history(), MembershipFields::past));
    }

    private Node head() {
        Label heading = new Label();
        heading.textProperty().bind(form.heading());
        heading.getStyleClass().add("headline");
        heading.setWrapText(true);
        Hyperlink who = Buttons.link(
                "看此人的资料", () -> form.personId().ifPresent(id -> navigator.open(Place.of(PageName.PEOPLE, id))));
        shownWhen(who, form.adding().map(adding -> !adding));
        return new VBox(heading, who);
    }

    private Node person() {
        SearchableChoice<PersonChoice> person = new SearchableChoice<>(
                form.people(), PersonChoice::label, PersonChoice::words);
        person.setId("membership-person");
        person.valueProperty().bindBidirectional(form.person());
        FormGrid grid = new FormGrid().field("谁", person, "名册里没有的人，先到“人员”新增。");
        shownWhen(grid, form.adding());
        return grid;
    }

    private ComboBox<EndingChoice> ending() {
        ComboBox<EndingChoice> ending = Lists.choice(form.endings(), EndingChoice::label);
        ending.setId("membership-ending");
        ending.valueProperty().bindBidirectional(form.ending());
        return ending;
    }

    private Label clause() {
        Label clause = new Label();
        clause.setWrapText(true);
        clause.getStyleClass().add("citation");
        clause.textProperty().bind(form.ending().map(EndingChoice::clause));
        return clause;
    }

    private static DateField date(String id, Property<@Nullable LocalDate> property) {
        DateField field = new DateField();
        field.setId(id);
        field.valueProperty().bindBidirectional(property);
        return field;
    }

    private static Node past(String told) {
        Label line = new Label(told);
        line.setWrapText(true);
        line.getStyleClass().add("form-hint");
        return line;
    }

    private static void shownWhen(Node node, ObservableValue<Boolean> condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(condition);
    }
}
