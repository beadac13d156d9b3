package org.jiedao.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedao.calendar.Workdays;
import org.jiedao.rule.Rule;
import org.jiedao.rule.Ruleset;
import org.jiedao.rule.Rulesets;
import org.jiedao.rule.check.Asking;
import org.jiedao.rule.check.FactBook;
import org.jiedao.rule.check.FactSource;
import org.jiedao.rule.check.Facts;
import org.jiedao.rule.check.GatheredFacts;
import org.jiedao.rule.check.Span;

/// The register as it was read, ready to be examined as of any day, by any thread. The last examinations are kept, since
/// they stay true.
public final class Examinable {
    private final List<RulesetStanding> bodies;
    private final Rulesets rulesets;
    private final List<FactBook> books;
    private final AttestationBook attestations;
    private final Workdays workdays;
    private final Concerns concerns;
    private final LastExaminations made = new LastExaminations();

    Examinable(
            List<RulesetStanding> bodies,
            Rulesets rulesets,
            List<FactBook> books,
            AttestationBook attestations,
            Workdays workdays) {
        this.bodies = List.copyOf(bodies);
        this.rulesets = rulesets;
        this.concerns = Concerns.of(rulesets);
        this.books = List.copyOf(books);
        this.attestations = attestations;
        this.workdays = workdays;
    }

    private record Part(List<ExaminedClause> clauses, Optional<Examination.Unexamined> unexamined) {}

    /// Every body by the ruleset of that day.
    public Examination on(LocalDate day) {
        return made.on(day, this::anew);
    }

    /// How many clauses were in which state, kept for every day that is asked for.
    public TrendPoint trend(LocalDate day) {
        return made.trend(day, this::anew);
    }

    /// As `on`, examined whether or not it was before.
    public Examination anew(LocalDate day) {
        List<Part> parts =
                there(day).map(body -> examine(body, day)).toList();
        return new Examination(
                day,
                parts.stream().flatMap(part -> part.clauses().stream()).toList(),
                parts.stream().flatMap(part -> part.unexamined().stream()).toList());
    }

    /// What falls due next, the nearest first.
    public List<Due> dues(LocalDate day) {
        return Due.together(recurring(day, Due::of));
    }

    /// Every time in the year of that day, in the order of the bodies and of their rules.
    public List<Rhythm> rhythms(LocalDate day) {
        return recurring(day, Rhythm::of);
    }

    private interface Recurring<T> {
        Stream<T> of(Due.Asked asked, Rule rule, String premise);
    }

    private <T> List<T> recurring(LocalDate day, Recurring<T> recurring) {
        return there(day)
                .flatMap(body -> body.held(day).stream().flatMap(held -> recurring(body, held, day, recurring)))
                .toList();
    }

    private <T> Stream<T> recurring(RulesetStanding body, Span held, LocalDate day, Recurring<T> recurring) {
        return body.rulesetOn(day).flatMap(rulesets::of).stream()
                .flatMap(chosen -> concerns.asked(chosen, body.body().kind()).stream())
                .filter(ruleset -> inForce(ruleset).contains(day))
                .flatMap(ruleset -> {
                    Facts facts = facts(body, ruleset, held.within(inForce(ruleset)), day);
                    var asked = new Due.Asked(body.body(), ruleset, facts, day);
                    return concerns.of(ruleset, body.body().kind()).stream()
                            .flatMap(concern -> recurring.of(asked, concern.rule(), concern.premise()));
                });
    }

    /// Nothing is asked of a body that is not founded yet, or dissolved.
    private Stream<RulesetStanding> there(LocalDate day) {
        return bodies.parallelStream().filter(one -> one.body().isThere(day));
    }

    private Part examine(RulesetStanding body, LocalDate day) {
        Optional<Span> held = body.held(day);
        Optional<String> key = body.rulesetOn(day);
        if (held.isEmpty() || key.isEmpty()) {
            return unexamined(body, "截至这一天还没有定规则集");
        }
        Optional<Ruleset> chosen = rulesets.of(key.get());
        if (chosen.isEmpty()) {
            return unexamined(body, "规则集“" + key.get() + "”的文件没有读入");
        }
        List<Ruleset> asked = concerns.asked(chosen.get(), body.body().kind());
        if (asked.isEmpty()) {
            return unexamined(
                    body,
                    "“" + chosen.get().name() + "”没有写到" + body.body().kind().label());
        }
        List<ExaminedClause> clauses = new ArrayList<>();
        for (Ruleset ruleset : asked) {
            if (inForce(ruleset).contains(day)) {
                judge(body, ruleset, held.get(), day, clauses);
            }
        }
        return clauses.isEmpty()
                ? unexamined(
                        body,
                        asked.stream().map(Ruleset::name).collect(Collectors.joining("”、“", "“", "”")) + "这一天还没有施行")
                : new Part(clauses, Optional.empty());
    }

    private static Part unexamined(RulesetStanding body, String reason) {
        return new Part(List.of(), Optional.of(new Examination.Unexamined(body.body(), reason)));
    }

    private static Span inForce(Ruleset ruleset) {
        return Span.since(ruleset.inForce().orElse(LocalDate.MIN));
    }

    private void judge(
            RulesetStanding body, Ruleset ruleset, Span held, LocalDate day, List<ExaminedClause> clauses) {
        Facts facts = facts(body, ruleset, held.within(inForce(ruleset)), day);
        Asking asking = new Asking(day, workdays);
        for (Concerns.Concern concern : concerns.of(ruleset, body.body().kind())) {
            clauses.add(new ExaminedClause(body.body(), ruleset, concern.judge(facts, asking)));
        }
    }

    private Facts facts(RulesetStanding body, Ruleset ruleset, Span life, LocalDate day) {
        List<FactSource> sources = new ArrayList<>();
        books.forEach(book -> sources.add(book.about(body.body().id(), day)));
        sources.add(attestations.about(body.body().id(), ruleset.key(), day));
        return new GatheredFacts(life, sources);
    }
}
