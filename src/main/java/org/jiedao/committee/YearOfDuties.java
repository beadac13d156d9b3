package org.jiedao.committee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.rule.Duty;
import org.jiedao.rule.check.Period;
import org.jiedao.rule.check.Span;
import org.jiedao.wording.Fields;

/// 年度责任表: what is due in a year, by the ruleset and by the terms recorded. What is due every month stands once, at the
/// head; the rest in the month in which its time ends. Beside it what was done of it by the day of the paper.
record YearOfDuties(int year, List<Duty> duties, DoneInYear done, List<Term> terms, List<Member> members) {
    private static final String REGISTER = "任期登记";
    private static final int EVERY_MONTH = 0;
    /// One to strike out in each month.
    private static final String MONTHS = "1、2、3、4、5、6、7、8、9、10、11、12月";

    /// Something due in a month.
    private record Due(int month, String what, String whose, String when, String basis, String done) {
        Fields fields() {
            boolean always = month == EVERY_MONTH;
            return new Fields()
                    .put("月份", always ? "每月" : month + "月")
                    .put("事项", what)
                    .put("责任主体", whose)
                    .put("期限", when)
                    .put("条款", basis)
                    .bare("完成", done)
                    .group("逐月", Optional.of(new Fields().put("各月", MONTHS)).filter(_ -> always));
        }
    }

    List<Fields> rows(String organ) {
        return Stream.of(duties.stream().flatMap(this::recurring), termsOver(organ), membersOver(organ), departures(organ))
                .flatMap(dues -> dues)
                .sorted(Comparator.comparingInt(Due::month))
                .map(Due::fields)
                .toList();
    }

    private Stream<Due> recurring(Duty duty) {
        boolean monthly = duty.recurrence().period() == Period.MONTH
                && duty.recurrence().window().isEmpty();
        return monthly
                ? Stream.of(due(EVERY_MONTH, duty, "当月", done.monthly(duty)))
                : duty.recurrence().in(year).stream()
                        .map(span -> due(span.to().getMonthValue(), duty, within(span, duty), done.of(duty, span)));
    }

    private static Due due(int month, Duty duty, String when, String done) {
        String premise = duty.premise().map(holds -> "（限" + holds + "的）").orElse("");
        return new Due(
                month,
                duty.what() + premise,
                duty.rule().scope().actor(),
                when + assumed(duty),
                duty.rule().quotation().clause().article(),
                done);
    }

    /// `6月30日前`; the days themselves where they are some days of the year.
    private static String within(Span span, Duty duty) {
        String last = day(span.to());
        return duty.recurrence().window().isEmpty() ? last + "前" : day(span.from()) + "至" + last;
    }

    /// What the standard left open is said: `（口径：定期＝每半年）`.
    private static String assumed(Duty duty) {
        boolean told = duty.recurrence().window().isPresent();
        return duty.assumptions().stream()
                .map(assumption -> "（口径：" + assumption.name() + (told ? "" : "＝" + assumption.value()) + "）")
                .collect(Collectors.joining());
    }

    private static String day(LocalDate day) {
        return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
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
        return new Due(on.getMonthValue(), what, organ, ChineseDate.format(on), REGISTER, "");
    }
}
