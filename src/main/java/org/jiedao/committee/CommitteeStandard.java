package org.jiedao.committee;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jiedao.rule.Clause;
import org.jiedao.rule.Duty;
import org.jiedao.rule.Rule;
import org.jiedao.rule.Ruleset;
import org.jiedao.rule.Rulesets;
import org.jiedao.rule.check.Cadence;
import org.jiedao.rule.check.Complete;
import org.jiedao.rule.check.Fraction;
import org.jiedao.rule.check.Ratio;

/// What a committee's ruleset asks again and again of the committee and of the party organisation that it works for, and
/// by which shares the committee meets.
public record CommitteeStandard(Supplier<Rulesets> rulesets) {
    private static final String PRESENT = "到会委员";
    private static final String PROPOSING = "提议委员";
    private static final String NOTICE = "会议通知要素";

    /// The clause that asks for a share of the members.
    public record Share(Clause clause, Ratio least) {}

    List<Duty> duties(Committee committee) {
        return rules(committee, committee.body().kind().label(), IssuingOrgan.kind(committee).label())
                .flatMap(rule -> Duty.of(rule).stream())
                .toList();
    }

    public Optional<String> source(Committee committee) {
        return ruleset(committee).map(Ruleset::source);
    }

    /// How many of the members must be present.
    public Optional<Share> quorum(Committee committee) {
        return share(committee, PRESENT);
    }

    /// How many of the members may put a topic on the agenda.
    public Optional<Share> proposal(Committee committee) {
        return share(committee, PROPOSING);
    }

    /// The clause that says what the notice of a meeting tells.
    public Optional<Clause> notice(Committee committee) {
        return rules(committee, committee.body().kind().label())
                .filter(rule -> rule.questions().stream()
                        .anyMatch(question -> question.check() instanceof Complete complete
                                && complete.set().equals(NOTICE)))
                .map(rule -> rule.quotation().clause())
                .findFirst();
    }

    /// What the committee itself is to hold so often in every period.
    public Stream<Cadence> cadences(Committee committee) {
        return rules(committee, committee.body().kind().label())
                .flatMap(rule -> rule.questions().stream())
                .flatMap(question -> question.check() instanceof Cadence cadence ? Stream.of(cadence) : Stream.empty());
    }

    private Optional<Share> share(Committee committee, String counted) {
        return rules(committee, committee.body().kind().label())
                .flatMap(rule -> fractions(rule)
                        .filter(fraction -> fraction.split().part().equals(counted))
                        .map(fraction -> new Share(rule.quotation().clause(), fraction.least())))
                .findFirst();
    }

    private static Stream<Fraction> fractions(Rule rule) {
        return rule.questions().stream()
                .flatMap(question -> question.check() instanceof Fraction fraction ? Stream.of(fraction) : Stream.empty());
    }

    private Stream<Rule> rules(Committee committee, String... bodies) {
        return ruleset(committee).stream()
                .flatMap(ruleset -> ruleset.rules().stream())
                .filter(rule -> rule.scope().bodies().stream().anyMatch(List.of(bodies)::contains));
    }

    private Optional<Ruleset> ruleset(Committee committee) {
        return rulesets.get().of(committee.ruleset());
    }
}
