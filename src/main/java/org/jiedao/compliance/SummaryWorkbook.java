package org.jiedao.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.organization.Body;
import org.jiedao.organization.StreetProfile;
import org.jiedao.organization.StreetProfile.Fact;
import org.jiedao.rule.Ruleset;
import org.jiedao.rule.State;
import org.jiedao.rule.check.FactSource.Item;
import org.jiedao.sheet.ReportBook;
import org.jiedao.sheet.ReportBook.Cell;
import org.jiedao.sheet.ReportBook.Column;
import org.jiedao.wording.Filled;

/// 条款体检汇总: per ruleset how many clauses of each body are in each state, and every clause with what was found.
record SummaryWorkbook(Examination examination, BodyNames names, StreetProfile street, LocalDate filledOn) {
    private static final int FIRST_STATE = 3;

    ReportBook book() {
        String title = "条款体检汇总（截至" + ChineseDate.format(examination.on()) + "）";
        return new ReportBook(title, List.of(summary(title), detail()), filledOn);
    }

    private List<String> notes() {
        return List.of(
                "填报单位：" + known(street.get(Fact.WORK_COMMITTEE)),
                "填报人：" + known(street.get(Fact.CONTACT)),
                "填报日期：" + ChineseDate.format(filledOn));
    }

    private static String known(Optional<String> fact) {
        return fact.orElse(Filled.MISSING);
    }

    private ReportBook.Part summary(String title) {
        Stream<Column> states = Arrays.stream(State.values()).map(state -> new Column(state.label(), 9));
        List<Column> columns = Stream.of(
                        Stream.of(new Column("规则集", 40), new Column("组织", 40), new Column("组织类型", 18)),
                        states,
                        Stream.of(new Column("合计", 9)))
                .flatMap(column -> column)
                .toList();
        List<List<Cell>> rows = new ArrayList<>();
        for (Ruleset ruleset : examination.rulesets()) {
            Examination own = examination.by(ruleset.key());
            int first = rows.size();
            own.bodies().forEach(body -> rows.add(row(ruleset, body, own)));
            rows.add(totals(ruleset.name() + "小计", first, rows.size() - 1));
        }
        if (!rows.isEmpty()) {
            rows.add(totals("总计", 0, rows.size() - 1));
        }
        examination.unexamined().forEach(one -> rows.add(unexamined(one)));
        return new ReportBook.Part("汇总", title, notes(), columns, rows);
    }

    private List<Cell> row(Ruleset ruleset, Body body, Examination own) {
        Map<State, Integer> counts = StateCounts.of(own.among(List.of(body)).clauses());
        return cells(
                List.of(
                        new Cell.Text(ruleset.name()),
                        new Cell.Text(names.of(body)),
                        new Cell.Text(body.kind().label())),
                counts.values().stream().map(count -> (Cell) new Cell.Count(count)),
                new Cell.AcrossTotal(FIRST_STATE, false));
    }

    private static List<Cell> totals(String name, int first, int last) {
        return cells(
                List.of(new Cell.TotalName(name), new Cell.TotalName(""), new Cell.TotalName("")),
                Arrays.stream(State.values()).map(_ -> new Cell.DownTotal(first, last)),
                new Cell.AcrossTotal(FIRST_STATE, true));
    }

    /// Where nothing was asked there are no figures, not even noughts.
    private List<Cell> unexamined(Examination.Unexamined one) {
        return cells(
                List.of(
                        new Cell.Text("没有体检：" + one.reason()),
                        new Cell.Text(names.of(one.body())),
                        new Cell.Text(one.body().kind().label())),
                Arrays.stream(State.values()).map(_ -> new Cell.Text("")),
                new Cell.Text(""));
    }

    private static List<Cell> cells(List<Cell> head, Stream<? extends Cell> states, Cell total) {
        return Stream.of(head.stream(), states, Stream.of(total))
                .<Cell>flatMap(cell -> cell)
                .toList();
    }

    private ReportBook.Part detail() {
        List<Column> columns = List.of(
                new Column("组织", 24),
                new Column("规则集", 20),
                new Column("条款", 11),
                new Column("原文", 44),
                new Column("要点", 26),
                new Column("状态", 8),
                new Column("结论", 36),
                new Column("口径", 24),
                new Column("凭据", 26));
        List<List<Cell>> rows =
                examination.clauses().stream().map(this::detail).toList();
        String title = "条款体检明细（截至" + ChineseDate.format(examination.on()) + "）";
        return new ReportBook.Part("明细", title, notes(), columns, rows);
    }

    private List<Cell> detail(ExaminedClause clause) {
        var quotation = clause.rule().quotation();
        return Stream.of(
                        names.of(clause.body()),
                        clause.ruleset().name(),
                        quotation.clause().article(),
                        quotation.clause().wording(),
                        clause.rule().scope().gist(),
                        clause.state().label(),
                        clause.judgement().arithmetic(),
                        String.join("；", clause.judgement().assumptions()),
                        clause.judgement().counted().stream().map(Item::name).distinct().collect(Collectors.joining("、")))
                .<Cell>map(Cell.Text::new)
                .toList();
    }
}
