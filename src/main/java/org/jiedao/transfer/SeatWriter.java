package org.jiedao.transfer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiedao.committee.Committees;
import org.jiedao.committee.Membership;
import org.jiedao.committee.Seat;
import org.jiedao.people.Person;

/// Gives people their seats: a vacant one of the kind and role where there is one, else a new one.
final class SeatWriter {
    private final Committees committees;
    private final Map<Long, List<Seat>> vacant = new HashMap<>();
    private int added;

    SeatWriter(Committees committees, RegisterSnapshot snapshot) {
        this.committees = committees;
        snapshot.committees()
                .forEach(standing -> vacant.put(
                        standing.committee().id(),
                        new ArrayList<>(standing.composition().vacantSeats())));
    }

    void seat(Person person, PlannedRow.SeatPlan plan) {
        List<Seat> free = vacant.getOrDefault(plan.committee().id(), List.of());
        Optional<Seat> found = free.stream()
                .filter(seat -> seat.kind() == plan.kind() && seat.role() == plan.role())
                .findFirst();
        found.ifPresent(free::remove);
        Seat seat =
                found.orElseGet(() -> committees.addSeat(plan.committee().id(), plan.kind(), plan.role()));
        committees.add(new Membership(
                0,
                seat.id(),
                plan.term().id(),
                person.id(),
                plan.startsOn(),
                plan.term().endsOn(),
                null,
                null,
                null));
        added++;
    }

    int added() {
        return added;
    }
}
