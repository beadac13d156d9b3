package org.jiedao.appointment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiedao.committee.CommitteeHistory;
import org.jiedao.committee.Member;
import org.jiedao.committee.Membership;
import org.jiedao.committee.Seat;
import org.jiedao.committee.SeatKind;
import org.jiedao.organization.BodyKind;

/// The committees of a day, one of them as a batch would leave it: those who are proposed sit on part-time seats.
record CommitteeAfter(CommitteeHistory committee, List<CommitteeHistory> others, Set<Long> appointed, LocalDate day) {
    static CommitteeAfter of(Batch batch, List<CommitteeHistory> all, LocalDate day) {
        CommitteeHistory present = all.stream()
                .filter(history -> history.id() == batch.opening().committeeId())
                .findFirst()
                .orElseThrow();
        List<Member> members = new ArrayList<>(present.members());
        batch.proposed().stream()
                .filter(candidate -> present.sitting(day).stream()
                        .noneMatch(member -> member.person().id() == candidate.person().id()))
                .forEach(candidate -> members.add(seated(batch, candidate, day)));
        return new CommitteeAfter(
                new CommitteeHistory(
                        present.id(),
                        present.body(),
                        present.rulesets(),
                        present.terms(),
                        present.seating(),
                        members),
                all.stream().filter(history -> history != present).toList(),
                batch.proposed().stream().map(candidate -> candidate.person().id()).collect(Collectors.toSet()),
                day);
    }

    /// The ids of what is not recorded yet are 0.
    private static Member seated(Batch batch, Candidate candidate, LocalDate day) {
        LocalDate end = batch.opening().term().endsOn();
        Membership membership = new Membership(
                0,
                0,
                batch.opening().term().id(),
                candidate.person().id(),
                day.isAfter(end) ? end : day,
                end,
                null,
                null,
                batch.id());
        Seat seat = new Seat(0, batch.opening().committeeId(), SeatKind.PART_TIME, candidate.role());
        return new Member(seat, membership, candidate.person(), candidate.unit());
    }

    BodyKind kind() {
        return committee.body().kind();
    }

    List<CommitteeHistory> all() {
        List<CommitteeHistory> all = new ArrayList<>(others);
        all.add(committee);
        return all;
    }

    /// The other committees of the other level on which somebody sits, by name.
    String elsewhere(long person) {
        return others.stream()
                .filter(history -> history.body().kind() != kind())
                .filter(history -> history.sitting(day).stream()
                        .anyMatch(member -> member.person().id() == person))
                .map(history -> history.body().name())
                .collect(Collectors.joining("、"));
    }
}
