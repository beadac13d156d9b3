package org.jiedao.committee.view;

import java.util.List;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.committee.Member;
import org.jiedao.committee.Membership;
import org.jiedao.committee.Seat;

/// Who held a seat before.
record MembershipPast(OrganizationUseCases cases) {
    /// The newest first.
    List<String> holders(Seat seat) {
        return cases.committees().members(seat.committeeId()).stream()
                .filter(member -> member.seat().equals(seat))
                .map(MembershipPast::told)
                .toList()
                .reversed();
    }

    /// Who held the seat before.
    List<String> before(Member member) {
        return holders(member.seat()).stream()
                .filter(line -> !line.startsWith(member.person().name() + "　"))
                .map("此前："::concat)
                .toList();
    }

    private static String told(Member member) {
        Membership membership = member.membership();
        Membership.Ending ending = membership.ending();
        String until = ending == null
                ? ChineseDate.format(membership.endsOn())
                : ChineseDate.format(ending.on()) + ending.reason().label();
        return member.person().name() + "　" + ChineseDate.format(membership.startsOn()) + "—" + until;
    }
}
