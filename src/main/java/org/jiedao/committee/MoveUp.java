package org.jiedao.committee;

import java.time.LocalDate;
import java.util.Optional;
import org.jiedao.archive.ChangeLog;
import org.jiedao.calendar.ChineseDate;

/// 递补: an alternate takes a vacant seat, in one undoable step.
public final class MoveUp {
    private final Committees committees;
    private final ChangeLog changes;

    public MoveUp(Committees committees, ChangeLog changes) {
        this.committees = committees;
        this.changes = changes;
    }

    /// Why nothing was recorded; empty when it was.
    public Optional<String> move(Member alternate, Seat vacant, LocalDate from) {
        long committee = vacant.committeeId();
        Optional<Term> term = committees.termOn(committee, from);
        Membership before = alternate.membership();
        if (term.isEmpty()) {
            return Optional.of(ChineseDate.format(from) + "不在任何一届内，请先登记届次");
        }
        if (!from.isAfter(before.startsOn()) || !alternate.stateOn(from).sits()) {
            return Optional.of(alternate.person().name() + ChineseDate.format(from) + "这一天不是候补委员");
        }
        boolean free = committees.compositionOn(committee, from).vacantSeats().contains(vacant)
                && committees.members(committee).stream()
                        .noneMatch(member -> member.seat().id() == vacant.id()
                                && member.stateOn(from) == MembershipState.COMING);
        if (!free) {
            return Optional.of("这个" + vacant.role().label() + "席位" + ChineseDate.format(from) + "并不空缺");
        }
        String title = alternate.person().name() + "递补" + vacant.role().label() + "（" + ChineseDate.format(from) + "）";
        changes.step(title, () -> {
            committees.edit(before.ended(new Membership.Ending(from, EndReason.MOVED_UP)));
            return committees.add(new Membership(
                    0, vacant.id(), term.get().id(), before.personId(), from, term.get().endsOn(), null, null, null));
        });
        return Optional.empty();
    }
}
