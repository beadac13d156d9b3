package org.jiedao.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The recorded committees. Each write is one transaction and one undoable step, or joins the step under way.
public interface Committees {
    /// In tree order, each with the ruleset active on that day.
    List<Committee> committees(LocalDate day);

    Optional<Committee> committee(long id, LocalDate day);

    /// Sets up a committee on a joint committee's body that has none, with its ruleset from that day on.
    Committee establish(long bodyId, String ruleset, LocalDate since);

    /// Makes a body that is no joint committee one that has terms, seats and members.
    Committee establish(long bodyId, boolean capped);

    /// Whether the number of members is set.
    void cap(long committeeId, boolean capped);

    /// From `since` on another ruleset is active; earlier days keep theirs.
    void switchRuleset(long committeeId, String ruleset, LocalDate since);

    /// The switch of that day never was; the one before goes on. The only one cannot be taken back.
    void cancelRuleset(long committeeId, LocalDate since);

    /// Those a committee has worked by, the earliest first; never empty on a joint committee, always on another body.
    List<RulesetSince> rulesets(long committeeId);

    /// Those of every committee, by its body, in one query.
    Map<Long, List<RulesetSince>> rulesets();

    /// Everything on record about every committee, in tree order, by a handful of queries however many there are.
    List<CommitteeHistory> histories();

    /// The newest first.
    List<Term> terms(long committeeId);

    Optional<Term> termOn(long committeeId, LocalDate day);

    Term addTerm(long committeeId, int ordinal, LocalDate startsOn, LocalDate endsOn);

    void edit(Term changed);

    Seat addSeat(long committeeId, SeatKind kind, Role role);

    /// A seat that there is from a day on.
    Seat addSeat(long committeeId, SeatKind kind, Role role, LocalDate since);

    void edit(Seat changed);

    List<Seat> seats(long committeeId);

    /// The one query behind every roll, count and vacancy: who sits that day, in the order of the seats.
    Composition compositionOn(long committeeId, LocalDate day);

    /// Every membership there ever was on a committee, in the order of the seats; alternates apart.
    List<Member> members(long committeeId);

    /// Those who ever stood by as alternates.
    List<Member> alternates(long committeeId);

    /// Every membership of a person, the newest first.
    List<Member> membershipsOf(long personId);

    /// Stores a draft (id 0); answers it with its id.
    Membership add(Membership draft);

    void edit(Membership changed);

    EndingSteps endingSteps();
}
