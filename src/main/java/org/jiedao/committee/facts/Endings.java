package org.jiedao.committee.facts;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedao.committee.EndReason;
import org.jiedao.committee.EndingStep;
import org.jiedao.committee.Member;
import org.jiedao.committee.Membership.Ending;
import org.jiedao.committee.Term;
import org.jiedao.rule.check.FactSource.Course;
import org.jspecify.annotations.Nullable;

/// How part-time members' time ended before its end, in the term that is examined on a day: the one that runs, or the last
/// that did.
record Endings(Roll roll, Function<Member, List<EndingStep>> steps) {
    private static final String ADJUSTED = "调整";

    Optional<List<Course>> courses(EndReason reason) {
        return roll.hasPartTime()
                ? Optional.of(roll.history().members().stream()
                        .filter(Roll::isPartTime)
                        .filter(this::isOfTheTerm)
                        .flatMap(member -> course(member, reason).stream())
                        .toList())
                : Optional.empty();
    }

    /// 委员调整: from the day on which it was found that a member cannot serve to the end of the membership.
    Optional<List<Course>> adjustments() {
        return roll.hasPartTime()
                ? Optional.of(roll.history().members().stream()
                        .filter(Roll::isPartTime)
                        .filter(this::isOfTheTerm)
                        .flatMap(member -> adjustment(member).stream())
                        .toList())
                : Optional.empty();
    }

    private Optional<Course> adjustment(Member member) {
        @Nullable Ending ending = member.membership().ending();
        return steps.apply(member).stream()
                .filter(step -> step.kind() == EndingStep.Kind.FOUND && !step.on().isAfter(roll.day()))
                .findFirst()
                .filter(_ -> ending != null)
                .map(found -> new Course(
                        Roll.membership(member),
                        Map.of(found.kind().label(), found.on(), ADJUSTED, Objects.requireNonNull(ending).on()),
                        Set.of(found.kind().label(), ADJUSTED),
                        Set.of(found.kind().label())));
    }

    private boolean isOfTheTerm(Member member) {
        return roll.history().terms().stream()
                .filter(term -> !term.startsOn().isAfter(roll.day()))
                .max(Comparator.comparing(Term::startsOn))
                .filter(term -> term.id() == member.membership().termId())
                .isPresent();
    }

    /// One that was planned for later is none before its first step.
    private Optional<Course> course(Member member, EndReason reason) {
        @Nullable Ending ending = member.membership().ending();
        if (ending == null || ending.reason() != reason) {
            return Optional.empty();
        }
        Map<String, LocalDate> days = new HashMap<>();
        steps.apply(member).forEach(step -> days.put(step.kind().label(), step.on()));
        Set<String> recordable = days.isEmpty() ? Set.of(reason.label()) : recordable(reason);
        days.put(reason.label(), ending.on());
        return days.values().stream().allMatch(day -> day.isAfter(roll.day()))
                ? Optional.empty()
                : Optional.of(new Course(Roll.membership(member), days, recordable));
    }

    /// Of an ending that has no step at all nobody wrote the steps down.
    private static Set<String> recordable(EndReason reason) {
        return Stream.concat(
                        Stream.of(reason.label()),
                        Arrays.stream(EndingStep.Kind.values()).map(EndingStep.Kind::label))
                .collect(Collectors.toSet());
    }
}
