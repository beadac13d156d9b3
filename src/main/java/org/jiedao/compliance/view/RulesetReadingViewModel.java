package org.jiedao.compliance.view;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.jiedao.rule.Rule;
import org.jiedao.rule.Ruleset;
import org.jspecify.annotations.Nullable;

/// One ruleset as it is read: its rules, those that a search leaves, the rule chosen.
public final class RulesetReadingViewModel {
    private final ReadOnlyObjectWrapper<@Nullable Ruleset> ruleset = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Rule> chosen = new ReadOnlyObjectWrapper<>();
    private final ObservableList<Rule> all = FXCollections.observableArrayList();
    private final FilteredList<Rule> rules = new FilteredList<>(all);

    ReadOnlyObjectProperty<@Nullable Ruleset> ruleset() {
        return ruleset.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Rule> chosen() {
        return chosen.getReadOnlyProperty();
    }

    ObservableList<Rule> rules() {
        return rules;
    }

    /// Shows a ruleset from its first rule; shown again, the rule chosen stays.
    void show(Ruleset one) {
        Ruleset before = ruleset.get();
        String stays = Optional.ofNullable(chosen.get())
                .filter(_ -> before != null && before.key().equals(one.key()))
                .map(Rule::id)
                .orElse("");
        chosen.set(null);
        ruleset.set(one);
        all.setAll(one.rules());
        choose(stays);
    }

    /// A rule that is not there chooses the first.
    void choose(String id) {
        Ruleset one = ruleset.get();
        if (one != null) {
            chosen.set(one.rule(id).or(() -> one.rules().stream().findFirst()).orElse(null));
        }
    }

    void choose(Rule rule) {
        chosen.set(rule);
    }

    /// Leaves the rules in which every word of the query stands.
    public void search(String query) {
        List<String> words = List.of(query.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        rules.setPredicate(rule -> words.stream().allMatch(text(rule)::contains));
    }

    private static String text(Rule rule) {
        Stream<String> fixed = Stream.of(
                rule.id(),
                rule.quotation().clause().article(),
                rule.quotation().clause().wording(),
                rule.quotation().verb(),
                rule.quotation().severity().label(),
                rule.ruleClass().label(),
                rule.scope().gist(),
                rule.scope().actor(),
                rule.scope().rhythm(),
                rule.scope().evidence());
        return Stream.of(
                        fixed,
                        rule.scope().bodies().stream(),
                        rule.questions().stream().map(question -> question.text()),
                        rule.assumptions().stream().map(assumption -> assumption.sentence()),
                        rule.doubt().stream())
                .flatMap(texts -> texts)
                .reduce("", (before, more) -> before + "\n" + more)
                .toLowerCase(Locale.ROOT);
    }
}
