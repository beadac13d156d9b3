package org.jiedao.committee.view;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.committee.Member;
import org.jiedao.committee.MembershipState;
import org.jiedao.committee.Seat;
import org.jspecify.annotations.Nullable;

/// A line of a committee's roll: a member, or a vacant seat.
public record SeatRow(Seat seat, @Nullable Member member, LocalDate day) {
    static final String ALTERNATE = "候补";

    static SeatRow of(Member member, LocalDate day) {
        return new SeatRow(member.seat(), member, day);
    }

    static SeatRow vacant(Seat seat, LocalDate day) {
        return new SeatRow(seat, null, day);
    }

    Optional<Member> holder() {
        return Optional.ofNullable(member);
    }

    String name() {
        return holder().map(one -> one.person().name().value()).orElse("（空缺）");
    }

    String unit() {
        return member == null || member.unit() == null ? "" : member.unit().name();
    }

    String period() {
        return holder().map(one -> ChineseDate.compact(one.membership().startsOn()) + "—"
                        + ChineseDate.compact(one.membership().endsOn()))
                .orElse("");
    }

    String state() {
        return holder().map(one -> one.stateOn(day))
                .map(state -> seat.isAlternate() && state == MembershipState.SERVING ? ALTERNATE : state.label())
                .orElse("空缺");
    }

    String note() {
        return holder().map(one -> Objects.toString(one.membership().note(), "")).orElse("");
    }

    String kind() {
        return seat.kind().label();
    }

    String role() {
        return seat.role().label();
    }
}
