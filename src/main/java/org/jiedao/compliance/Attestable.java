package org.jiedao.compliance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.compliance.Attestation.Subject;
import org.jiedao.organization.Body;
import org.jiedao.rule.Rule;
import org.jiedao.rule.RuleClass;
import org.jiedao.rule.Ruleset;
import org.jiedao.rule.Rulesets;

/// Which rules may be attested of which bodies: those that no register can tell.
public final class Attestable {
    private final Supplier<Rulesets> rulesets;
    private final Supplier<List<Body>> bodies;
    private final Kinds kinds = Kinds.shipped();

    public Attestable(Supplier<Rulesets> rulesets, Supplier<List<Body>> bodies) {
        this.rulesets = rulesets;
        this.bodies = bodies;
    }

    /// Why these cannot be attested as of that day; nothing where they can.
    Optional<String> refusal(List<Subject> subjects, LocalDate on) {
        Rulesets read = rulesets.get();
        List<Body> tree = bodies.get();
        return subjects.stream()
                .flatMap(subject -> refusal(subject, on, read, tree).stream())
                .findFirst();
    }

    public Optional<String> refusal(Subject subject, LocalDate on) {
        return refusal(List.of(subject), on);
    }

    private Optional<String> refusal(Subject subject, LocalDate on, Rulesets read, List<Body> tree) {
        Optional<Ruleset> ruleset = read.of(subject.ruleset());
        Optional<Rule> rule = ruleset.flatMap(one -> one.rule(subject.rule()));
        Optional<Body> body = tree.stream()
                .filter(one -> one.id() == subject.bodyId())
                .findFirst();
        if (rule.isEmpty()) {
            return Optional.of("规则集“" + read.label(subject.ruleset()) + "”里没有" + subject.rule() + "这一条。");
        }
        if (rule.get().ruleClass() != RuleClass.ATTESTED) {
            return Optional.of(notAttested(rule.get()));
        }
        if (body.isEmpty() || kinds.premise(rule.get(), body.get().kind()).isEmpty()) {
            return Optional.of(subject.rule() + "不是对" + body.map(Body::name).orElse("已经删去的组织") + "说的。");
        }
        return ruleset.flatMap(Ruleset::inForce)
                .filter(on::isBefore)
                .map(since -> read.label(subject.ruleset()) + "自" + ChineseDate.format(since) + "起施行，佐证的日期不能早于它。");
    }

    private static String notAttested(Rule rule) {
        return switch (rule.ruleClass()) {
            case COMPUTED, COMPUTED_ONCE_SET, DOUBTFUL, ORDERED ->
                rule.id() + "由登记的事实算出来，不收佐证：要改结论，请把事实登记上（" + rule.scope().evidence() + "）。";
            case OPTIONAL -> rule.id() + "是可选的做法，不判断，不用佐证。";
            case BACKGROUND -> rule.id() + "是背景，不检查，不用佐证。";
            case ATTESTED -> throw new IllegalArgumentException(rule.id());
        };
    }
}
