package org.jiedao.liaison.view;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableStringValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.liaison.Division.Line;
import org.jiedao.liaison.Division.Tie;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.DateField;
import org.jiedao.ui.Desk;
import org.jiedao.ui.FormGrid;
import org.jiedao.ui.Icons;
import org.jiedao.ui.Lists;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;
import org.jiedao.ui.SearchableChoice;
import org.jiedao.ui.SideForm;

/// The ties of the member chosen, and the form in which they are entered and changed.
final class TiePane extends VBox {
    /// The part of page 会议 on which a need is registered; the place's kind is who raised it.
    private static final String NEEDS = "需求";

    private final LiaisonViewModel model;
    private final Desk desk;
    private final ObservableStringValue title;
    private final SearchableChoice<ContactChoice> choice;

    TiePane(LiaisonViewModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        choice = new SearchableChoice<>(model.form().offered(), ContactChoice::label, ContactChoice::words);
        wire();
        title = Bindings.createStringBinding(this::heading, model.chosen(), model.edited());
        TieForm form = model.form();
        DateField since = new DateField().typedIn(form.since());
        since.setId("tie-since");
        DateField until = new DateField().typedIn(form.until());
        until.setId("tie-until");
        Label none = hint("还没有登记。");
        none.visibleProperty().bind(Bindings.isEmpty(model.ties()));
        none.managedProperty().bind(none.visibleProperty());
        FormGrid grid = new FormGrid()
                .wide(new Label("已登记的联系"))
                .wide(new VBox(none, Lists.fill(new VBox(), model.ties(), this::line)))
                .field("联系的社区或单位", choice, "可以选几处，一次保存。")
                .wide(Lists.fill(chips(), form.contacts(), this::chip))
                .field("自哪天起", since)
                .field("到哪天止", until, "还在联系的空着。");
        SideForm side = new SideForm(title, grid, form.dirty(), new SideForm.Work(model::save, this::cancel));
        VBox.setVgrow(side, Priority.ALWAYS);
        getChildren().add(side);
        setId("tie-pane");
        visibleProperty().bind(model.chosen().isNotNull());
        managedProperty().bind(visibleProperty());
    }

    private String heading() {
        Line line = model.chosen().get();
        Tie tie = model.edited().get();
        return line == null ? "" : line.person().name().value() + (tie == null ? "的分片联系" : "：更改与" + tie.name() + "的联系");
    }

    private void cancel() {
        if (model.edited().get() == null) {
            model.close();
        } else {
            model.beginNew();
        }
    }

    private void wire() {
        choice.setId("tie-contact");
        choice.disableProperty().bind(model.edited().isNotNull());
        choice.valueProperty().addListener((_, _, picked) -> {
            if (picked != null) {
                model.form().pick(picked);
            }
        });
        model.chosen().addListener((_, _, _) -> choice.setValue(null));
        model.edited().addListener((_, _, _) -> choice.setValue(null));
    }

    private static FlowPane chips() {
        FlowPane chips = new FlowPane();
        chips.setId("tie-chips");
        chips.getStyleClass().add("chips");
        return chips;
    }

    private Node chip(ContactChoice one) {
        Label name = new Label(one.name());
        if (model.form().id() != 0) {
            return name;
        }
        HBox chip = new HBox(name, Icons.button("bi-x", "去掉" + one.name(), () -> drop(one)));
        chip.getStyleClass().add("tight");
        chip.setAlignment(Pos.CENTER_LEFT);
        return chip;
    }

    /// What was dropped can be chosen again.
    private void drop(ContactChoice one) {
        choice.setValue(null);
        model.form().drop(one);
    }

    private Node line(Tie tie) {
        Label name = new Label(tie.name());
        name.setWrapText(true);
        HBox work = new HBox(
                Buttons.link("更改", () -> model.edit(tie)),
                Buttons.link("登记需求", () -> desk.navigator().open(need(tie))),
                Buttons.link("删除", () -> model.remove(tie)));
        work.getStyleClass().add("tight");
        work.setAlignment(Pos.CENTER_LEFT);
        VBox line = new VBox(name, hint(days(tie)), work);
        line.getStyleClass().add("tie-line");
        return line;
    }

    private Place need(Tie tie) {
        Long body = Optional.ofNullable(model.committee().get())
                .map(committee -> committee.body().id())
                .orElse(null);
        return new Place(PageName.MEETING, NEEDS, tie.name(), body, null);
    }

    private String days(Tie tie) {
        LocalDate until = tie.liaison().until();
        String since = ChineseDate.format(tie.liaison().since());
        return until == null ? since + "起" : since + "至" + ChineseDate.format(until);
    }

    private static Label hint(String text) {
        Label hint = new Label(text);
        hint.getStyleClass().add("form-hint");
        hint.setWrapText(true);
        return hint;
    }
}
