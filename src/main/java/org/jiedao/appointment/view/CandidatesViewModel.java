package org.jiedao.appointment.view;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jiedao.appointment.Batch;
import org.jiedao.appointment.BatchOutcome;
import org.jiedao.appointment.Candidate;
import org.jiedao.committee.Role;
import org.jiedao.organization.Unit;
import org.jiedao.people.NameMatch;
import org.jiedao.people.Person;
import org.jiedao.ui.Desk;

/// The list of candidates, and the people who can be put on it.
public final class CandidatesViewModel {
    private static final int MOST_SHOWN = 8;

    /// Somebody of the roster who is not on the list.
    public record Choice(Person person, String unit) {}

    private final AppointmentUseCases cases;
    private final Desk desk;
    private final Consumer<BatchOutcome> tell;
    private final ObservableList<Candidate> candidates = FXCollections.observableArrayList();
    private final ObservableList<Choice> choices = FXCollections.observableArrayList();
    private final ObjectProperty<Role> role = new SimpleObjectProperty<>(Role.PART_TIME_MEMBER);
    private long batchId;

    CandidatesViewModel(AppointmentUseCases cases, Desk desk, Consumer<BatchOutcome> tell) {
        this.cases = cases;
        this.desk = desk;
        this.tell = tell;
    }

    public ObservableList<Candidate> candidates() {
        return candidates;
    }

    /// Who was found for what was typed.
    public ObservableList<Choice> choices() {
        return choices;
    }

    public ObjectProperty<Role> role() {
        return role;
    }

    /// The role proposed is the office that the batch's ruleset speaks of: 兼职委员, or 委员.
    void show(Batch batch) {
        if (batch.id() != batchId) {
            String office = cases.work().rules().order(batch).phrases().office();
            Arrays.stream(Role.values())
                    .filter(one -> one.label().equals(office))
                    .forEach(role::set);
        }
        batchId = batch.id();
        candidates.setAll(batch.candidates());
        choices.clear();
    }

    public void find(String query) {
        NameMatch match = new NameMatch(query);
        choices.setAll(match.isEmpty() ? List.of() : found(match));
    }

    public void add(Choice choice) {
        long batch = batchId;
        Role wanted = role.get();
        change(() -> cases.work().candidates().add(batch, List.of(choice.person().id()), wanted), tell);
    }

    public void remove(Candidate candidate) {
        long batch = batchId;
        change(() -> cases.work().candidates().remove(batch, candidate.id()), outcome -> {
            tell.accept(outcome);
            if (outcome instanceof BatchOutcome.Done) {
                desk.notices().saved("已把" + candidate.person().name() + "移出名单。");
            }
        });
    }

    /// Every committee is read to advise on the list: not while the window waits.
    private void change(Supplier<BatchOutcome> work, Consumer<BatchOutcome> then) {
        desk.tasks().run("修改名单", _ -> work.get(), then, cause -> desk.notices()
                .failed("没有修改名单，没有改动。请再试一次。", cause));
    }

    private List<Choice> found(NameMatch match) {
        Set<Long> listed = candidates.stream()
                .map(candidate -> candidate.person().id())
                .collect(Collectors.toSet());
        Map<Long, String> units =
                cases.facts().organizations().units().stream().collect(Collectors.toMap(Unit::id, Unit::name));
        return cases.facts().people().everyone().stream()
                .filter(person -> !listed.contains(person.id()))
                .map(person -> new Choice(person, unitOf(person, units)))
                .filter(choice -> match.matches(choice.person().name().value()) || match.matches(choice.unit()))
                .limit(MOST_SHOWN)
                .toList();
    }

    private static String unitOf(Person person, Map<Long, String> units) {
        return Optional.ofNullable(person.unitId()).map(units::get).orElse("");
    }
}
