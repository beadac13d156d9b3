package org.jiedao.duty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiedao.committee.CommitteeHistory;
import org.jiedao.committee.Member;
import org.jiedao.committee.Role;
import org.jiedao.committee.SeatKind;
import org.jiedao.organization.BodyKind;
import org.jspecify.annotations.Nullable;

/// Lists who owes a report for a year, by the composition of that year: on joint committees the part-time members and the
/// secretary, and where wanted all others (GN-37.2a: every member); the secretaries of party organisations; on 联席会议 those who sit for
/// their units.
public final class ListDuties {
    private static final int EARLIEST = 1990;

    private final DutyReports reports;
    private final DutyRegisters.Street street;
    private final Clock clock;

    public ListDuties(DutyRegisters registers, Clock clock) {
        this.reports = registers.reports();
        this.street = registers.street();
        this.clock = clock;
    }

    /// For which year, of which body (null = every one), until when, and whether full-time members report too.
    public record Order(int year, @Nullable Long bodyId, @Nullable LocalDate dueOn, boolean everyone) {}

    /// What became of it.
    public sealed interface Outcome {
        /// How many were added, in one undoable step; nothing was changed for those listed before.
        record Listed(int added) implements Outcome {}

        /// Nothing was written.
        record Refused(String sentence) implements Outcome {}
    }

    private record Owed(long body, long person, DutyKind kind) {}

    public Outcome list(Order order) {
        LocalDate today = LocalDate.now(clock);
        LocalDate dueOn = order.dueOn();
        if (order.year() < EARLIEST || order.year() > today.getYear()) {
            return new Outcome.Refused("没有列出：年度“" + order.year() + "”不对，请填" + today.getYear() + "年或以前的年度。");
        }
        if (dueOn != null && dueOn.getYear() < order.year()) {
            return new Outcome.Refused("没有列出：提交期限早于" + order.year() + "年，请核对。");
        }
        Set<Owed> known = new HashSet<>();
        reports.ofYear(order.year()).forEach(one -> known.add(new Owed(one.bodyId(), one.personId(), one.kind())));
        List<DutyReport> fresh = owed(order, today).stream()
                .filter(one -> !known.contains(one))
                .map(one -> DutyReport.draft(one.body(), order.year(), one.person(), one.kind(), dueOn))
                .toList();
        if (fresh.isEmpty()) {
            return new Outcome.Listed(0);
        }
        return new Outcome.Listed(
                reports.keep("列出" + order.year() + "年度述职人" + fresh.size() + "人", fresh).size());
    }

    private List<Owed> owed(Order order, LocalDate today) {
        LocalDate last = LocalDate.of(order.year(), 12, 31);
        LocalDate day = today.isBefore(last) ? today : last;
        List<Owed> owed = new ArrayList<>();
        for (CommitteeHistory committee : street.committees().histories()) {
            long body = committee.body().id();
            if ((order.bodyId() == null || order.bodyId() == body) && committee.body().isThere(day)) {
                Map<Long, DutyKind> people = new LinkedHashMap<>();
                committee.sitting(day).forEach(member -> kind(committee.body().kind(), member, order.everyone())
                        .ifPresent(kind -> people.putIfAbsent(member.person().id(), kind)));
                people.forEach((person, kind) -> owed.add(new Owed(body, person, kind)));
            }
        }
        return owed;
    }

    private static Optional<DutyKind> kind(BodyKind body, Member member, boolean everyone) {
        boolean secretary = member.seat().role() == Role.SECRETARY;
        if (body.isJointCommittee()) {
            return member.seat().kind() == SeatKind.PART_TIME
                    ? Optional.of(DutyKind.PART_TIME)
                    : secretary ? Optional.of(DutyKind.SECRETARY) : everyone ? Optional.of(DutyKind.MEMBER) : Optional.empty();
        }
        return switch (body) {
            case STREET_WORK_COMMITTEE, COMMUNITY_PARTY_ORGANIZATION, ESTATE_BRANCH, PREMISES_BRANCH ->
                secretary ? Optional.of(DutyKind.SECRETARY) : Optional.empty();
            case DISTRICT_CONFERENCE ->
                member.person().unitId() == null ? Optional.empty() : Optional.of(DutyKind.UNIT_HEAD);
            case DISTRICT_COMMITTEE,
                    TASK_FORCE,
                    STREET_JOINT_COMMITTEE,
                    ALLIANCE,
                    COMMUNITY_JOINT_COMMITTEE,
                    BUILDING_GROUP,
                    MEMBER_HOUSEHOLD -> Optional.empty();
        };
    }
}
