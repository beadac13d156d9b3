package org.jiedao.annual;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jiedao.committee.CommitteeHistory;
import org.jiedao.committee.Member;
import org.jiedao.committee.SeatKind;
import org.jiedao.organization.Unit;

/// 成员单位: which units joined a body, told by who sits there for them; of a joint committee those of its part-time members.
public record JoinedUnits(List<CommitteeHistory> committees) {
    public JoinedUnits {
        committees = List.copyOf(committees);
    }

    /// A unit, and the first day on which somebody sat there for it.
    public record Joined(Unit unit, LocalDate since) {}

    /// Those of the body on a day, in the order of the seats.
    public List<Joined> of(long body, LocalDate day) {
        Optional<CommitteeHistory> committee =
                committees.stream().filter(one -> one.body().id() == body).findFirst();
        Map<Long, Joined> joined = new LinkedHashMap<>();
        committee.ifPresent(one -> one.sitting(day).stream()
                .filter(member -> member.unit() != null && speaks(one, member))
                .forEach(member -> joined.computeIfAbsent(
                        unit(member).id(), _ -> new Joined(unit(member), since(one, unit(member))))));
        return List.copyOf(joined.values());
    }

    private static boolean speaks(CommitteeHistory committee, Member member) {
        return !committee.body().kind().isJointCommittee() || member.seat().kind() == SeatKind.PART_TIME;
    }

    private static LocalDate since(CommitteeHistory committee, Unit unit) {
        return committee.members().stream()
                .filter(member -> member.unit() != null && unit(member).id() == unit.id())
                .map(member -> member.membership().startsOn())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Unit unit(Member member) {
        return Objects.requireNonNull(member.unit());
    }
}
