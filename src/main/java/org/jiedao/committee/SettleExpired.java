package org.jiedao.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jiedao.archive.ChangeLog;
import org.jiedao.calendar.ChineseDate;

/// Settles several whose time ran out and who sit on: all of them serve again in the term of a day, or none does any
/// more. One undoable step.
public final class SettleExpired {
    private final Committees committees;
    private final ChangeLog changes;

    public SettleExpired(Committees committees, ChangeLog changes) {
        this.committees = committees;
        this.changes = changes;
    }

    /// Why nothing was recorded; empty when it was. `chosen` by membership.
    public Optional<String> renew(long committeeId, Set<Long> chosen, LocalDate from) {
        Optional<Term> term = committees.termOn(committeeId, from);
        if (term.isEmpty()) {
            return Optional.of(ChineseDate.format(from) + "不在任何一届内，请先换届");
        }
        return everyone(committeeId)
                .filter(member -> chosen.contains(member.membership().id()))
                .flatMap(member -> elsewhere(member, renewed(member, term.get(), from)).stream())
                .findFirst()
                .or(() -> settle(committeeId, chosen, from, "续任", member -> {
                    committees.add(renewed(member, term.get(), from));
                    return member;
                }));
    }

    private static Membership renewed(Member member, Term term, LocalDate from) {
        Membership old = member.membership();
        return new Membership(0, old.seatId(), term.id(), old.personId(), from, term.endsOn(), null, null, null);
    }

    /// A later membership that is on record already: of the same person, or on the same seat.
    private Optional<String> elsewhere(Member member, Membership renewed) {
        return everyone(member.seat().committeeId())
                .map(Member::membership)
                .filter(other -> other.id() != member.membership().id())
                .filter(other -> other.personId() == renewed.personId() || other.seatId() == renewed.seatId())
                .filter(other -> other.overlaps(renewed))
                .findFirst()
                .map(other -> member.person().name() + "不能续任：自" + ChineseDate.format(other.startsOn())
                        + (other.personId() == renewed.personId() ? "起此人另有任职，一人只占一席" : "起这个席位另有人担任")
                        + "，请去掉此人或先更正那一次任职");
    }

    private Stream<Member> everyone(long committeeId) {
        return Stream.concat(
                committees.members(committeeId).stream(), committees.alternates(committeeId).stream());
    }

    public Optional<String> end(long committeeId, Set<Long> chosen, LocalDate on) {
        return settle(committeeId, chosen, on, EndReason.TERM_EXPIRED.label(), member -> {
            committees.edit(member.membership().ended(new Membership.Ending(on, EndReason.TERM_EXPIRED)));
            return member;
        });
    }

    private Optional<String> settle(
            long committeeId, Set<Long> chosen, LocalDate day, String how, Function<Member, Member> each) {
        List<Member> members = everyone(committeeId)
                .filter(member -> chosen.contains(member.membership().id()))
                .toList();
        Optional<String> fault = members.stream()
                .filter(member -> member.stateOn(day) != MembershipState.CARRIED_OVER)
                .findFirst()
                .map(member -> member.person().name() + ChineseDate.format(day) + "这一天不是届满待续聘，"
                        + "任期到" + ChineseDate.format(member.membership().endsOn()) + "，请改日期或去掉此人");
        if (members.isEmpty() || fault.isPresent()) {
            return fault.or(() -> Optional.of("没有选人"));
        }
        String names = members.getFirst().person().name() + (members.size() == 1 ? "" : "等" + members.size() + "人");
        changes.step(names + how + "（" + ChineseDate.format(day) + "）", () -> members.stream()
                .map(each)
                .toList());
        return Optional.empty();
    }
}
