package org.jiedao.committee.facts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jiedao.committee.Member;
import org.jiedao.committee.Role;
import org.jiedao.committee.Seat;
import org.jiedao.committee.SeatKind;
import org.jiedao.organization.Body;
import org.jiedao.organization.BodyKind;
import org.jiedao.rule.check.FactSource.Holder;

/// Who held the posts of a committee on a day, and what they are besides.
record Posts(Body committee, Roll roll, Standings standings) {
    Optional<List<Holder>> held(String post) {
        return switch (post) {
            case "书记" -> onWholeRoll(seat -> seat.role() == Role.SECRETARY);
            case "副书记" -> onWholeRoll(Posts::isDeputys);
            case "专职副书记" -> onWholeRoll(seat -> isDeputys(seat) && seat.kind() == SeatKind.FULL_TIME);
            case "兼职副书记" -> onWholeRoll(seat -> isDeputys(seat) && seat.kind() == SeatKind.PART_TIME);
            case "日常工作负责委员" -> dailyWork();
            default -> Optional.empty();
        };
    }

    private static boolean isDeputys(Seat seat) {
        return seat.role() == Role.DEPUTY_SECRETARY;
    }

    private Optional<List<Holder>> onWholeRoll(Predicate<Seat> seat) {
        return roll.isWhole() ? Optional.of(holders(seat)) : Optional.empty();
    }

    /// A duty that one of the members has beside a post: without a seat for it nobody wrote down whose it is. Whom the
    /// community's organisation named for it is not on record (LF-7.3.2).
    private Optional<List<Holder>> dailyWork() {
        Predicate<Seat> daily = seat -> seat.role() == Role.DAILY_WORK_MEMBER;
        if (!roll.hasSeat(daily)) {
            return Optional.empty();
        }
        return Optional.of(
                committee.kind() == BodyKind.STREET_JOINT_COMMITTEE
                        ? holders(daily)
                        : holders(daily).stream()
                                .map(holder -> Holder.unrecorded(holder.item()))
                                .toList());
    }

    private List<Holder> holders(Predicate<Seat> seat) {
        return roll.people(member -> seat.test(member.seat())).stream()
                .map(this::holder)
                .toList();
    }

    private Holder holder(Member member) {
        Standings.Known known = standings.held(member);
        return new Holder(Roll.person(member), Set.copyOf(known.names()), known.whole());
    }
}
