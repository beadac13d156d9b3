package org.jiedao.compliance.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jiedao.compliance.BodyNames;
import org.jiedao.compliance.ExaminedClause;
import org.jiedao.compliance.Gravity;
import org.jiedao.compliance.StateCounts;
import org.jiedao.rule.State;
import org.jiedao.ui.RowGroup;

/// By what the list is put together; in every group, and among the groups, what is gravest comes first.
public enum Grouping {
    STATE("按状态", (clause, _) -> clause.state().label()),
    BODY("按组织", (clause, names) -> names.of(clause.body())),
    RULESET("按规则集", (clause, _) -> clause.ruleset().name()),
    CLAUSE(
            "按条款",
            (clause, _) -> clause.rule().quotation().clause().article() + "　"
                    + clause.rule().scope().gist()),
    NONE("不分组", (_, _) -> "");

    private final String label;
    private final BiFunction<ExaminedClause, BodyNames, String> title;

    Grouping(String label, BiFunction<ExaminedClause, BodyNames, String> title) {
        this.label = label;
        this.title = title;
    }

    static Optional<Grouping> named(String name) {
        return Arrays.stream(values()).filter(grouping -> grouping.name().equals(name)).findFirst();
    }

    public String label() {
        return label;
    }

    /// The clauses in groups; two rules of one title stay apart where they are of two rulesets.
    List<RowGroup<ResultRow>> of(List<ExaminedClause> clauses, BodyNames names) {
        Map<Object, List<ExaminedClause>> together = new LinkedHashMap<>();
        clauses.stream()
                .sorted(Gravity.order())
                .forEach(clause -> together.computeIfAbsent(key(clause), _ -> new ArrayList<>())
                        .add(clause));
        return together.values().stream()
                .map(group -> new Counted(group, StateCounts.of(group)))
                .sorted(Comparator.comparing(Counted::counts, Gravity.MOST_FIRST))
                .map(group -> rows(group, names))
                .toList();
    }

    private record Counted(List<ExaminedClause> clauses, Map<State, Integer> counts) {}

    private Object key(ExaminedClause clause) {
        return switch (this) {
            case STATE -> clause.state();
            case BODY -> clause.body().id();
            case RULESET -> clause.ruleset().key();
            case CLAUSE -> List.of(clause.ruleset().key(), clause.rule().id());
            case NONE -> "";
        };
    }

    private RowGroup<ResultRow> rows(Counted group, BodyNames names) {
        String told = this == STATE ? group.clauses().size() + "条" : Gravity.told(group.counts());
        return new RowGroup<>(
                title.apply(group.clauses().getFirst(), names),
                told,
                group.clauses().stream()
                        .map(clause -> (ResultRow) new ResultRow.OfClause(clause, names.of(clause.body())))
                        .toList());
    }
}
