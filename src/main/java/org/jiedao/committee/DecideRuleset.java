package org.jiedao.committee;

import java.time.LocalDate;
import java.util.Optional;
import org.jiedao.organization.Body;

/// By which ruleset a joint committee works from a day on; the first decision sets the committee up.
public final class DecideRuleset {
    private final Committees committees;

    public DecideRuleset(Committees committees) {
        this.committees = committees;
    }

    public void decide(Body body, RulesetSince chosen) {
        of(body).ifPresentOrElse(
                        committee -> committees.switchRuleset(committee.id(), chosen.ruleset(), chosen.since()),
                        () -> committees.establish(body.id(), chosen.ruleset(), chosen.since()));
    }

    /// Takes a wrong switch back; answers why not.
    public Optional<String> cancel(Body body, LocalDate since) {
        Optional<Committee> committee = of(body);
        if (committee.isEmpty() || committees.rulesets(committee.get().id()).size() == 1) {
            return Optional.of(body.name() + "只定过这一次规则集，没有取消：委员会总要有所依据。请改用另一份，或把日期改对。");
        }
        committees.cancelRuleset(committee.get().id(), since);
        return Optional.empty();
    }

    private Optional<Committee> of(Body body) {
        return committees.committees(LocalDate.MAX).stream()
                .filter(committee -> committee.body().id() == body.id())
                .findFirst();
    }
}
