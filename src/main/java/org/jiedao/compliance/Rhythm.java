package org.jiedao.compliance;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiedao.organization.Body;
import org.jiedao.rule.Duty;
import org.jiedao.rule.Rule;
import org.jiedao.rule.Ruleset;
import org.jiedao.rule.check.Answer;
import org.jiedao.rule.check.FactSource.Item;
import org.jiedao.rule.check.Span;

/// 年度节律: what a body has to do again and again, every time that ends in a year.
public record Rhythm(Body body, Ruleset ruleset, Duty duty, List<Beat> beats) {
    public Rhythm {
        beats = List.copyOf(beats);
    }

    /// How a time stands, what has to be looked at first; what nobody recorded is not held to be missed.
    public enum Mark {
        MISSED("没有办"),
        UNRECORDED("没有登记"),
        COMING("还没到期"),
        DONE("已办");

        private final String label;

        Mark(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /// One time, with the records that were counted for it, and the days of those that have one.
    public record Beat(Span span, Mark mark, List<Item> counted, Map<Item, LocalDate> days) {
        public Beat {
            counted = List.copyOf(counted);
            days = Map.copyOf(days);
        }
    }

    /// `premise` as in `Kinds`.
    static Stream<Rhythm> of(Due.Asked asked, Rule rule, String premise) {
        return asked.duties(rule, premise)
                .map(duty -> new Rhythm(asked.body(), asked.ruleset(), duty, beats(asked, duty)))
                .filter(rhythm -> !rhythm.beats.isEmpty());
    }

    private static List<Beat> beats(Due.Asked asked, Duty duty) {
        Map<Item, LocalDate> days = days(asked, duty);
        return duty.recurrence().in(asked.on().getYear()).stream()
                .filter(asked.facts().life()::contains)
                .flatMap(span -> beat(span, duty.in(span, asked.facts()), asked.on(), days).stream())
                .toList();
    }

    private static Map<Item, LocalDate> days(Due.Asked asked, Duty duty) {
        Map<Item, LocalDate> days = new HashMap<>();
        duty.checks().stream()
                .flatMap(check -> asked.facts().events(check.subject()).stream())
                .flatMap(List::stream)
                .forEach(dated -> days.put(dated.item(), dated.on()));
        return days;
    }

    private static Optional<Beat> beat(Span span, Answer answer, LocalDate on, Map<Item, LocalDate> all) {
        Map<Item, LocalDate> days = new HashMap<>(all);
        days.keySet().retainAll(answer.counted());
        boolean over = span.to().isBefore(on);
        return switch (answer.verdict()) {
            case MET -> Optional.of(new Beat(span, span.from().isAfter(on) ? Mark.COMING : Mark.DONE, answer.counted(), days));
            case NOT_MET -> Optional.of(new Beat(span, over ? Mark.MISSED : Mark.COMING, answer.counted(), days));
            case EVIDENCE_MISSING, UNCONFIRMED ->
                Optional.of(new Beat(span, over ? Mark.UNRECORDED : Mark.COMING, answer.counted(), days));
            case NOT_APPLICABLE -> Optional.empty();
        };
    }
}
