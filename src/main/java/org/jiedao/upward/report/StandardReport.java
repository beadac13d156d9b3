package org.jiedao.upward.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.compliance.ExaminedClause;
import org.jiedao.rule.State;
import org.jiedao.rule.check.FactSource.Item;
import org.jiedao.rule.check.RecordKey;
import org.jiedao.upward.Period;
import org.jiedao.upward.ReportTable;
import org.jiedao.upward.Source;

/// 社区规范达标表: every clause of the norm of communities, and what was found of it.
record StandardReport() implements StreetReport {
    private static final String NORM = "community";

    @Override
    public String name() {
        return "社区规范达标表";
    }

    @Override
    public String about() {
        return "照《社区基层党组织基本规范》体检的每个组织、每一条一行：达标没有、查得什么，截至期末那一天（还没到期末的，截至今天）。";
    }

    @Override
    public ReportTable of(Registers registers, Period period) {
        LocalDate day = period.asOf(registers.today());
        Counting table = new Counting()
                .text("组织")
                .each("条款")
                .text("要点", "达标情况", "查得");
        Places places = new Places(registers.street().organizations().bodies());
        for (ExaminedClause clause :
                registers.examination().read().on(day).by(NORM).clauses()) {
            Told told = new Told()
                    .text("组织", places.name(clause.body()))
                    .text("条款", clause.rule().quotation().clause().article())
                    .text("要点", clause.rule().scope().gist())
                    .text("达标情况", label(clause.state()))
                    .bare("查得", clause.judgement().arithmetic());
            table.row(told, sources(clause));
        }
        return table.table(name(), period, "截至" + ChineseDate.format(day));
    }

    private static String label(State state) {
        return state == State.MET ? "达标" : state == State.NOT_MET ? "不达标" : state.label();
    }

    static List<Source> sources(ExaminedClause clause) {
        return clause.judgement().counted().stream()
                .distinct()
                .flatMap(item -> source(clause, item).stream())
                .toList();
    }

    private static Optional<Source> source(ExaminedClause clause, Item item) {
        return RecordKey.of(item)
                .map(key -> new Source(key, item.name(), clause.body().id(), null, Map.of()));
    }
}
