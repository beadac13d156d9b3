package org.jiedao.rule.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiedao.rule.check.FactSource.Dated;
import org.jiedao.rule.check.FactSource.Item;

/// 频次: so often in every period. A period that is not over yet cannot be missed; one that began before the body did
/// asks nothing.
public record Cadence(String event, Period period, Range times, Optional<Window> window) implements Recurring {
    @Override
    public Optional<Recurrence> recurrence() {
        return Optional.of(new Recurrence(period, window));
    }

    @Override
    public String subject() {
        return event;
    }

    @Override
    public Answer in(Span span, Facts facts) {
        return facts.events(event)
                .map(recorded -> answer(span, inside(span, recorded)))
                .orElseGet(() -> Answer.missing(event));
    }

    @Override
    public Answer judge(Facts facts, Asking asking) {
        Optional<List<Dated>> recorded = facts.events(event);
        if (recorded.isEmpty()) {
            return Answer.missing(event);
        }
        Answers answers = new Answers();
        for (Span span : period.due(window, facts.life(), asking.on())) {
            List<Item> inside = inside(span, recorded.get());
            answers.add(verdict(inside), inside, () -> arithmetic(span, inside));
        }
        return answers.gravest(() -> running(recorded.get(), asking));
    }

    private static List<Item> inside(Span span, List<Dated> recorded) {
        List<Item> inside = new ArrayList<>();
        for (Dated dated : recorded) {
            if (span.contains(dated.on())) {
                inside.add(dated.item());
            }
        }
        return inside;
    }

    private Answer answer(Span span, List<Item> inside) {
        return new Answer(verdict(inside), arithmetic(span, inside), inside);
    }

    private Verdict verdict(List<Item> inside) {
        return times.contains(inside.size()) ? Verdict.MET : Verdict.NOT_MET;
    }

    private String arithmetic(Span span, List<Item> inside) {
        return period.name(span) + event + inside.size() + "次，" + times.relation(inside.size());
    }

    /// Only the period that still runs: done early is done.
    private Answer running(List<Dated> recorded, Asking asking) {
        Span now = period.containing(asking.on());
        Answer sofar = answer(now, inside(new Span(now.from(), asking.on()), recorded));
        return sofar.verdict() == Verdict.MET && window.isEmpty()
                ? sofar
                : Answer.notApplicable(period.name(now) + event + "还没有到期");
    }
}
