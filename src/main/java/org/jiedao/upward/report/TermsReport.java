package org.jiedao.upward.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.committee.CommitteeHistory;
import org.jiedao.committee.Composition;
import org.jiedao.committee.Member;
import org.jiedao.committee.MembershipState;
import org.jiedao.committee.Seat;
import org.jiedao.committee.Term;
import org.jiedao.rule.check.RecordKey;
import org.jiedao.upward.Period;
import org.jiedao.upward.ReportTable;
import org.jiedao.upward.Source;

/// 任期届满情况: of every body with terms, whose time is up or nearly so.
record TermsReport() implements StreetReport {
    private static final String ALL = "现任";
    private static final String VACANT = "空缺席位";
    private static final List<MembershipState> TOLD = List.of(
            MembershipState.SERVING,
            MembershipState.EXPIRING,
            MembershipState.CARRIED_OVER,
            MembershipState.LEAVING);

    @Override
    public String name() {
        return "任期届满情况";
    }

    @Override
    public String about() {
        return "登记了届次或任职的每个组织一行：现任多少人，其中90天内届满、届满待续聘、拟免的各多少，截至期末那一天（还没到期末的，截至今天）。";
    }

    @Override
    public ReportTable of(Registers registers, Period period) {
        LocalDate day = period.asOf(registers.today());
        Counting table = new Counting().each("组织").text("届次").date("本届届满日期").sum(ALL);
        TOLD.forEach(state -> table.sum(state.label()));
        table.sum(VACANT).text("届满待续聘的人");
        Places places = new Places(registers.street().organizations().bodies());
        for (CommitteeHistory history : registers.street().committees().histories()) {
            if (history.body().isThere(day) && history.isThere(day)) {
                row(table, places, history, day);
            }
        }
        return table.table(name(), period, "截至" + ChineseDate.format(day));
    }

    private static void row(Counting table, Places places, CommitteeHistory history, LocalDate day) {
        Composition composition = history.compositionOn(day);
        Optional<Term> term = history.termOn(day);
        String due = composition.members().stream()
                .filter(member -> member.stateOn(day) == MembershipState.CARRIED_OVER)
                .map(member -> member.person().name().value())
                .collect(Collectors.joining("、"));
        Told told = new Told()
                .text("组织", places.name(history.body()))
                .text("届次", term.map(Term::label).orElse(null))
                .day("本届届满日期", term.map(Term::endsOn).orElse(null))
                .bare("届满待续聘的人", due);
        if (history.members().isEmpty()) {
            told.missing(ALL);
            TOLD.forEach(state -> told.missing(state.label()));
        }
        table.row(told, sources(history, composition, day));
    }

    private static List<Source> sources(CommitteeHistory history, Composition composition, LocalDate day) {
        List<Source> sources = new ArrayList<>();
        for (Member member : composition.members()) {
            Map<String, Integer> counted = Map.of(ALL, 1, member.stateOn(day).label(), 1);
            sources.add(MemberRollReport.source(history, member, counted));
        }
        for (Seat seat : composition.vacantSeats()) {
            sources.add(vacancy(history, seat, Map.of(VACANT, 1)));
        }
        return sources;
    }

    /// A seat that nobody holds, as every report names it.
    static Source vacancy(CommitteeHistory history, Seat seat, Map<String, Integer> counted) {
        return new Source(
                new RecordKey(RecordKey.Sort.BODY, history.body().id()),
                history.body().name() + "空缺席位：" + seat.label(),
                history.body().id(),
                seat.since(),
                counted);
    }
}
