package org.jiedao.rule.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiedao.rule.check.FactSource.Holding;

/// 逐个具备: every one of them has it, once or so many times, in every period or at all.
public record EachHas(String each, String thing, Range times, Optional<Period> period, Optional<Window> window)
        implements Recurring {
    @Override
    public Optional<Recurrence> recurrence() {
        return period.map(every -> new Recurrence(every, window));
    }

    @Override
    public String subject() {
        return each + "的" + thing;
    }

    @Override
    public Answer in(Span span, Facts facts) {
        return facts.holdings(each, thing)
                .map(holdings -> Answer.gravest(
                        holdings.stream()
                                .filter(holding -> holding.obliged().contains(span))
                                .map(holding -> holding.recorded()
                                        ? count(holding, span, "")
                                        : Answer.missing(holding.item(), thing))
                                .toList(),
                        Answer.notApplicable("没有" + each)))
                .orElseGet(() -> Answer.missing(subject()));
    }

    @Override
    public Answer judge(Facts facts, Asking asking) {
        return facts.holdings(each, thing)
                .map(holdings -> {
                    List<Answer> answers = new ArrayList<>();
                    holdings.forEach(holding -> judge(holding, facts.life(), asking, answers));
                    return Answer.gravest(
                            answers, Answer.notApplicable(holdings.isEmpty() ? "没有" + each : thing + "还没有到期"));
                })
                .orElseGet(() -> Answer.missing(each + "的" + thing));
    }

    private void judge(Holding holding, Span life, Asking asking, List<Answer> answers) {
        if (period.isEmpty() && holding.obliged().from().isAfter(asking.on())) {
            return;
        }
        if (!holding.recorded()) {
            answers.add(Answer.missing(holding.item(), thing));
        } else if (period.isEmpty()) {
            answers.add(count(holding, new Span(LocalDate.MIN, asking.on()), ""));
        } else {
            for (Span span : period.get().due(window, holding.obliged().within(life), asking.on())) {
                answers.add(count(holding, span, period.get().name(span)));
            }
        }
    }

    private Answer count(Holding holding, Span span, String when) {
        long number = holding.things().stream().filter(span::contains).count();
        return Answer.of(
                times.contains(number),
                holding.item().name() + "：" + when + thing + number + "，" + times.relation(number),
                List.of(holding.item()));
    }
}
