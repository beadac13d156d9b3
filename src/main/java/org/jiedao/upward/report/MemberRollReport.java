package org.jiedao.upward.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.committee.CommitteeHistory;
import org.jiedao.committee.Member;
import org.jiedao.committee.Term;
import org.jiedao.organization.Unit;
import org.jiedao.rule.check.RecordKey;
import org.jiedao.upward.Period;
import org.jiedao.upward.ReportTable;
import org.jiedao.upward.Source;

/// 委员花名册 of every joint committee; without phones, which superiors do not need.
record MemberRollReport() implements StreetReport {
    @Override
    public String name() {
        return "委员花名册";
    }

    @Override
    public String about() {
        return "大工委、大党委在任的每一名委员一行，截至期末那一天（还没到期末的，截至今天）。不含电话。";
    }

    @Override
    public ReportTable of(Registers registers, Period period) {
        LocalDate day = period.asOf(registers.today());
        Counting table = new Counting()
                .text("委员会")
                .each("姓名")
                .text("所在单位", "单位职务", "委员会职务", "专兼职", "届次")
                .date("任职日期", "届满日期")
                .text("状态");
        for (CommitteeHistory history : registers.street().committees().histories()) {
            if (history.body().kind().isJointCommittee() && history.body().isThere(day)) {
                history.compositionOn(day).members().forEach(member -> row(table, history, member, day));
            }
        }
        return table.table(name(), period, "截至" + ChineseDate.format(day));
    }

    private static void row(Counting table, CommitteeHistory history, Member member, LocalDate day) {
        Optional<String> term = history.terms().stream()
                .filter(one -> one.id() == member.membership().termId())
                .map(Term::label)
                .findFirst();
        Told told = new Told()
                .text("委员会", history.body().name())
                .text("姓名", member.person().name().value())
                .text("所在单位", Optional.ofNullable(member.unit()).map(Unit::name).orElse(null))
                .text("单位职务", member.person().titleOnPaper().orElse(null))
                .text("委员会职务", member.seat().role().label())
                .text("专兼职", member.seat().kind().label())
                .text("届次", term.orElse(null))
                .day("任职日期", member.membership().startsOn())
                .day("届满日期", member.membership().endsOn())
                .text("状态", member.stateOn(day).label());
        table.row(told, List.of(source(history, member, Map.of())));
    }

    /// A membership, as every report names it.
    static Source source(CommitteeHistory history, Member member, Map<String, Integer> counted) {
        return new Source(
                new RecordKey(RecordKey.Sort.MEMBERSHIP, member.membership().id()),
                member.person().name() + "任" + history.body().name()
                        + member.seat().label(),
                history.body().id(),
                member.membership().startsOn(),
                counted);
    }
}
