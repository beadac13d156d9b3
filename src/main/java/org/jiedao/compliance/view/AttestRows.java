package org.jiedao.compliance.view;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.jiedao.compliance.Attestation.Subject;
import org.jiedao.compliance.AttestedRule;
import org.jiedao.compliance.Standing;
import org.jiedao.people.NameMatch;

/// The list of part 佐证, narrowed by body, standing and words.
public final class AttestRows {
    private static final String ALL_BODIES = "全部组织";
    private static final String ALL_STANDINGS = "全部状态";

    private final LocalDate today;
    private final ObservableList<AttestRow> all = FXCollections.observableArrayList();
    private final FilteredList<AttestRow> shown = new FilteredList<>(all);
    private final ObservableList<String> bodies = FXCollections.observableArrayList(ALL_BODIES);
    private final ObservableList<String> standings = FXCollections.observableArrayList(ALL_STANDINGS);
    private final ObjectProperty<String> body = new SimpleObjectProperty<>(ALL_BODIES);
    private final ObjectProperty<String> standing = new SimpleObjectProperty<>(ALL_STANDINGS);
    private final ReadOnlyStringWrapper counts = new ReadOnlyStringWrapper("");
    private NameMatch match = new NameMatch("");

    AttestRows(LocalDate today) {
        this.today = today;
        Arrays.stream(Standing.values()).map(Standing::label).forEach(standings::add);
        body.addListener((_, _, _) -> narrow());
        standing.addListener((_, _, _) -> narrow());
    }

    public ObservableList<AttestRow> shown() {
        return shown;
    }

    ObservableList<String> bodies() {
        return bodies;
    }

    ObservableList<String> standings() {
        return standings;
    }

    ObjectProperty<String> body() {
        return body;
    }

    ObjectProperty<String> standing() {
        return standing;
    }

    /// How many of those shown stand how.
    public ReadOnlyStringProperty counts() {
        return counts.getReadOnlyProperty();
    }

    void filter(String query) {
        match = new NameMatch(query);
        narrow();
    }

    void show(List<AttestedRule> rules) {
        String chosen = body.get();
        all.setAll(rules.stream().map(rule -> new AttestRow(rule, today)).toList());
        List<String> names = Stream.concat(
                        Stream.of(ALL_BODIES), all.stream().map(AttestRow::body).distinct())
                .toList();
        if (!bodies.equals(names)) {
            bodies.setAll(names);
            body.set(names.contains(chosen) ? chosen : ALL_BODIES);
        }
        narrow();
    }

    private void narrow() {
        boolean everywhere = ALL_BODIES.equals(body.get()) || body.get() == null;
        boolean anyhow = ALL_STANDINGS.equals(standing.get()) || standing.get() == null;
        shown.setPredicate(row -> (everywhere || row.body().equals(body.get()))
                && (anyhow || row.standing().equals(standing.get()))
                && (match.isEmpty() || row.matches(match)));
        String parts = Arrays.stream(Standing.values())
                .map(one -> new Count(one.label(), shown.stream().filter(row -> row.rule().standing() == one).count()))
                .filter(count -> count.number() > 0)
                .map(count -> count.label() + count.number())
                .collect(Collectors.joining("、"));
        counts.set(shown.size() + "条" + (parts.isEmpty() ? "" : "：" + parts));
    }

    private record Count(String label, long number) {}

    /// Of body 0 the first.
    Optional<AttestedRule> find(Subject subject) {
        return all.stream()
                .map(AttestRow::rule)
                .filter(rule -> rule.subject().equals(subject)
                        || subject.bodyId() == 0
                                && rule.ruleset().key().equals(subject.ruleset())
                                && rule.rule().id().equals(subject.rule()))
                .findFirst();
    }

    List<AttestedRule> ofSameRule(AttestedRule rule) {
        return all.stream()
                .filter(row -> row.isOfSameRule(rule))
                .map(AttestRow::rule)
                .toList();
    }
}
