package org.jiedao.upward.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.committee.CommitteeHistory;
import org.jiedao.committee.Composition;
import org.jiedao.committee.Member;
import org.jiedao.committee.Seat;
import org.jiedao.committee.SeatKind;
import org.jiedao.committee.Term;
import org.jiedao.organization.Body;
import org.jiedao.organization.BodyKind;
import org.jiedao.organization.Unit;
import org.jiedao.rule.check.RecordKey;
import org.jiedao.upward.Period;
import org.jiedao.upward.ReportTable;
import org.jiedao.upward.Source;
import org.jspecify.annotations.Nullable;

/// 大工委、大党委组建情况统计: the street and each community with the committee it has, or has not on record.
record FormationReport() implements StreetReport {
    private static final String SEATS = "席位";
    private static final String MEMBERS = "现有委员";
    private static final String VACANT = "空缺";
    private static final String UNITS = "兼职委员单位";
    private static final Set<BodyKind> AREAS =
            Set.of(BodyKind.STREET_WORK_COMMITTEE, BodyKind.COMMUNITY_PARTY_ORGANIZATION);

    @Override
    public String name() {
        return "大工委、大党委组建情况统计";
    }

    @Override
    public String about() {
        return "街道和每个社区一行：大工委、大党委的届次、席位、专职和兼职委员、空缺，截至期末那一天（还没到期末的，截至今天）。";
    }

    @Override
    public ReportTable of(Registers registers, Period period) {
        LocalDate day = period.asOf(registers.today());
        Counting table = new Counting()
                .each("街道、社区党组织")
                .text("大工委、大党委", "组建")
                .date("成立日期")
                .text("届次")
                .date("届满日期")
                .sum(SEATS, MEMBERS, "专职", "兼职", VACANT)
                .count(UNITS);
        Map<Long, CommitteeHistory> byParent = new HashMap<>();
        for (CommitteeHistory history : registers.street().committees().histories()) {
            Body body = history.body();
            if (body.kind().isJointCommittee() && body.parentId() != null && body.isThere(day) && history.isThere(day)) {
                byParent.put(body.parentId(), history);
            }
        }
        for (Body area : registers.street().organizations().bodies()) {
            if (AREAS.contains(area.kind()) && area.isThere(day)) {
                row(table, area, byParent.get(area.id()), day);
            }
        }
        return table.table(name(), period, "截至" + ChineseDate.format(day));
    }

    private static void row(
            Counting table, Body area, @Nullable CommitteeHistory history, LocalDate day) {
        Told told = new Told().text("街道、社区党组织", area.name());
        if (history == null) {
            told.bare("大工委、大党委", "")
                    .text("组建", "没有登记")
                    .missing("成立日期", "届次", "届满日期", SEATS, MEMBERS, "专职", "兼职", VACANT, UNITS);
            table.row(told, List.of(new Source(new RecordKey(RecordKey.Sort.BODY, area.id()), area.name(), area.id(), null, Map.of())));
            return;
        }
        Optional<Term> term = history.termOn(day);
        told.text("大工委、大党委", history.body().name())
                .text("组建", "已组建")
                .day("成立日期", history.body().founding().foundedOn())
                .text("届次", term.map(Term::label).orElse(null))
                .day("届满日期", term.map(Term::endsOn).orElse(null));
        table.row(told, sources(history, history.compositionOn(day)));
    }

    private static List<Source> sources(CommitteeHistory history, Composition composition) {
        List<Source> sources = new ArrayList<>();
        Set<Long> seats = new HashSet<>();
        Set<Long> units = new HashSet<>();
        for (Member member : composition.members()) {
            Map<String, Integer> counted = new HashMap<>(Map.of(MEMBERS, 1, member.seat().kind().label(), 1));
            counted.put(SEATS, seats.add(member.seat().id()) ? 1 : 0);
            Unit unit = member.unit();
            if (unit != null && member.seat().kind() == SeatKind.PART_TIME) {
                counted.put(UNITS, units.add(unit.id()) ? 1 : 0);
            }
            sources.add(MemberRollReport.source(history, member, counted));
        }
        for (Seat seat : composition.vacantSeats()) {
            sources.add(TermsReport.vacancy(history, seat, Map.of(SEATS, 1, VACANT, 1)));
        }
        return sources;
    }
}
