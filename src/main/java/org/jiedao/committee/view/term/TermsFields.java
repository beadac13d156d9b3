package org.jiedao.committee.view.term;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.Property;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jiedao.committee.Member;
import org.jiedao.committee.NextTerm.Fate;
import org.jiedao.committee.Role;
import org.jiedao.committee.Seat;
import org.jiedao.committee.SeatKind;
import org.jiedao.ui.DateField;
import org.jiedao.ui.FormGrid;
import org.jiedao.ui.Lists;
import org.jspecify.annotations.Nullable;

/// The fields of the forms of page 任期.
final class TermsFields {
    private TermsFields() {}

    static FormGrid of(TermsForm form) {
        return switch (form) {
            case NextTermForm next -> next(next);
            case ChosenForm chosen -> chosen(chosen);
            case MoveUpForm move -> moveUp(move);
        };
    }

    private static FormGrid next(NextTermForm form) {
        ComboBox<SeatKind> kind = choice("next-kind", List.of(SeatKind.values()), SeatKind::label, form.newKind());
        ComboBox<Role> role =
                choice("next-role", Role.on(form.committee().body().kind()), Role::label, form.newRole());
        HBox seats = new HBox(kind, role);
        seats.getStyleClass().add("columns");
        return new FormGrid()
                .field("届次", text("next-ordinal", form.ordinal()), "第几届，写数字。")
                .field("自哪天起", date("next-start", form.startsOn()), "上一届在前一天结束；届满日早于这一天的照旧。")
                .field("届满日期", date("next-end", form.endsOn()), "两端的日期都算在届内。")
                .wide(caption("每个人、每个席位怎么办"))
                .wide(Lists.fill(rows(), form.lines(), TermsFields::seat))
                .field("另增设席位：几个", text("next-count", form.newCount()), "不增设写 0。")
                .wide(seats);
    }

    private static Node seat(NextTermForm.SeatLine line) {
        Member member = line.member();
        if (member == null) {
            CheckBox kept = new CheckBox("空缺的" + line.seat().label() + "席位保留");
            kept.selectedProperty().bindBidirectional(line.kept());
            return kept;
        }
        Label who = new Label(member.person().name() + "　" + line.seat().label());
        who.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(who, Priority.ALWAYS);
        ComboBox<Fate> fate = choice("fate-" + member.person().name(), List.of(Fate.values()), Fate::label, line.fate());
        fate.setAccessibleText(who.getText() + "，换届时");
        HBox row = new HBox(who, fate);
        row.getStyleClass().add("columns");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static FormGrid chosen(ChosenForm form) {
        FormGrid grid = new FormGrid();
        if (form.deed() == ChosenForm.Deed.EXTEND) {
            grid.wide(caption(form.term()
                    .map(term -> term.label() + "，原定" + org.jiedao.calendar.ChineseDate.format(term.endsOn()) + "届满")
                    .orElse("还没有登记届次")));
        }
        grid.field(form.deed().day(), date("chosen-day", form.day()));
        if (form.deed() == ChosenForm.Deed.EXTEND) {
            grid.field("原因", text("extend-reason", form.reason()), "如：换届延期，经上级党组织同意。记在届次里。");
        } else if (form.standing().committee().isJoint()) {
            grid.wide(hint("兼职委员续聘要办手续的，到“聘任”办；这里只登记结果。"));
        }
        return grid.wide(caption("逐人（打勾的办，别的不动）"))
                .wide(Lists.fill(rows(), form.lines(), TermsFields::line))
                .wide(Lists.fill(
                        rows(),
                        form.lines().isEmpty()
                                ? FXCollections.observableArrayList("这一天没有可办的人。")
                                : FXCollections.observableArrayList(),
                        TermsFields::hint));
    }

    private static Node line(ChosenForm.Line line) {
        CheckBox who = new CheckBox(
                line.member().person().name() + "　" + line.member().seat().label());
        who.selectedProperty().bindBidirectional(line.chosen());
        who.setDisable(!line.possible());
        VBox row = new VBox(who, hint(line.told()));
        row.getStyleClass().add("tight");
        return row;
    }

    private static FormGrid moveUp(MoveUpForm form) {
        ComboBox<Member> alternate = Lists.choice(
                form.alternates(), member -> member.person().name().value());
        alternate.setId("move-alternate");
        alternate.setPromptText("没有登记候补委员");
        alternate.valueProperty().bindBidirectional(form.alternate());
        ComboBox<Seat> seat = Lists.choice(form.vacant(), Seat::label);
        seat.setId("move-seat");
        seat.setPromptText("没有空缺的席位");
        seat.valueProperty().bindBidirectional(form.seat());
        return new FormGrid()
                .field("候补委员", alternate)
                .field("递补哪个空缺席位", seat)
                .field("自哪天起", date("move-from", form.from()), "从这天起不再是候补，任期到本届届满。");
    }

    private static VBox rows() {
        VBox rows = new VBox();
        rows.getStyleClass().add("form-row");
        return rows;
    }

    private static Label caption(String text) {
        Label caption = new Label(text);
        caption.getStyleClass().add("form-label");
        caption.setWrapText(true);
        return caption;
    }

    private static Label hint(String text) {
        Label hint = new Label(text);
        hint.getStyleClass().add("form-hint");
        hint.setWrapText(true);
        return hint;
    }

    private static TextField text(String id, Property<String> property) {
        TextField field = new TextField();
        field.setId(id);
        field.textProperty().bindBidirectional(property);
        return field;
    }

    private static DateField date(String id, Property<@Nullable LocalDate> property) {
        DateField field = new DateField();
        field.setId(id);
        field.valueProperty().bindBidirectional(property);
        return field;
    }

    private static <T> ComboBox<T> choice(
            String id, List<T> items, java.util.function.Function<T, String> label, Property<T> property) {
        ComboBox<T> choice = Lists.choice(FXCollections.observableArrayList(items), label);
        choice.setId(id);
        choice.valueProperty().bindBidirectional(property);
        return choice;
    }
}
