package org.jiedao.committee.facts;

import java.util.List;
import java.util.Optional;
import org.jiedao.committee.EndReason;
import org.jiedao.committee.Member;
import org.jiedao.committee.Membership;
import org.jiedao.committee.MembershipState;
import org.jiedao.committee.Term;
import org.jiedao.rule.check.FactSource.Holding;
import org.jiedao.rule.check.Span;
import org.jspecify.annotations.Nullable;

/// Those who had left a committee by a day, and those whose time was up. An ending that was planned for later is none yet.
record Departed(Roll roll) {
    /// With the expiry on record; or carried over from a term that another has followed, without having been appointed
    /// again.
    Optional<List<Member>> byExpiry() {
        return roll.hasPartTime() ? Optional.of(expired()) : Optional.empty();
    }

    private List<Member> expired() {
        return roll.history().members().stream()
                .filter(member -> left(member, EndReason.TERM_EXPIRED) || isLeftOver(member))
                .toList();
    }

    private boolean left(Member member, EndReason reason) {
        Membership.@Nullable Ending ending = member.membership().ending();
        return ending != null && ending.reason() == reason && !ending.on().isAfter(roll.day());
    }

    private boolean isLeftOver(Member member) {
        return roll.members().contains(member)
                && member.stateOn(roll.day()) == MembershipState.CARRIED_OVER
                && roll.history()
                        .termOn(roll.day())
                        .map(Term::id)
                        .filter(term -> term != member.membership().termId())
                        .isPresent();
    }

    /// Whether somebody left over is no longer a member or waits to be appointed again, nobody wrote down.
    Optional<List<Holding>> records() {
        return byExpiry().map(members -> members.stream().map(this::record).toList());
    }

    private Holding record(Member member) {
        Span obliged = Span.since(member.membership().endsOn());
        Membership.@Nullable Ending ending = member.membership().ending();
        return ending == null
                ? Holding.unrecorded(Roll.membership(member), obliged)
                : new Holding(Roll.membership(member), obliged, List.of(ending.on()));
    }
}
