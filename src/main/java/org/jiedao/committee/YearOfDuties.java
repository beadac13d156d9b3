package org.jiedao.committee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.rule.Clause;
import org.jiedao.wording.Fields;

/// 年度责任表: what is due in the months of a year, by the ruleset and by the terms recorded.
record YearOfDuties(int year, List<Duties.Duty> duties, List<Term> terms, List<Member> members) {
    private static final String REGISTER = "任期登记";

    /// Something due in a month.
    private record Due(int month, String what, String whose, String when, String basis) {
        Fields fields() {
            return new Fields()
                    .put("月份", month + "月")
                    .put("事项", what)
                    .put("责任主体", whose)
                    .put("期限", when)
                    .put("条款", basis);
        }
    }

    List<Fields> rows(String organ) {
        return Stream.of(recurring(), termsOver(organ), membersOver(organ), departures(organ))
                .flatMap(dues -> dues)
                .sorted(Comparator.comparingInt(Due::month))
                .map(Due::fields)
                .toList();
    }

    private Stream<Due> recurring() {
        return duties.stream().flatMap(duty -> duty.cadence().months().stream()
                .map(month -> new Due(
                        month, duty.what(), duty.whose(), duty.cadence().due(), basis(duty.clause()))));
    }

    private static String basis(Clause clause) {
        return clause.article();
    }

    private Stream<Due> termsOver(String organ) {
        return terms.stream()
                .filter(term -> term.endsOn().getYear() == year)
                .map(term -> over("第" + term.ordinal() + "届任期届满", organ, term.endsOn()));
    }

    /// Those whose time ends with no term, by day.
    private Stream<Due> membersOver(String organ) {
        Map<LocalDate, List<String>> byDay = new TreeMap<>();
        for (Member member : members) {
            LocalDate end = member.membership().endsOn();
            boolean withTerm = terms.stream().anyMatch(term -> term.endsOn().equals(end));
            if (end.getYear() == year && !withTerm && member.membership().ending() == null) {
                byDay.computeIfAbsent(end, _ -> new ArrayList<>()).add(member.person().name().value());
            }
        }
        return byDay.entrySet().stream()
                .map(day -> over(String.join("、", day.getValue()) + "任期届满", organ, day.getKey()));
    }

    private Stream<Due> departures(String organ) {
        return members.stream()
                .filter(member -> member.membership().ending() != null)
                .filter(member -> member.membership().ending().on().getYear() == year)
                .map(member -> over(
                        member.person().name().value() + member.membership().ending().reason().label() + member.seat().role().label(),
                        organ,
                        member.membership().ending().on()));
    }

    private static Due over(String what, String organ, LocalDate on) {
        return new Due(on.getMonthValue(), what, organ, ChineseDate.format(on), REGISTER);
    }
}
