package org.jiedao.home;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedao.appointment.Batch;
import org.jiedao.appointment.Batches;
import org.jiedao.appointment.RailStep;
import org.jiedao.appointment.Rulebook;
import org.jiedao.appointment.StepKind;
import org.jiedao.committee.Committee;
import org.jiedao.committee.CommitteeHistory;
import org.jiedao.committee.Committees;
import org.jiedao.home.Todo.Aim;
import org.jiedao.organization.BodyKind;
import org.jiedao.organization.Organizations;
import org.jiedao.organization.StreetProfile;
import org.jiedao.organization.StreetProfile.Fact;

/// What is to be done, gathered from what is recorded.
public final class Agenda {
    private final Batches batches;
    private final Rulebook rules;
    private final Committees committees;
    private final Organizations organizations;
    private final Clock clock;

    public Agenda(
            Batches batches, Rulebook rules, Committees committees, Organizations organizations, Clock clock) {
        this.batches = batches;
        this.rules = rules;
        this.committees = committees;
        this.organizations = organizations;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public List<Committee> committees() {
        LocalDate today = today();
        return committees.histories().stream()
                .map(history -> history.committee(today))
                .toList();
    }

    /// Whether nothing is recorded yet.
    public boolean isBlank() {
        return organizations.bodies().isEmpty();
    }

    /// Batches first, then committees without a term, then facts that papers lack.
    public List<Todo> todos() {
        LocalDate today = today();
        List<CommitteeHistory> histories = committees.histories();
        Map<Long, BodyKind> kinds = histories.stream()
                .collect(Collectors.toMap(
                        CommitteeHistory::id, history -> history.body().kind()));
        return Stream.of(
                        batches.batches().stream().flatMap(batch -> nextStep(batch, kind(kinds, batch))),
                        histories.stream().flatMap(history -> missingTerm(history, today)),
                        missingFacts())
                .flatMap(todos -> todos)
                .toList();
    }

    private static BodyKind kind(Map<Long, BodyKind> kinds, Batch batch) {
        return Objects.requireNonNull(kinds.get(batch.opening().committeeId()));
    }

    /// The nearest first.
    public List<TermEnd> termEnds() {
        LocalDate today = today();
        return committees.histories().stream()
                .flatMap(history -> history.termOn(today).stream()
                        .map(term -> new TermEnd(history.committee(today), term)))
                .sorted(Comparator.comparing(end -> end.term().endsOn()))
                .toList();
    }

    private Stream<Todo> nextStep(Batch batch, BodyKind kind) {
        if (!rules.isOrdered(batch, kind)) {
            return batch.has(StepKind.CERTIFICATE) ? Stream.empty() : Stream.of(withoutOrder(batch));
        }
        return rules.rail(batch, kind).stream()
                .filter(station -> station.state() == RailStep.State.NEXT)
                .limit(1)
                .map(station -> new Todo(
                        batch.title() + "：" + station.step().label(),
                        batch.candidates().isEmpty() ? "名单还空着" : batch.candidates().size() + "人",
                        station.step().clause(),
                        new Aim.OfBatch(batch.id())));
    }

    private static Todo withoutOrder(Batch batch) {
        return new Todo(
                batch.title() + "：放回规则集“" + batch.opening().ruleset() + "”",
                "新建时所用的规则集没有读到，或者没有聘任次序了，不能登记、签发",
                null,
                new Aim.OfBatch(batch.id()));
    }

    private static Stream<Todo> missingTerm(CommitteeHistory history, LocalDate today) {
        if (history.termOn(today).isPresent()) {
            return Stream.empty();
        }
        Committee committee = history.committee(today);
        return Stream.of(new Todo(
                        committee.name() + "：登记本届任期",
                        committee.isJoint() ? "今天不在任何一届内，不能新建聘任批次" : "今天不在任何一届内",
                        null,
                        new Aim.OfBody(committee.body().id())));
    }

    private Stream<Todo> missingFacts() {
        StreetProfile profile = organizations.profile();
        List<String> missing = Arrays.stream(Fact.values())
                .filter(Fact::isText)
                .filter(fact -> profile.get(fact).isEmpty())
                .map(Fact::label)
                .toList();
        return missing.isEmpty()
                ? Stream.empty()
                : Stream.of(new Todo(
                        "补全街道资料（" + missing.size() + "项待补）",
                        missing.stream().collect(Collectors.joining("、")),
                        null,
                        new Aim.Profile()));
    }
}
