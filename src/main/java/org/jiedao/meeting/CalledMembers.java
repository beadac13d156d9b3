package org.jiedao.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jiedao.committee.Committees;
import org.jiedao.committee.Member;
import org.jiedao.committee.SeatKind;

/// Who is to be called to a meeting of a body on a day: those who sit on its committee then.
public final class CalledMembers {
    private final Committees committees;

    public CalledMembers(Committees committees) {
        this.committees = committees;
    }

    /// As drafts, in the order of the seats; none where the body has no committee on that day. Somebody on two seats is
    /// called once, on the first.
    public List<Attendee> of(long bodyId, LocalDate day) {
        return committees.committees(day).stream()
                .filter(committee -> committee.body().id() == bodyId)
                .flatMap(committee -> sitting(committee.id(), day))
                .toList();
    }

    private Stream<Attendee> sitting(long committeeId, LocalDate day) {
        List<Member> members = committees.compositionOn(committeeId, day).members();
        return members.stream()
                .filter(member -> members.stream()
                        .filter(other -> other.person().id() == member.person().id())
                        .findFirst()
                        .filter(member::equals)
                        .isPresent())
                .map(CalledMembers::called);
    }

    private static Attendee called(Member member) {
        String unit = member.unit() == null ? "" : Objects.requireNonNull(member.unit()).name();
        Attendee.Card card = new Attendee.Card(
                member.person().name().value(),
                unit + member.person().titleOnPaper().orElse(""),
                member.seat().role().label(),
                member.seat().kind() == SeatKind.PART_TIME);
        return new Attendee(0, member.person().id(), card, true, null, "");
    }
}
