package org.jiedao.upward.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.committee.Committee;
import org.jiedao.liaison.Contact;
import org.jiedao.liaison.Division;
import org.jiedao.organization.Body;
import org.jiedao.rule.check.RecordKey;
import org.jiedao.upward.Period;
import org.jiedao.upward.ReportTable;
import org.jiedao.upward.Source;

/// 分片联系汇总: of each joint committee how many members keep in touch with what.
record LiaisonReport() implements StreetReport {
    private static final String MEMBERS = "在任委员";
    private static final String TIED = "有联系的委员";
    private static final String COMMUNITIES = "联系的社区、小区";
    private static final String UNITS = "联系的单位";
    private static final String LEFT = "没有人联系的社区、小区";

    @Override
    public String name() {
        return "分片联系汇总";
    }

    @Override
    public String about() {
        return "大工委、大党委各一行：多少委员登记了分片联系，联系多少社区（大党委是小区）和单位，截至期末那一天（还没到期末的，截至今天）。";
    }

    @Override
    public ReportTable of(Registers registers, Period period) {
        LocalDate day = period.asOf(registers.today());
        Counting table = new Counting()
                .each("委员会")
                .sum(MEMBERS, TIED)
                .count(COMMUNITIES, UNITS)
                .text(LEFT);
        var records = new Division.Records(
                registers.activities().liaisons(),
                registers.street().committees(),
                registers.street().organizations());
        if (!registers.activities().liaisons().all().isEmpty()) {
            for (Committee committee : registers.street().committees().committees(day)) {
                if (committee.isJoint() && committee.body().isThere(day)) {
                    records.of(committee.id(), day).ifPresent(division -> row(registers, table, division));
                }
            }
        }
        return table.table(name(), period, "截至" + ChineseDate.format(day));
    }

    private static void row(Registers registers, Counting table, Division division) {
        Committee committee = division.committee();
        Told told = new Told().text("委员会", committee.name());
        if (registers.activities().liaisons().of(committee.id()).isEmpty()) {
            told.missing(TIED, COMMUNITIES, UNITS, LEFT);
        } else {
            told.bare(LEFT, division.left().stream().map(Body::name).collect(Collectors.joining("、")));
        }
        List<Source> sources = new ArrayList<>();
        Set<Contact> met = new HashSet<>();
        for (Division.Line line : division.sitting()) {
            sources.add(member(committee, line));
            List<Division.Tie> ties = line.on(division.day());
            for (int index = 0; index < ties.size(); index++) {
                sources.add(tie(committee, line, ties.get(index), index == 0, met));
            }
        }
        table.row(told, sources);
    }

    private static Source member(Committee committee, Division.Line line) {
        return new Source(
                new RecordKey(RecordKey.Sort.PERSON, line.person().id()),
                line.person().name() + "（" + line.role() + "）",
                committee.body().id(),
                null,
                Map.of(MEMBERS, 1));
    }

    /// A community or unit with which two keep in touch is one.
    private static Source tie(
            Committee committee, Division.Line line, Division.Tie tie, boolean first, Set<Contact> met) {
        Map<String, Integer> counted = new HashMap<>();
        counted.put(TIED, first ? 1 : 0);
        counted.put(tie.isUnit() ? UNITS : COMMUNITIES, met.add(tie.liaison().contact()) ? 1 : 0);
        return new Source(
                new RecordKey(RecordKey.Sort.PERSON, line.person().id()),
                line.person().name() + "联系" + tie.name(),
                committee.body().id(),
                tie.liaison().since(),
                counted);
    }
}
