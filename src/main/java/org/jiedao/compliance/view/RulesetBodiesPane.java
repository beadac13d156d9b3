package org.jiedao.compliance.view;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jiedao.committee.view.RulesetFields;
import org.jiedao.ui.Badge;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.DataTable;
import org.jiedao.ui.Desk;
import org.jiedao.ui.EmptyState;
import org.jiedao.ui.Lists;
import org.jiedao.ui.Section;
import org.jiedao.ui.SideForm;

/// By which ruleset every body works; below, the history of the one chosen; at the right the form of its switch.
final class RulesetBodiesPane extends HBox {
    private static final double BELOW = 200;

    private final RulesetBodiesViewModel model;
    private final DataTable<RulesetBodyRow> table;
    private final ObservableValue<String> title;

    RulesetBodiesPane(RulesetBodiesViewModel model, Desk desk) {
        this.model = model;
        table = table(desk);
        title = model.chosen().map(RulesetBodyRow::name).orElse("");
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox left = new VBox(table, history());
        left.getStyleClass().add("rows");
        left.setMinWidth(0);
        HBox.setHgrow(left, Priority.ALWAYS);
        getStyleClass().add("columns");
        getChildren().addAll(left, form());
    }

    private DataTable<RulesetBodyRow> table(Desk desk) {
        DataTable<RulesetBodyRow> bodies = new DataTable<RulesetBodyRow>("各组织所用规则集")
                .column("组织", 200, RulesetBodyRow::name)
                .column("按哪个规则集查", 230, RulesetBodyRow::ruleset)
                .column("自哪天起", 120, RulesetBodyRow::since)
                .column("来自", 118, RulesetBodyRow::origin, row -> Badge.of(row.origin(), tone(row)))
                .column("要留意的", 240, RulesetBodyRow::remark)
                .rows(model.rows())
                .onOpen(_ -> model.change())
                .whenEmpty(new EmptyState("bi-journal-text", "还没有组织", "先在“组织”登记组织，再定它们照哪份标准办。"))
                .remembered(desk.settings());
        bodies.setMinHeight(0);
        bodies.getSelectionModel().selectedItemProperty().addListener((_, _, row) -> {
            if (row != null) {
                model.choose(row.body().id());
            }
        });
        model.chosen().subscribe(row -> {
            if (row != null && row != bodies.getSelectionModel().getSelectedItem()) {
                bodies.getSelectionModel().clearAndSelect(bodies.getItems().indexOf(row));
            }
        });
        return bodies;
    }

    private static Badge.Tone tone(RulesetBodyRow row) {
        if (row.amiss()) {
            return Badge.Tone.BAD;
        }
        return switch (row.onDay().active().origin()) {
            case OWN, AREA -> Badge.Tone.NEUTRAL;
            case NONE -> Badge.Tone.ATTENTION;
        };
    }

    private Node history() {
        VBox lines = Lists.fill(new VBox(), model.past(), this::line);
        lines.getStyleClass().add("tight");
        Label none = new Label("没有定过，也没有可随的委员会。点“改用”给它定一份。");
        none.setWrapText(true);
        none.getStyleClass().add("muted");
        none.visibleProperty().bind(Bindings.isEmpty(model.past()));
        none.managedProperty().bind(none.visibleProperty());
        ScrollPane scroll = new ScrollPane(new VBox(none, lines));
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("plain-scroll");
        Button change = Buttons.plain("自某日起改用", "bi-arrow-left-right", model::change);
        change.setId("change-ruleset");
        Section section = new Section("沿革", scroll, change);
        section.note().textProperty().bind(title);
        section.setPrefHeight(BELOW);
        section.setMinHeight(BELOW);
        return section;
    }

    private Node line(RulesetPast past) {
        Label since = new Label(past.since());
        since.setMinWidth(Label.USE_PREF_SIZE);
        Label ruleset = new Label(past.label());
        ruleset.setWrapText(true);
        HBox.setHgrow(ruleset, Priority.ALWAYS);
        ruleset.setMaxWidth(Double.MAX_VALUE);
        HBox line = new HBox(since, ruleset, origin(past));
        line.getStyleClass().add("toolbar");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    /// One's own choice can be taken back here; another's where it was made.
    private Node origin(RulesetPast past) {
        Optional<Node> other = past.giver()
                .map(giver -> Buttons.link(past.whose(), () -> model.choose(giver.id())));
        return other.orElseGet(() -> {
            Button cancel = Buttons.quiet("取消这次改用", "bi-x", () -> model.cancel(past));
            cancel.getStyleClass().add("cancel-ruleset");
            return cancel;
        });
    }

    private Node form() {
        SideForm form = new SideForm(
                new SimpleStringProperty("自某日起改用"),
                new RulesetFields(model.form()).grid(),
                model.form().dirty(),
                new SideForm.Work(model::save, model::stop));
        form.visibleProperty().bind(model.changing());
        form.managedProperty().bind(model.changing());
        return form;
    }
}
