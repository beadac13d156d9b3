package org.jiedao.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiedao.archive.ChangeLog;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.committee.NextTerm.Fate;
import org.jspecify.annotations.Nullable;

/// 换届: begins the next term, closes the one before on the eve, and settles everybody who sits then. One undoable step.
public final class BeginNextTerm {
    private final Committees committees;
    private final ChangeLog changes;

    public BeginNextTerm(Committees committees, ChangeLog changes) {
        this.committees = committees;
        this.changes = changes;
    }

    /// Who sits on the eve of the new term, alternates last.
    public List<Member> sitting(long committeeId, LocalDate startsOn) {
        Composition eve = committees.compositionOn(committeeId, startsOn.minusDays(1));
        return Stream.concat(eve.members().stream(), eve.alternates().stream()).toList();
    }

    /// The seats that there are on the eve.
    public List<Seat> seats(long committeeId, LocalDate startsOn) {
        return committees.seats(committeeId).stream()
                .filter(seat -> !seat.isAlternate() && seat.isThere(startsOn.minusDays(1)))
                .toList();
    }

    /// Why nothing was recorded; empty when it was.
    public Optional<String> begin(NextTerm wanted) {
        Optional<String> fault = fault(wanted);
        if (fault.isPresent()) {
            return fault;
        }
        String title = wanted.committee().name() + "换届：第" + wanted.ordinal() + "届自" + ChineseDate.format(wanted.startsOn()) + "起";
        changes.step(title, () -> {
            List<Member> before = sitting(wanted.committee().id(), wanted.startsOn());
            previous(wanted)
                    .filter(term -> !term.endsOn().isBefore(wanted.startsOn()))
                    .ifPresent(term -> committees.edit(term.until(wanted.dayBefore(), term.note())));
            Term next = committees.addTerm(
                    wanted.committee().id(), wanted.ordinal(), wanted.startsOn(), wanted.endsOn());
            before.forEach(member -> settle(member, wanted, next));
            seats(wanted);
            return next;
        });
        return Optional.empty();
    }

    private void settle(Member member, NextTerm wanted, Term next) {
        Membership old = member.membership();
        Membership closed = old.endsOn().isBefore(wanted.startsOn()) ? old : old.until(wanted.dayBefore());
        switch (wanted.fate(member)) {
            case OPEN -> committees.edit(closed);
            case LEAVES -> committees.edit(
                    endsAt(old.ending(), wanted.startsOn())
                            ? closed
                            : closed.ended(new Membership.Ending(wanted.startsOn(), EndReason.TERM_EXPIRED)));
            case STAYS -> {
                committees.edit(closed.ended(null));
                committees.add(new Membership(
                        0,
                        old.seatId(),
                        next.id(),
                        old.personId(),
                        wanted.startsOn(),
                        next.endsOn(),
                        old.ending(),
                        old.note(),
                        null));
            }
        }
    }

    private void seats(NextTerm wanted) {
        committees.seats(wanted.committee().id()).stream()
                .filter(seat -> wanted.abolished().contains(seat.id()))
                .forEach(seat -> committees.edit(seat.until(wanted.startsOn())));
        for (NextTerm.NewSeats added : wanted.added()) {
            IntStream.range(0, added.count())
                    .forEach(_ -> committees.addSeat(
                            wanted.committee().id(), added.kind(), added.role(), wanted.startsOn()));
        }
    }

    private static boolean endsAt(Membership.@Nullable Ending ending, LocalDate day) {
        return ending != null && !ending.on().isAfter(day);
    }

    private Optional<Term> previous(NextTerm wanted) {
        return committees.terms(wanted.committee().id()).stream()
                .filter(term -> term.startsOn().isBefore(wanted.startsOn()))
                .findFirst();
    }

    private Optional<String> fault(NextTerm wanted) {
        if (wanted.endsOn().isBefore(wanted.startsOn())) {
            return Optional.of("届满日期早于起始日期");
        }
        List<Term> terms = committees.terms(wanted.committee().id());
        return terms.stream()
                .filter(term -> !term.startsOn().isBefore(wanted.startsOn()))
                .findFirst()
                .map(term -> term.label() + "自" + ChineseDate.format(term.startsOn()) + "起，新一届要晚于它")
                .or(() -> terms.stream()
                        .filter(term -> term.ordinal() == wanted.ordinal())
                        .findFirst()
                        .map(term -> "已有" + term.label()))
                .or(() -> late(wanted))
                .or(() -> sitting(wanted.committee().id(), wanted.startsOn()).stream()
                        .flatMap(member -> fault(member, wanted).stream())
                        .findFirst());
    }

    private Optional<String> late(NextTerm wanted) {
        long committee = wanted.committee().id();
        return Stream.concat(committees.members(committee).stream(), committees.alternates(committee).stream())
                .filter(member -> !member.membership().startsOn().isBefore(wanted.startsOn()))
                .findFirst()
                .map(member -> member.person().name() + ChineseDate.format(member.membership().startsOn())
                        + "到任，不早于新一届起始，请先更正");
    }

    private static Optional<String> fault(Member member, NextTerm wanted) {
        Membership.Ending ending = member.membership().ending();
        Fate fate = wanted.fate(member);
        boolean goesLater = ending != null && ending.on().isAfter(wanted.startsOn());
        boolean goesThen = endsAt(ending, wanted.startsOn());
        if (goesLater && fate == Fate.LEAVES) {
            return Optional.of(member.person().name() + "已登记自" + ChineseDate.format(ending.on()) + "起"
                    + ending.reason().label() + "，晚于新一届起始，请选留任（到那天为止），或先更正退出");
        }
        if (goesThen && fate == Fate.STAYS) {
            return Optional.of(member.person().name() + "已登记自" + ChineseDate.format(wanted.startsOn()) + "起"
                    + ending.reason().label() + "，不能留任");
        }
        return fate != Fate.LEAVES && wanted.abolished().contains(member.seat().id())
                ? Optional.of(member.person().name() + "所在的席位不能撤销：此人留任或待续聘")
                : Optional.empty();
    }
}
