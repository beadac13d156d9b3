package org.jiedao.compliance.view;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;
import org.jiedao.compliance.BodyNames;
import org.jiedao.compliance.Examination;
import org.jiedao.compliance.ExaminedClause;
import org.jiedao.compliance.Gravity;
import org.jiedao.compliance.StateCounts;
import org.jiedao.organization.Body;
import org.jiedao.organization.Tree;
import org.jiedao.rule.State;
import org.jiedao.ui.RowGroup;
import org.jspecify.annotations.Nullable;

/// What of the examination is looked at, and how it is put together. It stays when another examination comes.
public final class ChoiceViewModel {
    private static final String BETWEEN = "·";
    private final ObservableList<Scope> scopes = FXCollections.observableArrayList(Scope.WHOLE);
    private final ObservableList<RulesetChoice> rulesets = FXCollections.observableArrayList(RulesetChoice.ANY);
    private final ObjectProperty<@Nullable Scope> scope = new SimpleObjectProperty<>(Scope.WHOLE);
    private final ObjectProperty<@Nullable RulesetChoice> ruleset = new SimpleObjectProperty<>(RulesetChoice.ANY);
    private final ObjectProperty<@Nullable Grouping> grouping = new SimpleObjectProperty<>(Grouping.STATE);
    private final ObservableMap<State, Integer> counts = FXCollections.observableHashMap();
    private final ObservableList<RowGroup<ResultRow>> groups = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper unexamined = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper shown = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper narrowed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<List<ExaminedClause>> concerned = new ReadOnlyObjectWrapper<>(List.of());
    private final Set<State> states = EnumSet.noneOf(State.class);
    private List<Body> read = List.of();
    private List<Body> tree = List.of();
    private BodyNames names = new BodyNames(new Tree(tree), BETWEEN);
    private @Nullable Examination examination;
    private String text = "";
    private boolean unexaminedOnly;
    private boolean filling;

    ChoiceViewModel() {
        scope.addListener((_, _, _) -> refresh());
        ruleset.addListener((_, _, _) -> refresh());
        grouping.addListener((_, _, _) -> refresh());
    }

    /// A ruleset that some clause was examined by, or any of them.
    public record RulesetChoice(String key, String name) {
        static final RulesetChoice ANY = new RulesetChoice("", "全部规则集");
    }

    public ObservableList<Scope> scopes() {
        return scopes;
    }

    public ObservableList<RulesetChoice> rulesets() {
        return rulesets;
    }

    public ObjectProperty<@Nullable Scope> scope() {
        return scope;
    }

    public ObjectProperty<@Nullable RulesetChoice> ruleset() {
        return ruleset;
    }

    public ObjectProperty<@Nullable Grouping> grouping() {
        return grouping;
    }

    /// How many clauses are in each state, whichever states are shown.
    public ObservableMap<State, Integer> counts() {
        return counts;
    }

    public ReadOnlyIntegerProperty unexamined() {
        return unexamined.getReadOnlyProperty();
    }

    /// What the list shows.
    public ObservableList<RowGroup<ResultRow>> groups() {
        return groups;
    }

    /// How many lines that are.
    public ReadOnlyIntegerProperty shown() {
        return shown.getReadOnlyProperty();
    }

    /// Whether something is left out.
    public ReadOnlyBooleanProperty narrowed() {
        return narrowed.getReadOnlyProperty();
    }

    /// The clauses looked at in whatever state.
    public ReadOnlyObjectProperty<List<ExaminedClause>> concerned() {
        return concerned.getReadOnlyProperty();
    }

    /// The bodies of the register, parents before children.
    void know(List<Body> bodies) {
        if (bodies == read) {
            return;
        }
        read = bodies;
        tree = List.copyOf(bodies);
        names = new BodyNames(new Tree(tree), BETWEEN);
        Scope before = scope.get();
        filling(() -> {
            scopes.setAll(Scope.of(tree));
            Body body = before == null ? null : before.body();
            scope.set(body == null ? Scope.WHOLE : scopeOf(body.id()));
        });
    }

    void show(Examination now) {
        examination = now;
        RulesetChoice before = ruleset.get();
        filling(() -> {
            List<RulesetChoice> found = new ArrayList<>(List.of(RulesetChoice.ANY));
            now.clauses().stream()
                    .map(clause -> new RulesetChoice(clause.ruleset().key(), clause.ruleset().name()))
                    .distinct()
                    .forEach(found::add);
            rulesets.setAll(found);
            ruleset.set(before != null && found.contains(before) ? before : RulesetChoice.ANY);
        });
        refresh();
    }

    /// Looks at one body and what is beneath it; the whole street where there is no such body.
    public void look(long bodyId) {
        scope.set(scopeOf(bodyId));
    }

    private Scope scopeOf(long bodyId) {
        return scopes.stream().filter(one -> one.isOf(bodyId)).findFirst().orElse(Scope.WHOLE);
    }

    public void search(String typed) {
        text = typed;
        refresh();
    }

    /// Shows a state too, or no longer; none chosen shows all.
    public void toggle(State state, boolean on) {
        if (on ? states.add(state) : states.remove(state)) {
            refresh();
        }
    }

    public void toggleUnexamined(boolean on) {
        unexaminedOnly = on;
        refresh();
    }

    ResultFilter filter() {
        Scope body = scope.get();
        RulesetChoice key = ruleset.get();
        return new ResultFilter(
                body == null ? Set.of() : body.bodies(tree), key == null ? "" : key.key(), text);
    }

    private void filling(Runnable work) {
        filling = true;
        work.run();
        filling = false;
    }

    private void refresh() {
        Examination now = examination;
        Grouping by = grouping.get();
        if (now == null || by == null || filling) {
            return;
        }
        ResultFilter filter = filter();
        List<ExaminedClause> clauses = now.clauses().stream().filter(filter::admits).toList();
        List<ResultRow> bodies = now.unexamined().stream()
                .filter(filter::admits)
                .map(this::row)
                .toList();
        Map<State, Integer> found = StateCounts.of(clauses);
        Gravity.gravestFirst().forEach(state -> counts.put(state, found.getOrDefault(state, 0)));
        unexamined.set(bodies.size());
        boolean any = states.isEmpty() && !unexaminedOnly;
        List<RowGroup<ResultRow>> shownNow = Stream.concat(
                        by.of(clauses.stream().filter(clause -> any || states.contains(clause.state())).toList(), names).stream(),
                        any || unexaminedOnly ? unexaminedGroup(bodies) : Stream.empty())
                .toList();
        shown.set(shownNow.stream().mapToInt(group -> group.rows().size()).sum());
        narrowed.set(shown.get() < now.clauses().size() + now.unexamined().size());
        concerned.set(clauses);
        groups.setAll(shownNow);
    }

    /// A clause, or a body that was not examined, as a line of the list.
    Optional<ResultRow> row(Examination now, ResultKey key) {
        return Stream.concat(
                        now.clauses().stream()
                                .filter(clause -> ResultKey.of(clause).equals(key))
                                .<ResultRow>map(clause -> new ResultRow.OfClause(clause, names.of(clause.body()))),
                        now.unexamined().stream().map(this::row).filter(row -> row.key().equals(key)))
                .findFirst();
    }

    private ResultRow row(Examination.Unexamined one) {
        return new ResultRow.OfBody(one, names.of(one.body()));
    }

    private static Stream<RowGroup<ResultRow>> unexaminedGroup(List<ResultRow> bodies) {
        return bodies.isEmpty()
                ? Stream.empty()
                : Stream.of(new RowGroup<>("没有体检的组织", bodies.size() + "个", bodies));
    }
}
