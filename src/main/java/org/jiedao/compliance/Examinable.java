package org.jiedao.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiedao.calendar.Workdays;
import org.jiedao.organization.BodyKind;
import org.jiedao.rule.Judgement;
import org.jiedao.rule.Rule;
import org.jiedao.rule.Ruleset;
import org.jiedao.rule.Rulesets;
import org.jiedao.rule.check.Asking;
import org.jiedao.rule.check.FactBook;
import org.jiedao.rule.check.Facts;
import org.jiedao.rule.check.FactSource;
import org.jiedao.rule.check.GatheredFacts;

/// The register as it was read, ready to be examined as of any day, by any thread.
public final class Examinable {
    private final List<ExaminedBody> bodies;
    private final Rulesets rulesets;
    private final List<FactBook> books;
    private final AttestationBook attestations;
    private final Workdays workdays;
    private final Kinds kinds = Kinds.shipped();

    Examinable(
            List<ExaminedBody> bodies,
            Rulesets rulesets,
            List<FactBook> books,
            AttestationBook attestations,
            Workdays workdays) {
        this.bodies = List.copyOf(bodies);
        this.rulesets = rulesets;
        this.books = List.copyOf(books);
        this.attestations = attestations;
        this.workdays = workdays;
    }

    private record Part(List<ExaminedClause> clauses, Optional<Examination.Unexamined> unexamined) {}

    /// Every body by the ruleset of that day.
    public Examination on(LocalDate day) {
        List<Part> parts = bodies.parallelStream().map(body -> examine(body, day)).toList();
        return new Examination(
                day,
                parts.stream().flatMap(part -> part.clauses().stream()).toList(),
                parts.stream().flatMap(part -> part.unexamined().stream()).toList());
    }

    private Part examine(ExaminedBody body, LocalDate day) {
        Optional<String> key = body.rulesetOn(day);
        if (key.isEmpty()) {
            return unexamined(body, "截至这一天还没有定规则集");
        }
        Optional<Ruleset> chosen = rulesets.of(key.get());
        if (chosen.isEmpty()) {
            return unexamined(body, "规则集“" + key.get() + "”的文件没有读入");
        }
        List<Ruleset> asked = kinds.asked(chosen.get(), rulesets, body.body().kind());
        List<ExaminedClause> clauses =
                asked.stream().flatMap(ruleset -> judged(body, ruleset, day)).toList();
        return clauses.isEmpty()
                ? unexamined(body, "“" + chosen.get().name() + "”没有写到" + body.body().kind().label())
                : new Part(clauses, Optional.empty());
    }

    /// What falls due next, the nearest first.
    public List<Due> dues(LocalDate day) {
        return Due.together(bodies.parallelStream().flatMap(body -> dues(body, day)).toList());
    }

    private Stream<Due> dues(ExaminedBody body, LocalDate day) {
        BodyKind kind = body.body().kind();
        return body.rulesetOn(day).flatMap(rulesets::of).stream()
                .flatMap(chosen -> kinds.asked(chosen, rulesets, kind).stream())
                .flatMap(ruleset -> {
                    var asked = new Due.Asked(body.body(), ruleset, facts(body, ruleset, day), day);
                    return ruleset.rules().stream()
                            .flatMap(rule -> kinds.premise(rule, kind).stream()
                                    .flatMap(premise -> Due.of(asked, rule, premise)));
                });
    }

    private static Part unexamined(ExaminedBody body, String reason) {
        return new Part(List.of(), Optional.of(new Examination.Unexamined(body.body(), reason)));
    }

    private Stream<ExaminedClause> judged(ExaminedBody body, Ruleset ruleset, LocalDate day) {
        Facts facts = facts(body, ruleset, day);
        Asking asking = new Asking(day, workdays);
        List<ExaminedClause> clauses = new ArrayList<>();
        for (Rule rule : ruleset.rules()) {
            kinds.premise(rule, body.body().kind()).ifPresent(premise -> {
                Judgement judgement =
                        premise.isEmpty() ? rule.judge(facts, asking) : rule.judgeWhere(premise, facts, asking);
                clauses.add(new ExaminedClause(body.body(), ruleset, judgement));
            });
        }
        return clauses.stream();
    }

    private Facts facts(ExaminedBody body, Ruleset ruleset, LocalDate day) {
        List<FactSource> sources = new ArrayList<>();
        books.forEach(book -> sources.add(book.about(body.body().id(), day)));
        sources.add(attestations.about(body.body().id(), ruleset.key(), day));
        return new GatheredFacts(body.life(), sources);
    }
}
