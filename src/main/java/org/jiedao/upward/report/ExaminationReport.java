package org.jiedao.upward.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.compliance.Examination;
import org.jiedao.compliance.ExaminedClause;
import org.jiedao.organization.Body;
import org.jiedao.rule.Ruleset;
import org.jiedao.rule.State;
import org.jiedao.rule.check.RecordKey;
import org.jiedao.upward.Period;
import org.jiedao.upward.ReportTable;
import org.jiedao.upward.Source;

/// 条款体检汇总: of each ruleset and body how many clauses are in which state. The clauses themselves are told by the summary of
/// page 体检.
record ExaminationReport() implements StreetReport {
    private static final String ALL = "合计";

    @Override
    public String name() {
        return "条款体检汇总";
    }

    @Override
    public String about() {
        return "每个规则集、每个组织一行：各种结论的条数，截至期末那一天（还没到期末的，截至今天）。逐条的明细在“体检”里导出。";
    }

    @Override
    public ReportTable of(Registers registers, Period period) {
        LocalDate day = period.asOf(registers.today());
        Counting table = new Counting().text("规则集").each("组织").text("组织类型");
        for (State state : State.values()) {
            table.sum(state.label());
        }
        table.sum(ALL);
        Places places = new Places(registers.street().organizations().bodies());
        Examination examination = registers.examination().read().on(day);
        for (Ruleset ruleset : examination.rulesets()) {
            Examination own = examination.by(ruleset.key());
            for (Body body : own.bodies()) {
                table.row(
                        told(places, body).text("规则集", ruleset.name()),
                        own.among(List.of(body)).clauses().stream()
                                .map(ExaminationReport::source)
                                .toList());
            }
        }
        examination.unexamined().forEach(one -> table.row(unexamined(told(places, one.body()), one), List.of()));
        return table.table(name(), period, "截至" + ChineseDate.format(day));
    }

    private static Told told(Places places, Body body) {
        return new Told()
                .text("组织", places.name(body))
                .text("组织类型", body.kind().label());
    }

    /// Where nothing was asked there is nothing to count, not even noughts.
    private static Told unexamined(Told told, Examination.Unexamined one) {
        told.text("规则集", "没有体检：" + one.reason()).bare(ALL, "—");
        for (State state : State.values()) {
            told.bare(state.label(), "—");
        }
        return told;
    }

    private static Source source(ExaminedClause clause) {
        return new Source(
                new RecordKey(RecordKey.Sort.BODY, clause.body().id()),
                clause.rule().quotation().clause().citation() + "　" + clause.rule().scope().gist(),
                clause.body().id(),
                null,
                Map.of(clause.state().label(), 1, ALL, 1));
    }
}
