package org.jiedao.committee.view;

import java.time.LocalDate;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.committee.Member;
import org.jiedao.committee.MembershipState;
import org.jiedao.committee.Seat;
import org.jspecify.annotations.Nullable;

/// A line of a committee's roll: a member, or a vacant seat.
public record SeatRow(Seat seat, String name, String unit, String period, String state, @Nullable Long personId) {
    static SeatRow of(Member member, LocalDate day) {
        String period = ChineseDate.format(member.membership().startsOn()) + "—"
                + ChineseDate.format(member.membership().endsOn());
        MembershipState state = member.stateOn(day);
        String unit = member.unit() == null ? "" : member.unit().name();
        return new SeatRow(
                member.seat(),
                member.person().name().value(),
                unit,
                period,
                state.label(),
                member.person().id());
    }

    static SeatRow vacant(Seat seat) {
        return new SeatRow(seat, "（空缺）", "", "", "空缺", null);
    }

    String kind() {
        return seat.kind().label();
    }

    String role() {
        return seat.role().label();
    }
}
