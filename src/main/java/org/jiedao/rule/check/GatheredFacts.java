package org.jiedao.rule.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What the features know about one body, taken together: the first of them that has something on record answers.
public record GatheredFacts(Span life, List<FactSource> sources) implements Facts {
    public GatheredFacts {
        sources = List.copyOf(sources);
    }

    @Override
    public Optional<Boolean> state(String state) {
        return first(source -> source.state(state));
    }

    @Override
    public Optional<List<Item>> list(String list) {
        return first(source -> source.list(list));
    }

    @Override
    public Optional<List<Dated>> events(String event) {
        return first(source -> source.events(event));
    }

    @Override
    public Optional<LocalDate> keptSince(String event) {
        return first(source -> source.keptSince(event));
    }

    @Override
    public Optional<List<Course>> courses(String procedure) {
        return first(source -> source.courses(procedure));
    }

    @Override
    public Optional<List<Share>> shares(Split split, Span within) {
        return first(source -> source.shares(split, within));
    }

    @Override
    public Optional<List<Holding>> holdings(String each, String thing) {
        return first(source -> source.holdings(each, thing));
    }

    @Override
    public Optional<List<Holder>> holders(String post) {
        return first(source -> source.holders(post));
    }

    @Override
    public Optional<List<Ending>> endings(String term) {
        return first(source -> source.endings(term));
    }

    @Override
    public Optional<LocalDate> end(String parentTerm) {
        return first(source -> source.end(parentTerm));
    }

    @Override
    public Optional<Long> amount(String amount) {
        return first(source -> source.amount(amount));
    }

    @Override
    public Optional<List<Presence>> present(String set, Span within) {
        return first(source -> source.present(set, within));
    }

    @Override
    public Optional<List<Presence>> presentAtEach(String each, String set, Span within) {
        return first(source -> source.presentAtEach(each, set, within));
    }

    @Override
    public Optional<List<Value>> values(String each, String attribute) {
        return first(source -> source.values(each, attribute));
    }

    @Override
    public Optional<List<Amount>> amounts(String each, String attribute) {
        return first(source -> source.amounts(each, attribute));
    }

    @Override
    public Optional<Attestation> attestation(String rule) {
        return first(source -> source.attestation(rule));
    }

    private <T> Optional<T> first(Function<FactSource, Optional<T>> question) {
        for (FactSource source : sources) {
            Optional<T> answer = question.apply(source);
            if (answer.isPresent()) {
                return answer;
            }
        }
        return Optional.empty();
    }
}
