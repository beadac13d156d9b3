package org.jiedao.rule.check;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
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
                .map(holdings -> {
                    Answers answers = new Answers();
                    for (Holding holding : holdings) {
                        if (holding.obliged().contains(span)) {
                            count(holding, span, () -> "", answers);
                        }
                    }
                    return answers.gravest(() -> Answer.notApplicable("没有" + each));
                })
                .orElseGet(() -> Answer.missing(subject()));
    }

    @Override
    public Answer judge(Facts facts, Asking asking) {
        return facts.holdings(each, thing)
                .map(holdings -> {
                    Answers answers = new Answers();
                    holdings.forEach(holding -> judge(holding, facts.life(), asking, answers));
                    return answers.gravest(
                            () -> Answer.notApplicable(holdings.isEmpty() ? "没有" + each : thing + "还没有到期"));
                })
                .orElseGet(() -> Answer.missing(each + "的" + thing));
    }

    private void judge(Holding holding, Span life, Asking asking, Answers answers) {
        if (period.isEmpty() && holding.obliged().from().isAfter(asking.on())) {
            return;
        }
        if (!holding.recorded() || period.isEmpty()) {
            count(holding, new Span(LocalDate.MIN, asking.on()), () -> "", answers);
        } else {
            for (Span span : period.get().due(window, holding.obliged().within(life), asking.on())) {
                count(holding, span, () -> period.get().name(span), answers);
            }
        }
    }

    private void count(Holding holding, Span span, Supplier<String> when, Answers answers) {
        if (!holding.recorded()) {
            answers.add(Answer.missing(holding.item(), thing));
            return;
        }
        int number = 0;
        for (LocalDate day : holding.things()) {
            number += span.contains(day) ? 1 : 0;
        }
        int had = number;
        answers.add(
                times.contains(had),
                holding.item(),
                () -> holding.item().name() + "：" + when.get() + thing + had + "，" + times.relation(had));
    }
}
