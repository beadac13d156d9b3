package org.jiedao.committee.view;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import org.jiedao.committee.Committee;
import org.jiedao.committee.EndReason;
import org.jiedao.committee.EndReasons;
import org.jiedao.committee.EndingOrders;
import org.jiedao.committee.EndingStep;
import org.jiedao.committee.Member;
import org.jiedao.committee.Membership.Ending;
import org.jiedao.ui.FormDraft;
import org.jspecify.annotations.Nullable;

/// The steps of an ending, as far as the committee's ruleset asks for them; taken over from another ending by the same
/// decision, so that they are typed once.
final class EndingStepsForm {
    private final OrganizationUseCases cases;
    private final List<EndingStepLine> lines =
            Arrays.stream(EndingStep.Kind.values()).map(EndingStepLine::of).toList();
    private final ReadOnlyStringWrapper alike = new ReadOnlyStringWrapper("");
    private Map<EndReason, List<EndingStep.Kind>> asked = Map.of();
    private List<EndingStep.Kind> kept = List.of();
    private List<Other> others = List.of();
    private List<EndingStep> copied = List.of();

    /// Another member's ending, with its steps.
    private record Other(String name, Ending ending, List<EndingStep> steps) {}

    EndingStepsForm(OrganizationUseCases cases) {
        this.cases = cases;
    }

    List<EndingStepLine> lines() {
        return lines;
    }

    /// Whose steps may be taken over; empty where nobody left on the same day for the same reason.
    ReadOnlyStringProperty alike() {
        return alike.getReadOnlyProperty();
    }

    Stream<ObservableValue<?>> fields() {
        return lines.stream().flatMap(line -> Stream.of(line.on(), line.evidence()));
    }

    void begin(Committee committee, Optional<Member> member) {
        EndingOrders orders = new EndingOrders(cases.rulesets());
        asked = new HashMap<>();
        for (EndReasons.Way way : cases.seats().reasons().of(committee)) {
            asked.put(way.reason(), orders.steps(committee, way));
        }
        Map<Long, List<EndingStep>> recorded = cases.committees().endingSteps().all();
        others = cases.committees().members(committee.id()).stream()
                .filter(other -> !Optional.of(other).equals(member))
                .flatMap(other -> other(other, recorded).stream())
                .toList();
        show(member.map(one -> recorded.getOrDefault(one.membership().id(), List.of()))
                .orElse(List.of()));
    }

    private static Optional<Other> other(Member other, Map<Long, List<EndingStep>> recorded) {
        List<EndingStep> steps = recorded.getOrDefault(other.membership().id(), List.of());
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(other.membership().ending())
                        .map(ending -> new Other(other.person().name().value(), ending, steps));
    }

    private void show(List<EndingStep> steps) {
        kept = steps.stream().map(EndingStep::kind).toList();
        for (EndingStepLine line : lines) {
            line.show(steps.stream().filter(step -> step.kind() == line.kind()).findFirst());
        }
    }

    /// Offers what such an ending calls for, and what is recorded of it.
    void offer(@Nullable LocalDate on, @Nullable EndReason reason) {
        List<EndingStep.Kind> kinds = reason == null ? List.of() : asked.getOrDefault(reason, List.of());
        lines.forEach(line ->
                line.offered().set(reason != null && (kinds.contains(line.kind()) || kept.contains(line.kind()))));
        Optional<Other> same = others.stream()
                .filter(other -> other.ending().on().equals(on) && other.ending().reason() == reason)
                .findFirst();
        copied = same.map(Other::steps).orElse(List.of());
        alike.set(same.map(Other::name).orElse(""));
    }

    /// As with the other ending; what is typed already stays.
    void takeOver() {
        for (EndingStepLine line : lines) {
            if (line.isEmpty()) {
                line.show(copied.stream().filter(step -> step.kind() == line.kind()).findFirst());
            }
        }
    }

    Optional<String> fault() {
        return lines.stream()
                .filter(EndingStepLine::lacksDay)
                .findFirst()
                .map(line -> "“" + line.kind().label() + "”写了凭据，没有填日期");
    }

    List<EndingStep> typed() {
        return lines.stream().flatMap(line -> line.typed().stream()).toList();
    }

    FormDraft onto(FormDraft draft) {
        lines.forEach(line -> line.onto(draft));
        return draft;
    }
}
