package org.jiedao.committee;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jiedao.calendar.ChineseDate;
import org.jspecify.annotations.Nullable;

/// Records a membership directly, corrects one, or records its ending. What was typed is first held against the
/// committee's terms, seats and members; the answer says why nothing was recorded, and is empty when it was.
public final class RecordMembership {
    private final Committees committees;
    private final EndReasons reasons;
    private final EndingOrders orders;
    private final Clock clock;

    public RecordMembership(Committees committees, EndReasons reasons, EndingOrders orders, Clock clock) {
        this.committees = committees;
        this.reasons = reasons;
        this.orders = orders;
        this.clock = clock;
    }

    /// Puts a person on a seat, such as the existing members of the party organisation on the full-time seats.
    public Optional<String> add(Seat seat, long personId, MembershipFacts typed) {
        return record(new Holder(0, seat, personId, null), typed, committees::add);
    }

    /// Somebody joins: on a vacant seat of the kind and role, or on one that is made for it.
    public Optional<String> join(long committeeId, SeatKind kind, Role role, long personId, MembershipFacts typed) {
        LocalDate start = typed.startsOn();
        Optional<Seat> vacant = start == null || role == Role.ALTERNATE
                ? Optional.empty()
                : committees.compositionOn(committeeId, start).vacantSeats().stream()
                        .filter(seat -> seat.kind() == kind && seat.role() == role)
                        .filter(seat -> !isTakenAfter(seat, start))
                        .findFirst();
        return vacant.map(seat -> add(seat, personId, typed))
                .orElseGet(() -> record(
                        new Holder(0, new Seat(0, committeeId, kind, role), personId, null),
                        typed,
                        wanted -> committees.add(
                                wanted.on(committees.addSeat(committeeId, kind, role, wanted.startsOn())))));
    }

    /// Vacant on that day, but somebody took it later.
    private boolean isTakenAfter(Seat seat, LocalDate day) {
        return committees.members(seat.committeeId()).stream()
                .anyMatch(member -> member.seat().id() == seat.id()
                        && member.membership().startsOn().isAfter(day));
    }

    /// `steps` those of its ending, in place of the recorded ones.
    public Optional<String> correct(Member before, MembershipFacts typed, List<EndingStep> steps) {
        Membership recorded = before.membership();
        Holder holder =
                new Holder(recorded.id(), before.seat(), recorded.personId(), recorded.batchId());
        return new EndingFacts(before, typed, steps)
                .fault(orders, on -> committee(before.seat(), on), LocalDate.now(clock))
                .or(() -> record(holder, typed, wanted -> committees.endingSteps().record(wanted, steps)));
    }

    /// Who sits where; what a correction leaves as it is.
    private record Holder(
            long membershipId, Seat seat, long personId, @Nullable Long batchId) {
        Membership with(Term term, MembershipFacts typed) {
            return new Membership(
                    membershipId,
                    seat.id(),
                    term.id(),
                    personId,
                    Objects.requireNonNull(typed.startsOn()),
                    Objects.requireNonNull(typed.endsOn()),
                    typed.ending(),
                    typed.note(),
                    batchId);
        }
    }

    private Optional<String> record(Holder holder, MembershipFacts typed, Consumer<Membership> store) {
        Optional<String> fault = typed.fault()
                .or(() -> Note.fault("备注", Objects.requireNonNullElse(typed.note(), "")))
                .or(() -> foreignReason(holder.seat(), typed));
        if (fault.isPresent()) {
            return fault;
        }
        LocalDate start = Objects.requireNonNull(typed.startsOn());
        Optional<Term> term = committees.termOn(holder.seat().committeeId(), start);
        if (term.isEmpty()) {
            return Optional.of(ChineseDate.format(start) + "不在任何一届内，请先登记届次，或更正到任日期");
        }
        Membership wanted = holder.with(term.get(), typed);
        return beyond(wanted, term.get()).or(() -> taken(holder, wanted)).or(() -> {
            store.accept(wanted);
            return Optional.empty();
        });
    }

    private Optional<String> foreignReason(Seat seat, MembershipFacts typed) {
        LocalDate on = typed.endedOn();
        EndReason reason = typed.reason();
        if (on == null || reason == null) {
            return Optional.empty();
        }
        boolean known = reason == EndReason.RENEWED || reasons.of(committee(seat, on)).stream().anyMatch(way -> way.reason() == reason);
        return known ? Optional.empty() : Optional.of("这个委员会所依据的规则里没有“" + reason.label() + "”");
    }

    private Committee committee(Seat seat, LocalDate on) {
        return committees.committee(seat.committeeId(), on).orElseThrow();
    }

    private static Optional<String> beyond(Membership wanted, Term term) {
        return wanted.endsOn().isAfter(term.endsOn())
                ? Optional.of("任期与本届相同：届满日期晚于第" + term.ordinal() + "届届满（" + ChineseDate.format(term.endsOn()) + "）")
                : Optional.empty();
    }

    private Optional<String> taken(Holder holder, Membership wanted) {
        Optional<Member> seated = clash(holder, wanted, other -> other.personId() == wanted.personId());
        Optional<Member> holding = clash(holder, wanted, other -> other.seatId() == wanted.seatId());
        return seated.map(other -> other.person().name() + "这段时间已在这个委员会任"
                        + other.seat().role().label() + "，一人只占一席")
                .or(() -> holding.map(other -> "这个" + holder.seat().role().label() + "席位这段时间由"
                        + other.person().name() + "占着，请先登记其退出"));
    }

    private Optional<Member> clash(Holder holder, Membership wanted, Predicate<Membership> same) {
        long committee = holder.seat().committeeId();
        return Stream.concat(committees.members(committee).stream(), committees.alternates(committee).stream())
                .filter(other -> other.membership().id() != wanted.id())
                .filter(other -> same.test(other.membership()) && other.membership().overlaps(wanted))
                .findFirst();
    }
}
