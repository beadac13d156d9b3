package org.jiedao.committee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The endings recorded or planned within a year of today on joint committees: how one leaves another body, no standard
/// says.
record Departures(Committees committees, EndReasons reasons, LocalDate today) {
    private static final int MONTHS = 12;

    /// The latest first.
    List<Departure> recent() {
        Map<Long, List<EndingStep>> steps = committees.endingSteps().all();
        return committees.committees(today).stream()
                .filter(Committee::isJoint)
                .flatMap(committee -> of(committee, steps).stream())
                .sorted(Comparator.comparing((Departure departure) -> departure.ending().on())
                        .reversed())
                .toList();
    }

    private List<Departure> of(Committee committee, Map<Long, List<EndingStep>> steps) {
        Map<Membership.Ending, List<Member>> byEnding = new LinkedHashMap<>();
        for (Member member : committees.members(committee.id())) {
            Membership.Ending ending = member.membership().ending();
            if (ending != null && ending.reason() != EndReason.RENEWED && isNear(ending.on())) {
                byEnding.computeIfAbsent(ending, _ -> new ArrayList<>()).add(member);
            }
        }
        return byEnding.entrySet().stream()
                .map(group -> new Departure(
                        committee,
                        group.getValue(),
                        reasons.of(committee, group.getKey().reason()),
                        steps))
                .toList();
    }

    private boolean isNear(LocalDate day) {
        return !day.isBefore(today.minusMonths(MONTHS)) && !day.isAfter(today.plusMonths(MONTHS));
    }
}
