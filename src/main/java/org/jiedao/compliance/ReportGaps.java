package org.jiedao.compliance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiedao.organization.Body;
import org.jiedao.rule.Rule;
import org.jiedao.rule.Ruleset;
import org.jiedao.rule.State;
import org.jiedao.wording.Fields;
import org.jiedao.wording.HeadingNumber;

/// What is not recorded: what is to be done about it, and by bodies the materials with their clauses.
record ReportGaps(Examination examination, BodyNames names, Fixes fixes) {
    /// A row that would fill half a page is several.
    private static final int CLAUSES_A_ROW = 16;

    /// How a missing record comes to be, which sets what can be recorded now apart from what has to wait.
    private enum Way {
        RECORDED("补登记以后可以算出结论的"),
        ATTESTED("由有关同志佐证的"),
        KEPT("先留存材料，能够登记时再补登记的");

        private final String title;

        Way(String title) {
            this.title = title;
        }
    }

    /// The same is asked by the same standard of all of these.
    private record Asked(Ruleset ruleset, List<Body> bodies) {}

    List<Fields> mendings() {
        return by(missing(), this::mending).entrySet().stream()
                .sorted((one, other) -> Integer.compare(other.getValue().size(), one.getValue().size()))
                .map(mending -> new Fields()
                        .put("办法", mending.getKey())
                        .put("涉及组织数", String.valueOf(bodies(mending.getValue()).size()))
                        .put("条数", String.valueOf(mending.getValue().size())))
                .toList();
    }

    private List<ExaminedClause> missing() {
        return examination.in(State.EVIDENCE_MISSING);
    }

    /// A missing record can always be made good.
    private String mending(ExaminedClause clause) {
        return fixes.of(clause).orElseThrow().onPaper();
    }

    private Way way(ExaminedClause clause) {
        return switch (fixes.of(clause).orElseThrow()) {
            case Fix.Unrecorded _ -> Way.KEPT;
            case Fix.Attest _ -> Way.ATTESTED;
            case Fix.OfBody _,
                    Fix.OfPerson _,
                    Fix.OfBatch _,
                    Fix.Appointments _,
                    Fix.OfMeeting _,
                    Fix.Meetings _,
                    Fix.OfTask _,
                    Fix.Tasks _,
                    Fix.YearEnd _,
                    Fix.Sent _,
                    Fix.Settle _ -> Way.RECORDED;
        };
    }

    List<Fields> materials() {
        Map<Way, List<ExaminedClause>> byWay = by(missing(), this::way);
        List<Way> ways = Stream.of(Way.values()).filter(byWay::containsKey).toList();
        return IntStream.range(0, ways.size())
                .mapToObj(i -> new Fields()
                        .put("类序", HeadingNumber.of(i + 1))
                        .put("类别", ways.get(i).title)
                        .list("材料清单", rows(Objects.requireNonNull(byWay.get(ways.get(i))))))
                .toList();
    }

    private List<Fields> rows(List<ExaminedClause> clauses) {
        Map<Asked, List<List<ExaminedClause>>> byBodies = new LinkedHashMap<>();
        by(clauses, ExaminedClause::ruleset).forEach((ruleset, own) -> by(own, ExaminedClause::rule)
                .values()
                .forEach(rule -> byBodies.computeIfAbsent(new Asked(ruleset, bodies(rule)), _ -> new ArrayList<>())
                        .add(rule)));
        List<Map.Entry<Asked, List<List<ExaminedClause>>>> rows =
                byBodies.entrySet().stream().flatMap(ReportGaps::handy).toList();
        return IntStream.range(0, rows.size())
                .mapToObj(i -> row(i + 1, rows.get(i).getKey(), rows.get(i).getValue()))
                .toList();
    }

    private static Stream<Map.Entry<Asked, List<List<ExaminedClause>>>> handy(
            Map.Entry<Asked, List<List<ExaminedClause>>> asked) {
        List<List<ExaminedClause>> rules = asked.getValue();
        int rows = (rules.size() + CLAUSES_A_ROW - 1) / CLAUSES_A_ROW;
        return IntStream.range(0, rows)
                .mapToObj(i -> Map.entry(
                        asked.getKey(), rules.subList(rules.size() * i / rows, rules.size() * (i + 1) / rows)));
    }

    private Fields row(int number, Asked asked, List<List<ExaminedClause>> rules) {
        return new Fields()
                .put("序号", String.valueOf(number))
                .put("标准", String.valueOf(examination.rulesets().indexOf(asked.ruleset()) + 1))
                .put("涉及组织", names.of(asked.bodies()))
                .put("材料", materials(rules.stream().map(rule -> rule.getFirst().rule()).toList()))
                .put("条数", String.valueOf(rules.stream().mapToInt(List::size).sum()));
    }

    /// Each material with the articles that ask for it.
    private static String materials(List<Rule> rules) {
        return by(rules, rule -> rule.scope().evidence()).entrySet().stream()
                .map(material -> material.getKey() + "："
                        + material.getValue().stream()
                                .map(rule -> rule.quotation().clause().article())
                                .distinct()
                                .collect(Collectors.joining("、")))
                .collect(Collectors.joining("；"));
    }

    private static List<Body> bodies(List<ExaminedClause> clauses) {
        return clauses.stream().map(ExaminedClause::body).distinct().toList();
    }

    private static <T, K> Map<K, List<T>> by(List<T> all, Function<T, K> key) {
        Map<K, List<T>> groups = new LinkedHashMap<>();
        all.forEach(one ->
                groups.computeIfAbsent(key.apply(one), _ -> new ArrayList<>()).add(one));
        return groups;
    }
}
