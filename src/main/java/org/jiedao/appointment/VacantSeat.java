package org.jiedao.appointment;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.committee.Member;
import org.jiedao.committee.Membership.Ending;
import org.jiedao.committee.Seat;
import org.jspecify.annotations.Nullable;

/// A part-time seat that nobody holds, or that somebody is to leave on a day to come; `left` who held it last.
public record VacantSeat(Seat seat, @Nullable Member left) {
    public Optional<Member> holder() {
        return Optional.ofNullable(left);
    }

    public Optional<Ending> ending() {
        return holder().map(member -> member.membership().ending());
    }

    public Optional<LocalDate> since() {
        return ending().map(Ending::on);
    }

    /// Why it is vacant, as far as it is on record.
    public String reason() {
        return ending().map(ending -> {
                    Member member = Objects.requireNonNull(left);
                    String note = Objects.requireNonNullElse(member.membership().note(), "");
                    return member.person().name() + ending.reason().label() + (note.isBlank() ? "" : "（" + note + "）");
                })
                .orElse("");
    }

    public String label() {
        return seat.role().label() + "席位"
                + ending().map(ending -> "　" + Objects.requireNonNull(left).person().name()
                                + ChineseDate.format(ending.on()) + ending.reason().label())
                        .orElse("　没有人任过");
    }
}
