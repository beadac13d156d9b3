package org.jiedao.rule.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiedao.rule.check.FactSource.Dated;

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
        return facts.events(event).map(recorded -> count(span, recorded)).orElseGet(() -> Answer.missing(event));
    }

    @Override
    public Answer judge(Facts facts, Asking asking) {
        Optional<List<Dated>> recorded = facts.events(event);
        if (recorded.isEmpty()) {
            return Answer.missing(event);
        }
        List<Answer> answers = new ArrayList<>();
        for (Span span : period.due(window, facts.life(), asking.on())) {
            answers.add(count(span, recorded.get()));
        }
        return Answer.gravest(answers, running(recorded.get(), asking));
    }

    private Answer count(Span span, List<Dated> recorded) {
        List<Dated> inside =
                recorded.stream().filter(dated -> span.contains(dated.on())).toList();
        return Answer.of(
                times.contains(inside.size()),
                period.name(span) + event + inside.size() + "次，" + times.relation(inside.size()),
                inside.stream().map(Dated::item).toList());
    }

    /// Only the period that still runs: done early is done.
    private Answer running(List<Dated> recorded, Asking asking) {
        Span now = period.containing(asking.on());
        Answer sofar = count(now, recorded.stream().filter(dated -> !dated.on().isAfter(asking.on())).toList());
        return sofar.verdict() == Verdict.MET && window.isEmpty()
                ? sofar
                : Answer.notApplicable(period.name(now) + event + "还没有到期");
    }
}
