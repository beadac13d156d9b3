package org.jiedao.compliance.view;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jiedao.compliance.ExaminedClause;
import org.jiedao.compliance.Gravity;
import org.jiedao.rule.State;
import org.jiedao.ui.RowGroup;

/// By what the list is put together; in every group, and among the groups, what is gravest comes first.
public enum Grouping {
    STATE("按状态", clause -> clause.state().label()),
    BODY("按组织", clause -> clause.body().name()),
    RULESET("按规则集", clause -> clause.ruleset().name()),
    CLAUSE(
            "按条款",
            clause -> clause.rule().quotation().clause().article() + "　"
                    + clause.rule().scope().gist()),
    NONE("不分组", _ -> "");

    private final String label;
    private final Function<ExaminedClause, String> title;

    Grouping(String label, Function<ExaminedClause, String> title) {
        this.label = label;
        this.title = title;
    }

    public String label() {
        return label;
    }

    /// The clauses in groups; two rules of one title stay apart where they are of two rulesets.
    List<RowGroup<ResultRow>> of(List<ExaminedClause> clauses) {
        Map<Object, List<ExaminedClause>> together = new LinkedHashMap<>();
        clauses.stream()
                .sorted(Gravity.order())
                .forEach(clause -> together.computeIfAbsent(key(clause), _ -> new ArrayList<>())
                        .add(clause));
        return together.values().stream()
                .map(group -> new Counted(group, Gravity.counts(group.stream())))
                .sorted(Comparator.comparing(Counted::counts, Gravity.MOST_FIRST))
                .map(this::rows)
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

    private RowGroup<ResultRow> rows(Counted group) {
        String told = this == STATE ? group.clauses().size() + "条" : Gravity.told(group.counts());
        return new RowGroup<>(
                title.apply(group.clauses().getFirst()),
                told,
                group.clauses().stream()
                        .map(clause -> (ResultRow) new ResultRow.OfClause(clause))
                        .toList());
    }
}
