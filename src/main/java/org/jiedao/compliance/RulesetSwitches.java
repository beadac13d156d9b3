package org.jiedao.compliance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jiedao.archive.ChangeLog;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.committee.DecideRuleset;
import org.jiedao.committee.RulesetSince;
import org.jiedao.organization.Body;
import org.jiedao.rule.Ruleset;
import org.jiedao.rule.Rulesets;

/// Puts a body under another ruleset from a day on, and takes a wrong switch back; each is one undoable step.
public final class RulesetSwitches {
    private final DecideRuleset committees;
    private final BodyRulesets others;
    private final Supplier<Rulesets> rulesets;
    private final ChangeLog changes;

    public RulesetSwitches(
            DecideRuleset committees, BodyRulesets others, Supplier<Rulesets> rulesets, ChangeLog changes) {
        this.committees = committees;
        this.others = others;
        this.rulesets = rulesets;
        this.changes = changes;
    }

    /// Those that speak of bodies of its kind.
    public List<Ruleset> offered(Body body) {
        Rulesets offered = rulesets.get();
        Concerns concerns = Concerns.of(offered);
        return offered.all().stream()
                .filter(ruleset -> concerns.speaks(ruleset, body.kind()))
                .toList();
    }

    public void choose(Body body, RulesetSince chosen) {
        String title = body.name() + "自" + ChineseDate.format(chosen.since()) + "起改用"
                + rulesets.get().label(chosen.ruleset());
        changes.step(title, () -> {
            if (body.kind().isJointCommittee()) {
                committees.decide(body, chosen);
            } else {
                others.choose(body.id(), chosen);
            }
            return body;
        });
    }

    /// Answers why the switch stays; nothing once it is taken back.
    public Optional<String> cancel(Body body, LocalDate since) {
        return changes.step("取消" + body.name() + "自" + ChineseDate.format(since) + "起的规则集", () -> {
            if (body.kind().isJointCommittee()) {
                return committees.cancel(body, since);
            }
            others.remove(body.id(), since);
            return Optional.<String>empty();
        });
    }
}
