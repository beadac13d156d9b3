package org.jiedao.compliance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiedao.organization.Body;
import org.jiedao.rule.Ruleset;
import org.jiedao.rule.State;

/// The examination of all bodies as of a day: the clauses in the order of the bodies and of their rulesets, and the
/// bodies that no clause could be put to.
public record Examination(LocalDate on, List<ExaminedClause> clauses, List<Unexamined> unexamined) {
    /// A body without clauses, and why.
    public record Unexamined(Body body, String reason) {}

    public Examination {
        clauses = List.copyOf(clauses);
        unexamined = List.copyOf(unexamined);
    }

    /// Of these bodies alone.
    public Examination among(Collection<Body> bodies) {
        Set<Long> ids = bodies.stream().map(Body::id).collect(Collectors.toSet());
        return new Examination(
                on,
                clauses.stream().filter(clause -> ids.contains(clause.body().id())).toList(),
                unexamined.stream().filter(one -> ids.contains(one.body().id())).toList());
    }

    /// By one ruleset alone; bodies without it are left out.
    public Examination by(String ruleset) {
        return new Examination(
                on,
                clauses.stream().filter(clause -> clause.ruleset().key().equals(ruleset)).toList(),
                List.of());
    }

    /// In the order of the bodies.
    public List<Body> bodies() {
        return clauses.stream().map(ExaminedClause::body).distinct().toList();
    }

    /// In the order in which they first ask something.
    public List<Ruleset> rulesets() {
        return clauses.stream().map(ExaminedClause::ruleset).distinct().toList();
    }

    public List<ExaminedClause> in(State state) {
        return clauses.stream().filter(clause -> clause.state() == state).toList();
    }

    /// How many clauses are in each state; every state has its number.
    public Map<State, Integer> states() {
        return StateCounts.of(clauses);
    }
}
