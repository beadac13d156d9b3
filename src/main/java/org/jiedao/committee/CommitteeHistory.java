package org.jiedao.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiedao.organization.Body;

/// A committee with all that was ever recorded of it: its rulesets the earliest first, its terms the newest first, its
/// seats, and every membership in the order of the seats.
public record CommitteeHistory(
        long id, Body body, List<RulesetSince> rulesets, List<Term> terms, List<Seat> seats, List<Member> members) {
    public CommitteeHistory {
        rulesets = List.copyOf(rulesets);
        terms = List.copyOf(terms);
        seats = List.copyOf(seats);
        members = List.copyOf(members);
    }

    public Optional<Term> termOn(LocalDate day) {
        return terms.stream().filter(term -> term.covers(day)).findFirst();
    }

    public List<Member> sitting(LocalDate day) {
        return members.stream().filter(member -> member.stateOn(day).sits()).toList();
    }

    /// From its first ruleset, term or member.
    public boolean isThere(LocalDate day) {
        return Stream.of(
                        rulesets.stream().map(RulesetSince::since),
                        terms.stream().map(Term::startsOn),
                        members.stream().map(member -> member.membership().startsOn()))
                .flatMap(days -> days)
                .anyMatch(begun -> !begun.isAfter(day));
    }
}
