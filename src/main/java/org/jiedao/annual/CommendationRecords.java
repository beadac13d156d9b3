package org.jiedao.annual;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jiedao.annual.Commendation.Commended;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.committee.Committees;
import org.jiedao.organization.Body;
import org.jiedao.organization.Organizations;
import org.jiedao.organization.Unit;
import org.jiedao.rule.Clauses;
import org.jiedao.rule.Finding;
import org.jiedao.wording.Fields;

/// What papers of commendations are written from.
public record CommendationRecords(
        BodyYears years, Organizations organizations, Committees committees, Clauses clauses, Clock clock) {
    Optional<Commendation> commendation(long id) {
        return years.commendations().stream().filter(one -> one.id() == id).findFirst();
    }

    YearOrgan organ(Commendation commendation) {
        Body body = organizations.body(commendation.bodyId()).orElseThrow();
        return YearOrgan.of(organizations, committees, body, LocalDate.now(clock));
    }

    /// 单位党组织, to whom a letter goes.
    Optional<String> addressee(long unit) {
        return organizations.unit(unit).map(one ->
                Optional.ofNullable(one.partyOrganization()).orElse(one.name() + "党组织"));
    }

    Optional<String> unit(long unit) {
        return organizations.unit(unit).map(Unit::name);
    }

    Fields onto(Fields fields, Commendation commendation, List<Commended> some) {
        return organ(commendation)
                .onto(fields)
                .put("年度", String.valueOf(commendation.year()))
                .put("标题", commendation.title())
                .put("表扬日期", ChineseDate.format(commendation.on()))
                .put("人数", String.valueOf(some.size()))
                .list(
                        "人员",
                        IntStream.range(0, some.size())
                                .mapToObj(at -> person(at + 1, some.get(at)))
                                .toList());
    }

    private static Fields person(int number, Commended one) {
        return new Fields()
                .put("序号", String.valueOf(number))
                .put("姓名", one.name())
                .put("支部", one.branch())
                .put("事迹", one.deed());
    }

    List<Finding> obstacles(String label, Commendation commendation, LocalDate on) {
        return on.isBefore(commendation.on())
                ? List.of(clauses.finding(
                        "workbench 日期",
                        label + "的成文日期" + ChineseDate.format(on) + "早于表扬的" + ChineseDate.format(commendation.on())
                                + "，没有签发"))
                : List.of();
    }
}
