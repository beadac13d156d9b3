package org.jiedao.compliance;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiedao.organization.Body;
import org.jiedao.rule.Duty;
import org.jiedao.rule.Rule;
import org.jiedao.rule.Ruleset;
import org.jiedao.rule.check.Facts;
import org.jiedao.rule.check.Span;

/// What bodies have to do within some days because a rule asks for it again and again, and how far each of them is.
public record Due(Ruleset ruleset, Duty duty, Span span, List<Party> parties) {
    public Due {
        parties = List.copyOf(parties);
    }

    /// How far a body is; what no page records is told apart from what was not done.
    public enum Progress {
        OPEN("还没有办"),
        UNRECORDED("没有登记"),
        DONE("已办");

        private final String label;

        Progress(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /// `conditional` where it is not on record whether the rule's premise holds for the body.
    public record Party(Body body, Progress progress, boolean conditional) {}

    record Asked(Body body, Ruleset ruleset, Facts facts, LocalDate on) {
        /// Whether they hold, as far as is on record.
        boolean excludes(Stream<String> premises) {
            return premises.anyMatch(premise -> facts.state(premise).equals(Optional.of(false)));
        }

        /// What the rule asks again and again, on premises that are not known to fail.
        Stream<Duty> duties(Rule rule, String premise) {
            return Duty.of(rule).stream().filter(duty -> !excludes(premises(duty, premise)));
        }

        boolean leavesOpen(Stream<String> premises) {
            return premises.anyMatch(premise -> facts.state(premise).isEmpty());
        }
    }

    /// Of one body: the next time of everything that a rule asks of it again and again. `premise` as in `Kinds`.
    static Stream<Due> of(Asked asked, Rule rule, String premise) {
        return asked.duties(rule, premise)
                .flatMap(duty -> duty.recurrence().next(asked.facts().life(), asked.on()).stream()
                        .flatMap(span -> of(asked, duty, span, premise)));
    }

    private static Stream<Due> of(Asked asked, Duty duty, Span span, String premise) {
        Optional<Progress> progress =
                switch (duty.in(span, asked.facts()).verdict()) {
                    case MET -> Optional.of(Progress.DONE);
                    case NOT_MET -> Optional.of(Progress.OPEN);
                    case EVIDENCE_MISSING, UNCONFIRMED -> Optional.of(Progress.UNRECORDED);
                    case NOT_APPLICABLE -> Optional.empty();
                };
        boolean conditional = asked.leavesOpen(premises(duty, premise));
        return progress.stream()
                .map(far -> new Due(
                        asked.ruleset(), duty, span, List.of(new Party(asked.body(), far, conditional))));
    }

    private static Stream<String> premises(Duty duty, String premise) {
        return Stream.concat(Stream.of(premise).filter(name -> !name.isEmpty()), duty.premise().stream());
    }

    private record Key(String ruleset, String rule, String what, Span span) {}

    /// The same duty of several bodies is one; the nearest comes first, of a day what is still to be done, in the order
    /// of the rulesets as they are met and of their rules.
    static List<Due> together(List<Due> dues) {
        Map<Key, List<Due>> same = new LinkedHashMap<>();
        dues.forEach(due -> same.computeIfAbsent(due.key(), _ -> new ArrayList<>()).add(due));
        List<String> rulesets = dues.stream().map(due -> due.ruleset.key()).distinct().toList();
        return same.values().stream()
                .map(Due::merged)
                .sorted(Comparator.comparing((Due due) -> due.span.to())
                        .thenComparing(Due::isDone)
                        .thenComparing(due -> rulesets.indexOf(due.ruleset.key()))
                        .thenComparing(due -> due.ruleset.rules().indexOf(due.duty.rule())))
                .toList();
    }

    private Key key() {
        return new Key(ruleset.key(), duty.rule().id(), duty.what(), span);
    }

    private static Due merged(List<Due> same) {
        Due first = same.getFirst();
        return new Due(
                first.ruleset, first.duty, first.span, same.stream().flatMap(due -> due.parties.stream()).toList());
    }

    public boolean isDone() {
        return parties.stream().allMatch(party -> party.progress == Progress.DONE);
    }

    public boolean isConditional() {
        return parties.stream().anyMatch(Party::conditional);
    }

    public long count(Progress progress) {
        return parties.stream().filter(party -> party.progress == progress).count();
    }

    /// Today is none.
    public long daysFrom(LocalDate today) {
        return ChronoUnit.DAYS.between(today, span.to());
    }
}
