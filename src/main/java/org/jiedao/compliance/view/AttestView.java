package org.jiedao.compliance.view;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jiedao.compliance.AttestedRule;
import org.jiedao.compliance.Standing;
import org.jiedao.settings.Draft;
import org.jiedao.ui.Badge;
import org.jiedao.ui.DataTable;
import org.jiedao.ui.Desk;
import org.jiedao.ui.EmptyState;
import org.jiedao.ui.Lists;
import org.jiedao.ui.PageBody;
import org.jiedao.ui.PageCommand;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;
import org.jiedao.ui.SearchField;

/// Part 佐证: the rules to attest and, at their side, the form of the one chosen.
public final class AttestView implements PageBody {
    public static final String PART = "佐证";

    private final AttestViewModel model;
    private final Desk desk;
    private final SearchField filter = new SearchField("按条款、要点、证据或拼音首字母筛选");
    private final DataTable<AttestRow> table;
    private final HBox node = new HBox();
    private final ObservableStringValue trail;

    public AttestView(AttestViewModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        trail = Bindings.createStringBinding(
                () -> model.shown().get() == null ? "" : model.shown().get().rule().id() + "的佐证", model.shown());
        filter.setId("attest-filter");
        filter.query().addListener((_, _, query) -> model.rows().filter(query));
        table = table();
        AttestPane pane = new AttestPane(model, desk);
        pane.visibleProperty().bind(model.shown().isNotNull());
        pane.managedProperty().bind(pane.visibleProperty());
        VBox list = new VBox(toolbar(), counts(), table);
        list.getStyleClass().add("rows");
        HBox.setHgrow(list, Priority.ALWAYS);
        node.getStyleClass().add("columns");
        node.getChildren().addAll(list, pane);
        model.shown().addListener((_, _, rule) -> mark(rule));
    }

    private Node toolbar() {
        HBox.setHgrow(filter, Priority.ALWAYS);
        filter.setMaxWidth(420);
        HBox toolbar = new HBox(
                filter,
                choice("attest-body", "哪个组织", model.rows().bodies(), model.rows().body()),
                choice("attest-standing", "哪种状态", model.rows().standings(), model.rows().standing()));
        toolbar.getStyleClass().add("toolbar");
        toolbar.setAlignment(Pos.CENTER_LEFT);
        return toolbar;
    }

    private static Node choice(String id, String name, ObservableList<String> items, ObjectProperty<String> chosen) {
        ComboBox<String> choice = Lists.choice(items, text -> text);
        choice.setId(id);
        choice.setAccessibleText(name);
        choice.getStyleClass().add("filter-choice");
        choice.valueProperty().bindBidirectional(chosen);
        return choice;
    }

    private Node counts() {
        Label counts = new Label();
        counts.setId("attest-counts");
        counts.getStyleClass().add("muted");
        counts.textProperty().bind(model.rows().counts());
        return counts;
    }

    private DataTable<AttestRow> table() {
        DataTable<AttestRow> table = new DataTable<AttestRow>("佐证表")
                .twoLines()
                .column("组织", 168, AttestRow::body)
                .column("条款", 96, AttestRow::id)
                .column("状态", 88, AttestRow::standing, row -> Badge.of(row.standing(), tone(row)))
                .column("要点", 230, AttestRow::gist)
                .column("谁佐证的", 200, AttestRow::said)
                .rows(model.rows().shown())
                .onOpen(this::go)
                .whenEmpty(new EmptyState(
                        "bi-clipboard-check",
                        "没有要佐证的条款",
                        "登记查不出来的条款列在这里，有人佐证才算符合。先在“组织”选定规则集；若在筛选，请改一改条件。"))
                .remembered(desk.settings());
        table.setOnMouseReleased(_ -> choose());
        VBox.setVgrow(table, Priority.ALWAYS);
        return table;
    }

    private static Badge.Tone tone(AttestRow row) {
        return switch (row.rule().standing()) {
            case NONE -> Badge.Tone.NEUTRAL;
            case EXPIRED -> Badge.Tone.BAD;
            case EXPIRING -> Badge.Tone.ATTENTION;
            case HELD -> Badge.Tone.GOOD;
        };
    }

    private void go(AttestRow row) {
        desk.navigator().open(AttestPlaces.of(row.rule()));
    }

    /// Several rows of one rule are several bodies of one form.
    private void choose() {
        List<AttestRow> chosen = List.copyOf(table.getSelectionModel().getSelectedItems());
        if (chosen.isEmpty()) {
            return;
        }
        AttestedRule first = chosen.getFirst().rule();
        boolean oneRule = chosen.stream().allMatch(row -> row.isOfSameRule(first));
        AttestedRule open = model.shown().get();
        if (chosen.size() > 1 && oneRule && open != null && chosen.getFirst().isOfSameRule(open)) {
            Set<Long> bodies =
                    chosen.stream().map(row -> row.rule().body().id()).collect(Collectors.toSet());
            model.tick(bodies);
        } else if (chosen.size() == 1) {
            go(chosen.getFirst());
        }
    }

    private void mark(AttestedRule rule) {
        if (rule != null) {
            table.getItems().stream()
                    .filter(row -> row.rule().subject().equals(rule.subject()))
                    .filter(row -> !table.getSelectionModel().getSelectedItems().contains(row))
                    .findFirst()
                    .ifPresent(row -> table.getSelectionModel().clearAndSelect(table.getItems().indexOf(row)));
        }
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void open(Place place) {
        model.load(() -> AttestPlaces.subject(place).ifPresentOrElse(model::show, model::close));
    }

    @Override
    public ObservableStringValue trail() {
        return trail;
    }

    @Override
    public ObservableBooleanValue dirty() {
        return model.form().dirty();
    }

    @Override
    public Optional<Draft> draft() {
        return model.draft();
    }

    @Override
    public void restore(Draft draft) {
        model.restore(draft);
    }

    @Override
    public void discard() {
        model.close();
    }

    @Override
    public Map<PageCommand, Runnable> commands() {
        return Map.of(
                PageCommand.SAVE, model::save,
                PageCommand.FIND, filter::requestFocus,
                PageCommand.CLOSE, () -> desk.navigator().open(Place.of(PageName.COMPLIANCE, PART)));
    }
}
