package org.jiedao.committee.facts;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jiedao.committee.CommitteeHistory;
import org.jiedao.committee.EndingStep;
import org.jiedao.committee.Member;
import org.jiedao.committee.Term;
import org.jiedao.organization.Body;
import org.jiedao.people.Person;
import org.jiedao.rule.check.FactBook;
import org.jiedao.rule.check.FactSource;

/// The tree of bodies and everything about the committees, in memory. A body without dates is told of any day; a joint
/// committee is there from its first ruleset, term or member. That a branch's term is recorded since some day says
/// nothing about the time before.
public final class CommitteeFactBook implements FactBook {
    private final Forest forest;
    private final Map<Long, CommitteeHistory> histories = new HashMap<>();
    /// Read once: they are asked of every member, clause by clause.
    private final Map<Person, Titles> titles = new HashMap<>();

    private final Map<Long, List<EndingStep>> endingSteps;

    /// `endingSteps` by membership.
    public CommitteeFactBook(
            List<Body> tree, List<CommitteeHistory> histories, Map<Long, List<EndingStep>> endingSteps) {
        this.forest = new Forest(tree);
        this.endingSteps = Map.copyOf(endingSteps);
        for (CommitteeHistory history : histories) {
            this.histories.put(history.body().id(), history);
            history.members().forEach(member -> titles.computeIfAbsent(member.person(), Titles::of));
        }
    }

    @Override
    public FactSource about(long body, LocalDate on) {
        return forest.body(body).filter(known -> known.isThere(on)).map(known -> source(known, on)).orElseGet(Unknown::new);
    }

    private FactSource source(Body body, LocalDate on) {
        return body.kind().isJointCommittee()
                ? roll(body, on).<FactSource>map(roll -> new RollFacts(body, roll, this)).orElseGet(Unknown::new)
                : new TreeFacts(body, on, this);
    }

    /// A body of which nothing is on record.
    private record Unknown() implements FactSource {}

    Forest forest() {
        return forest;
    }

    List<EndingStep> endingSteps(Member member) {
        return endingSteps.getOrDefault(member.membership().id(), List.of());
    }

    Titles titles(Person member) {
        return Objects.requireNonNull(titles.get(member));
    }

    Optional<Roll> roll(Body committee, LocalDate on) {
        return Optional.ofNullable(histories.get(committee.id()))
                .filter(_ -> committee.isThere(on))
                .map(history -> Roll.on(history, on));
    }

    /// The term that a body is in, where one is on record.
    Optional<Term> term(Body body, LocalDate on) {
        return Optional.ofNullable(histories.get(body.id())).flatMap(history -> history.termOn(on));
    }

    boolean isThere(Body body, LocalDate on) {
        return body.isThere(on)
                && Optional.ofNullable(histories.get(body.id()))
                        .filter(_ -> body.kind().isJointCommittee())
                        .map(history -> history.isThere(on))
                        .orElse(true);
    }
}
