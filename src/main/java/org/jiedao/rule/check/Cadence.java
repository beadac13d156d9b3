package org.jiedao.rule.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.rule.check.FactSource.Dated;
import org.jiedao.rule.check.FactSource.Item;

/// 频次: so often in every period. A period that is not over yet cannot be missed; one that began before the body did
/// asks nothing; one that began before its events were written down, or with one of which nobody said whether it took
/// place, is missed by nobody's word.
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
                .map(recorded -> weighed(span, recorded, facts).answer())
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
            Weighed weighed = weighed(span, recorded.get(), facts);
            answers.add(weighed.verdict, weighed.counted, weighed.arithmetic, weighed.besides);
        }
        return answers.gravest(() -> running(recorded.get(), facts, asking));
    }

    private record Weighed(Verdict verdict, List<Item> counted, Supplier<String> arithmetic, String besides) {
        Weighed(Verdict verdict, List<Item> counted, Supplier<String> arithmetic) {
            this(verdict, counted, arithmetic, "");
        }

        Answer answer() {
            return new Answer(verdict, besides.isEmpty() ? arithmetic.get() : arithmetic.get() + "；" + besides, counted);
        }
    }

    private Weighed weighed(Span span, List<Dated> recorded, Facts facts) {
        List<Item> took = inside(span, recorded, true);
        if (times.contains(took.size())) {
            return new Weighed(Verdict.MET, took, () -> arithmetic(span, took));
        }
        List<Item> open = inside(span, recorded, false);
        if (times.contains(took.size() + open.size())) {
            return new Weighed(
                    Verdict.EVIDENCE_MISSING,
                    open,
                    () -> arithmetic(span, took) + "；另有" + open.size() + "次到了日子，没有登记开了没有");
        }
        return facts.keptSince(event)
                .filter(since -> since.isAfter(span.from()))
                .map(since -> new Weighed(
                        Verdict.EVIDENCE_MISSING,
                        took,
                        () -> arithmetic(span, took),
                        ChineseDate.format(since) + "以前的没有登记"))
                .orElseGet(() -> new Weighed(Verdict.NOT_MET, took, () -> arithmetic(span, took)));
    }

    private String arithmetic(Span span, List<Item> took) {
        return period.name(span) + event + took.size() + "次，" + times.relation(took.size());
    }

    private static List<Item> inside(Span span, List<Dated> recorded, boolean settled) {
        List<Item> inside = new ArrayList<>();
        for (Dated dated : recorded) {
            if (dated.settled() == settled && span.contains(dated.on())) {
                inside.add(dated.item());
            }
        }
        return inside;
    }

    /// Only the period that still runs: done early is done.
    private Answer running(List<Dated> recorded, Facts facts, Asking asking) {
        Span now = period.containing(asking.on());
        LocalDate on = asking.on();
        List<Dated> past =
                recorded.stream().filter(one -> !one.on().isAfter(on)).toList();
        Answer sofar = weighed(now, past, facts).answer();
        return sofar.verdict() == Verdict.MET && window.isEmpty()
                ? sofar
                : Answer.notApplicable(period.name(now) + event + "还没有到期");
    }
}
