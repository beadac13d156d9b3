package org.jiedao.compliance.view;

import java.time.LocalDate;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.collections.FXCollections;
import javafx.collections.MapChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jiedao.compliance.Gravity;
import org.jiedao.people.Pinyin;
import org.jiedao.rule.State;
import org.jiedao.ui.DateField;
import org.jiedao.ui.Lists;
import org.jiedao.ui.SearchField;
import org.jiedao.ui.SearchableChoice;

/// Of which day, which bodies, which standard and which states the list is, and how it is put together.
final class FilterBar extends VBox {
    private final ResultsViewModel model;
    private final ChoiceViewModel choice;
    private final DoubleBinding room;
    private final SearchField search = new SearchField("条款、要点、原文");

    FilterBar(ResultsViewModel model) {
        this.model = model;
        choice = model.choice();
        getStyleClass().add("tight");
        search.setId("result-search");
        search.getStyleClass().add("result-search");
        search.query().addListener((_, _, query) -> choice.search(query));
        FlowPane fields = new FlowPane(captioned("截至", day()), scope(), ruleset(), grouping(), search);
        fields.getStyleClass().add("button-flow");
        fields.setAlignment(Pos.CENTER_LEFT);
        Observable[] widths = Stream.concat(
                        Stream.of(fields),
                        fields.getChildren().stream().filter(field -> field != search).map(Region.class::cast))
                .map(Region::widthProperty)
                .toArray(Observable[]::new);
        room = Bindings.createDoubleBinding(() -> room(fields), widths);
        search.prefWidthProperty().bind(room);
        getChildren().addAll(fields, chips());
    }

    /// What the other fields leave of the line.
    private double room(FlowPane fields) {
        double taken = fields.getChildren().stream()
                .filter(field -> field != search)
                .mapToDouble(field -> field.prefWidth(-1) + fields.getHgap())
                .sum();
        return Math.max(search.getMinWidth(), Math.floor(fields.getWidth() - taken));
    }

    void find() {
        search.requestFocus();
    }

    private Node day() {
        DateField day = new DateField();
        day.setId("result-day");
        day.setAccessibleText("截至哪一天");
        day.getStyleClass().add("whole-date");
        day.setValue(model.asOf().get());
        day.valueProperty().addListener((_, _, wanted) -> ask(day, wanted));
        model.asOf().addListener((_, _, now) -> day.setValue(now));
        return day;
    }

    /// What was refused does not stay in the field.
    private void ask(DateField field, LocalDate wanted) {
        model.ask(wanted);
        if (!model.asOf().get().equals(wanted)) {
            field.setValue(model.asOf().get());
        }
    }

    private Node scope() {
        SearchableChoice<Scope> scope = new SearchableChoice<>(
                choice.scopes(), Scope::label, one -> Pinyin.of(one.name()).initials());
        scope.setId("result-scope");
        scope.setAccessibleText("哪个组织，连同它下面的");
        scope.getStyleClass().add("result-scope");
        scope.valueProperty().bindBidirectional(choice.scope());
        return scope;
    }

    private Node ruleset() {
        ComboBox<ChoiceViewModel.RulesetChoice> ruleset =
                Lists.choice(choice.rulesets(), ChoiceViewModel.RulesetChoice::name);
        ruleset.setId("result-ruleset");
        ruleset.setAccessibleText("哪个规则集");
        ruleset.getStyleClass().add("result-ruleset");
        ruleset.valueProperty().bindBidirectional(choice.ruleset());
        return ruleset;
    }

    private Node grouping() {
        ComboBox<Grouping> grouping =
                Lists.choice(FXCollections.observableArrayList(Grouping.values()), Grouping::label);
        grouping.setId("result-grouping");
        grouping.setAccessibleText("列表怎样分组");
        grouping.valueProperty().bindBidirectional(choice.grouping());
        return grouping;
    }

    private static Node captioned(String name, Node field) {
        Label caption = new Label(name);
        caption.getStyleClass().add("form-label");
        caption.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(caption, field);
        line.getStyleClass().add("toolbar");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Node chips() {
        FlowPane chips = new FlowPane();
        chips.getStyleClass().add("chips");
        chips.setAlignment(Pos.CENTER_LEFT);
        for (State state : Gravity.gravestFirst()) {
            ToggleButton chip = chip(state.label(), StateTone.style(state));
            chip.setId("chip-" + state);
            chip.selectedProperty().addListener((_, _, on) -> choice.toggle(state, on));
            choice.counts()
                    .addListener((MapChangeListener<State, Integer>) _ -> count(chip, state.label(), counted(state)));
            count(chip, state.label(), counted(state));
            chips.getChildren().add(chip);
        }
        chips.getChildren().addAll(unexamined(), shown());
        return chips;
    }

    private int counted(State state) {
        return choice.counts().getOrDefault(state, 0);
    }

    private Node unexamined() {
        ToggleButton chip = chip(ResultRow.UNEXAMINED, "state-unexamined");
        chip.setId("chip-unexamined");
        chip.selectedProperty().addListener((_, _, on) -> choice.toggleUnexamined(on));
        choice.unexamined().addListener((_, _, now) -> count(chip, ResultRow.UNEXAMINED, now.intValue()));
        chip.visibleProperty().bind(choice.unexamined().greaterThan(0).or(chip.selectedProperty()));
        chip.managedProperty().bind(chip.visibleProperty());
        return chip;
    }

    private Node shown() {
        Label shown = new Label();
        shown.setId("result-count");
        shown.getStyleClass().add("muted");
        shown.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.busy().get() ? "正在体检……" : "列出" + choice.shown().get() + "条",
                        model.busy(),
                        choice.shown()));
        return shown;
    }

    private static ToggleButton chip(String word, String style) {
        ToggleButton chip = new ToggleButton();
        chip.getStyleClass().addAll("chip", style);
        chip.setMinWidth(Region.USE_PREF_SIZE);
        count(chip, word, 0);
        return chip;
    }

    private static void count(ToggleButton chip, String word, int number) {
        chip.setText(word + " " + number);
        chip.setAccessibleText(word + number + "条，按下只列这一种");
    }
}
