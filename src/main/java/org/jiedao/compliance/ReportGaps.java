package org.jiedao.compliance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiedao.organization.Body;
import org.jiedao.rule.Ruleset;
import org.jiedao.rule.State;
import org.jiedao.wording.Fields;

/// What is not recorded: where to record it, and by ruleset what.
record ReportGaps(Examination examination, BodyNames names, Fixes fixes) {
    private static final int RULES_A_ROW = 6;
    private static final String NOWHERE_YET = "先留存材料，还没有登记的页面";

    List<Fields> places() {
        return by(examination.in(State.EVIDENCE_MISSING), this::place).entrySet().stream()
                .sorted((one, other) -> Integer.compare(other.getValue().size(), one.getValue().size()))
                .map(place -> new Fields()
                        .put("去处", place.getKey())
                        .put("涉及组织数", String.valueOf(bodies(place.getValue()).size()))
                        .put("条数", String.valueOf(place.getValue().size())))
                .toList();
    }

    private String place(ExaminedClause clause) {
        return fixes.of(clause)
                .map(fix -> switch (fix) {
                    case Fix.Unrecorded _ -> NOWHERE_YET;
                    case Fix.OfBody _, Fix.OfPerson _, Fix.OfBatch _, Fix.Appointments _, Fix.Attest _, Fix.Settle _ ->
                        fix.label();
                })
                .orElse(NOWHERE_YET);
    }

    List<Fields> materials() {
        List<Map.Entry<Ruleset, List<ExaminedClause>>> byRuleset =
                List.copyOf(by(examination.in(State.EVIDENCE_MISSING), ExaminedClause::ruleset).entrySet());
        return IntStream.range(0, byRuleset.size())
                .mapToObj(i -> new Fields()
                        .put("标准序号", ReportNumbers.heading(i + 1))
                        .put("标准", ReportFacts.basis(byRuleset.get(i).getKey()))
                        .list("材料清单", rows(byRuleset.get(i).getValue())))
                .toList();
    }

    private List<Fields> rows(List<ExaminedClause> clauses) {
        List<List<ExaminedClause>> materials = by(clauses, clause -> clause.rule().scope().evidence()).values().stream()
                .flatMap(ReportGaps::handy)
                .toList();
        return IntStream.range(0, materials.size())
                .mapToObj(i -> row(i + 1, materials.get(i)))
                .toList();
    }

    /// A row that would fill half a page is several.
    private static Stream<List<ExaminedClause>> handy(List<ExaminedClause> clauses) {
        List<List<ExaminedClause>> byRule = List.copyOf(by(clauses, ExaminedClause::rule).values());
        return IntStream.rangeClosed(0, (byRule.size() - 1) / RULES_A_ROW)
                .mapToObj(i -> byRule.subList(i * RULES_A_ROW, Math.min(byRule.size(), (i + 1) * RULES_A_ROW)).stream()
                        .flatMap(List::stream)
                        .toList());
    }

    private Fields row(int number, List<ExaminedClause> clauses) {
        return new Fields()
                .put("序号", String.valueOf(number))
                .put("材料", clauses.getFirst().rule().scope().evidence())
                .put("所依条款", articles(clauses))
                .put("涉及组织", names.of(bodies(clauses)))
                .put("条数", String.valueOf(clauses.size()));
    }

    private static String articles(List<ExaminedClause> clauses) {
        return clauses.stream()
                .map(ExaminedClause::rule)
                .distinct()
                .map(rule -> rule.quotation().clause().article() + " " + ReportFindings.gist(rule))
                .distinct()
                .collect(Collectors.joining("；"));
    }

    private static List<Body> bodies(List<ExaminedClause> clauses) {
        return clauses.stream().map(ExaminedClause::body).distinct().toList();
    }

    private static <K> Map<K, List<ExaminedClause>> by(List<ExaminedClause> clauses, Function<ExaminedClause, K> key) {
        Map<K, List<ExaminedClause>> groups = new LinkedHashMap<>();
        clauses.forEach(clause ->
                groups.computeIfAbsent(key.apply(clause), _ -> new ArrayList<>()).add(clause));
        return groups;
    }
}
