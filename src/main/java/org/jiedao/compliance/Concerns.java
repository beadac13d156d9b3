package org.jiedao.compliance;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedao.organization.BodyKind;
import org.jiedao.rule.Judgement;
import org.jiedao.rule.Rule;
import org.jiedao.rule.Ruleset;
import org.jiedao.rule.Rulesets;
import org.jiedao.rule.check.Asking;
import org.jiedao.rule.check.Facts;

/// Which rules of each ruleset concern which kind of body, found once: the same is asked of thousands of bodies.
final class Concerns {
    private final Rulesets rulesets;
    private final Map<String, Map<BodyKind, List<Concern>>> byRuleset;

    private Concerns(Rulesets rulesets, Map<String, Map<BodyKind, List<Concern>>> byRuleset) {
        this.rulesets = rulesets;
        this.byRuleset = Map.copyOf(byRuleset);
    }

    /// A rule, and the premise under which it concerns the body; empty for none.
    record Concern(Rule rule, String premise) {
        Judgement judge(Facts facts, Asking asking) {
            return premise.isEmpty() ? rule.judge(facts, asking) : rule.judgeWhere(premise, facts, asking);
        }
    }

    static Concerns of(Rulesets rulesets) {
        Kinds kinds = Kinds.shipped();
        return new Concerns(rulesets, rulesets.all().stream()
                .collect(Collectors.toMap(Ruleset::key, ruleset -> Arrays.stream(BodyKind.values())
                        .collect(Collectors.toMap(
                                kind -> kind,
                                kind -> concerns(ruleset, kind, kinds).toList(),
                                (one, _) -> one,
                                () -> new EnumMap<>(BodyKind.class))))));
    }

    private static Stream<Concern> concerns(Ruleset ruleset, BodyKind kind, Kinds kinds) {
        return ruleset.rules().stream()
                .flatMap(rule -> kinds.premise(rule, kind).map(premise -> new Concern(rule, premise)).stream());
    }

    /// Whose rules are put to bodies of a kind: the one chosen for them; where it says nothing of such bodies, the
    /// backstops that do.
    List<Ruleset> asked(Ruleset chosen, BodyKind kind) {
        return speaks(chosen, kind)
                ? List.of(chosen)
                : rulesets.all().stream()
                        .filter(one -> one.backstop() && speaks(one, kind))
                        .toList();
    }

    boolean speaks(Ruleset ruleset, BodyKind kind) {
        return !of(ruleset, kind).isEmpty();
    }

    /// In the order of the ruleset; none where it says nothing of such bodies.
    List<Concern> of(Ruleset ruleset, BodyKind kind) {
        return Objects.requireNonNull(
                Objects.requireNonNull(byRuleset.get(ruleset.key())).get(kind));
    }
}
