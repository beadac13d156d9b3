package org.jiedao.appointment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiedao.calendar.Workdays;
import org.jiedao.committee.facts.CommitteeFactBook;
import org.jiedao.organization.Body;
import org.jiedao.rule.Finding;
import org.jiedao.rule.Question;
import org.jiedao.rule.Rule;
import org.jiedao.rule.Ruleset;
import org.jiedao.rule.check.Answer;
import org.jiedao.rule.check.Asking;
import org.jiedao.rule.check.CountBetween;
import org.jiedao.rule.check.Facts;
import org.jiedao.rule.check.Fraction;
import org.jiedao.rule.check.GatheredFacts;
import org.jiedao.rule.check.Overlap;
import org.jiedao.rule.check.RecordKey;
import org.jiedao.rule.check.Span;
import org.jiedao.rule.check.Verdict;

/// What the rules of the batch's ruleset say about the numbers of the committee as it would be, by the same checks as the
/// examination: never a refusal, since the secretary decides. What the records leave open is left to the examination.
final class AppointmentAdvice {
    private final Ruleset ruleset;
    private final CommitteeAfter after;
    private final Facts facts;
    private final Asking asking;

    AppointmentAdvice(Ruleset ruleset, CommitteeAfter after, List<Body> tree) {
        this.ruleset = ruleset;
        this.after = after;
        this.facts = new GatheredFacts(
                Span.since(LocalDate.MIN),
                List.of(new CommitteeFactBook(tree, after.all(), Map.of())
                        .about(after.committee().body().id(), after.day())));
        this.asking = new Asking(after.day(), Workdays.shipped());
    }

    List<Finding> findings() {
        return ruleset.about(after.kind().label()).stream()
                .flatMap(rule -> rule.questions().stream().flatMap(question -> findings(rule, question)))
                .toList();
    }

    private Stream<Finding> findings(Rule rule, Question question) {
        return switch (question.check()) {
            case CountBetween count -> wanting(question).map(answer -> number(rule, count, answer)).stream();
            case Fraction fraction when fraction.split().each() == null ->
                wanting(question).flatMap(_ -> share(rule, fraction)).stream();
            case Overlap overlap when overlap.relation() == Overlap.Relation.DISJOINT ->
                wanting(question).stream().flatMap(answer -> crossed(rule, answer));
            default -> Stream.empty();
        };
    }

    private Optional<Answer> wanting(Question question) {
        return Optional.of(question)
                .filter(asked -> asked.premise().isEmpty())
                .map(asked -> asked.check().judge(facts, asking))
                .filter(answer -> answer.verdict() == Verdict.NOT_MET);
    }

    private static Finding finding(Rule rule, String message) {
        return new Finding(
                rule.quotation().clause(), rule.quotation().severity(), "聘任后" + message);
    }

    private static Finding number(Rule rule, CountBetween check, Answer answer) {
        return finding(
                rule, check.list() + "共" + answer.counted().size() + "人，规定为" + check.range().label() + "人");
    }

    private Optional<Finding> share(Rule rule, Fraction check) {
        return facts.shares(check.split(), new Span(after.day(), after.day()))
                .map(List::getFirst)
                .map(share -> finding(
                        rule,
                        check.split().part() + share.part() + "人，不足" + check.split().whole() + share.whole() + "人的"
                                + check.least().numerator() + "/" + check.least().denominator()));
    }

    /// Of the batch: who sits on both levels already is no matter of it.
    private Stream<Finding> crossed(Rule rule, Answer answer) {
        return answer.counted().stream().flatMap(item -> RecordKey.of(item).stream()
                .filter(key -> after.appointed().contains(key.id()))
                .map(key -> new Finding(
                        rule.quotation().clause(),
                        rule.quotation().severity(),
                        item.name() + "已是" + after.elsewhere(key.id()) + "成员，两级成员"
                                + rule.quotation().verb() + "交叉")));
    }
}
