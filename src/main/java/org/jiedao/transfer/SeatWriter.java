package org.jiedao.transfer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiedao.committee.Committees;
import org.jiedao.committee.Composition;
import org.jiedao.committee.Membership;
import org.jiedao.committee.Seat;
import org.jiedao.people.Person;

/// Gives people their seats: a vacant one of the kind and role where there is one, else a new one.
final class SeatWriter {
    private final Committees committees;
    private final Map<Long, List<Seat>> vacant = new HashMap<>();
    /// Whoever was chosen for a row may sit already.
    private final Map<Long, Set<Long>> seated = new HashMap<>();

    private int added;

    SeatWriter(Committees committees, RegisterSnapshot snapshot) {
        this.committees = committees;
        for (RegisterSnapshot.Standing standing : snapshot.committees()) {
            Composition composition = standing.composition();
            vacant.put(standing.committee().id(), new ArrayList<>(composition.vacantSeats()));
            seated.put(
                    standing.committee().id(),
                    composition.members().stream()
                            .map(member -> member.person().id())
                            .collect(Collectors.toCollection(HashSet::new)));
        }
    }

    void seat(Person person, PlannedRow.SeatPlan plan) {
        if (!seated.computeIfAbsent(plan.committee().id(), id -> new HashSet<>()).add(person.id())) {
            return;
        }
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
