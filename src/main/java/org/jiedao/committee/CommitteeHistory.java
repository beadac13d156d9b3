package org.jiedao.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiedao.organization.Body;

/// A committee with all that was ever recorded of it: its rulesets the earliest first, its terms the newest first, its
/// seats, and every membership in the order of the seats; alternates apart.
public record CommitteeHistory(
        long id,
        Body body,
        List<RulesetSince> rulesets,
        List<Term> terms,
        Seating seating,
        List<Member> members) {
    /// The seats, whether their number is set, and who stood by as alternate.
    public record Seating(List<Seat> seats, boolean capped, List<Member> alternates) {
        public Seating {
            seats = List.copyOf(seats);
            alternates = List.copyOf(alternates);
        }
    }

    public CommitteeHistory {
        rulesets = List.copyOf(rulesets);
        terms = List.copyOf(terms);
        members = List.copyOf(members);
    }

    public CommitteeHistory(
            long id, Body body, List<RulesetSince> rulesets, List<Term> terms, List<Seat> seats, List<Member> members) {
        this(id, body, rulesets, terms, new Seating(seats, true, List.of()), members);
    }

    public List<Seat> seats() {
        return seating.seats();
    }

    public Optional<Term> termOn(LocalDate day) {
        return terms.stream().filter(term -> term.covers(day)).findFirst();
    }

    public List<Member> sitting(LocalDate day) {
        return members.stream().filter(member -> member.stateOn(day).sits()).toList();
    }

    public Committee committee(LocalDate day) {
        return new Committee(id, body, RulesetSince.on(rulesets, day), seating.capped());
    }

    public Composition compositionOn(LocalDate day) {
        return Composition.of(
                committee(day),
                day,
                seats(),
                Stream.concat(members.stream(), seating.alternates().stream()).toList());
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
