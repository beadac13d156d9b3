package org.jiedao.compliance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jiedao.organization.Body;
import org.jiedao.rule.Assumption;
import org.jiedao.rule.Clause;
import org.jiedao.rule.Rule;
import org.jiedao.rule.State;
import org.jiedao.wording.Fields;
import org.jiedao.wording.HeadingNumber;

/// The clauses of one state, each quoted once, under it what was found, with all the bodies where it was found alike.
record ReportFindings(Examination examination, BodyNames names, Fixes fixes) {
    /// A rule is one only within its ruleset.
    private record Asked(String ruleset, String rule) {}

    /// What is alike where it reads alike.
    private record Alike(String arithmetic, Optional<String> mending) {}

    List<Fields> in(State state) {
        Map<Asked, List<ExaminedClause>> byRule = new LinkedHashMap<>();
        examination.in(state).forEach(clause -> byRule.computeIfAbsent(
                        new Asked(clause.ruleset().key(), clause.rule().id()), _ -> new ArrayList<>())
                .add(clause));
        List<List<ExaminedClause>> groups = List.copyOf(byRule.values());
        return IntStream.range(0, groups.size())
                .mapToObj(i -> fields(i + 1, groups.get(i)))
                .toList();
    }

    private Fields fields(int number, List<ExaminedClause> clauses) {
        Rule rule = clauses.getFirst().rule();
        Clause clause = rule.quotation().clause();
        return new Fields()
                .put("序号", HeadingNumber.of(number))
                .put("要点", gist(rule))
                .put("条款", clause.citation())
                .put("原文", quoted(clause.wording()))
                .group("口径", Optional.of(rule.assumptions())
                        .filter(assumptions -> !assumptions.isEmpty())
                        .map(ReportFindings::assumed))
                .list("涉及", found(clauses));
    }

    /// What it is about in a few words, else where it stands.
    static String gist(Rule rule) {
        String gist = rule.scope().gist().replaceAll("[。；]+$", "");
        return gist.isEmpty() ? rule.quotation().clause().article() : gist;
    }

    private static Fields assumed(List<Assumption> assumptions) {
        return new Fields()
                .put("说明", assumptions.stream().map(Assumption::sentence).collect(Collectors.joining("；")));
    }

    /// Quotation marks within a quotation are single (GB/T 15834—2011 4.8.3.3).
    private static String quoted(String wording) {
        return wording.replace('“', '‘').replace('”', '’').replaceAll("[。；，]+$", "");
    }

    private List<Fields> found(List<ExaminedClause> clauses) {
        Map<Alike, List<Body>> alike = new LinkedHashMap<>();
        clauses.forEach(clause -> alike.computeIfAbsent(alike(clause), _ -> new ArrayList<>())
                .add(clause.body()));
        List<Map.Entry<Alike, List<Body>>> items = List.copyOf(alike.entrySet());
        return IntStream.range(0, items.size())
                .mapToObj(i -> found(items.get(i).getKey(), items.get(i).getValue())
                        .group("项次", Optional.of(new Fields().put("次序", String.valueOf(i + 1)))
                                .filter(_ -> items.size() > 1)))
                .toList();
    }

    private Alike alike(ExaminedClause clause) {
        return new Alike(
                clause.judgement().arithmetic().replaceAll("。+$", ""),
                fixes.of(clause).map(Fix::onPaper));
    }

    /// An item that stands alone has no number.
    private Fields found(Alike alike, List<Body> bodies) {
        return new Fields()
                .put("组织", names.joined(bodies))
                .group("几个", Optional.of(new Fields().put("个数", String.valueOf(bodies.size())))
                        .filter(_ -> bodies.size() > 1))
                .put("查得", alike.arithmetic())
                .group("办理", alike.mending().map(mending -> new Fields().put("办法", mending)));
    }
}
