package org.jiedao.committee.facts;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jiedao.committee.CommitteeHistory;
import org.jiedao.committee.Member;
import org.jiedao.committee.Membership;
import org.jiedao.committee.Role;
import org.jiedao.committee.Seat;
import org.jiedao.committee.SeatKind;
import org.jiedao.rule.check.FactSource.Item;
import org.jiedao.rule.check.RecordKey;

/// Who sat on a committee on a day, and what of it had been written down by then.
record Roll(CommitteeHistory history, LocalDate day, List<Member> members) {
    static Roll on(CommitteeHistory history, LocalDate day) {
        return new Roll(history, day, history.sitting(day));
    }

    /// Every standard gives a committee a secretary: a roll without that seat is not written down whole, and who is not on
    /// it may sit all the same.
    boolean isWhole() {
        return hasSeat(seat -> seat.role() == Role.SECRETARY);
    }

    boolean hasPartTime() {
        return isWhole() || history.members().stream().anyMatch(member -> isPartTime(member) && hasBegun(member));
    }

    /// Of seats no day is recorded but those of who held them.
    boolean hasSeat(Predicate<Seat> wanted) {
        return history.seats().stream()
                .filter(seat -> seat.isThere(day))
                .filter(wanted)
                .anyMatch(this::isKnown);
    }

    private boolean isKnown(Seat seat) {
        List<Member> holders =
                history.members().stream().filter(member -> member.seat().id() == seat.id()).toList();
        return holders.isEmpty() || holders.stream().anyMatch(this::hasBegun);
    }

    boolean hasBegun(Member member) {
        return !member.membership().startsOn().isAfter(day);
    }

    static boolean isPartTime(Member member) {
        return member.seat().kind() == SeatKind.PART_TIME;
    }

    List<Member> partTime() {
        return people(Roll::isPartTime);
    }

    List<Member> people() {
        return people(_ -> true);
    }

    /// Each person once: somebody may have two seats.
    List<Member> people(Predicate<Member> wanted) {
        Map<Long, Member> byPerson = new LinkedHashMap<>();
        members.stream().filter(wanted).forEach(member -> byPerson.putIfAbsent(member.person().id(), member));
        return List.copyOf(byPerson.values());
    }

    static Item person(Member member) {
        return new RecordKey(RecordKey.Sort.PERSON, member.person().id())
                .item(member.person().name().value());
    }

    static Item membership(Member member) {
        Membership membership = member.membership();
        return new RecordKey(RecordKey.Sort.MEMBERSHIP, membership.id())
                .item(member.person().name().value());
    }
}
