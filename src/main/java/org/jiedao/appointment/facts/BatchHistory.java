package org.jiedao.appointment.facts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiedao.appointment.AppointmentOrder;
import org.jiedao.appointment.Batch;
import org.jiedao.appointment.Candidate;
import org.jiedao.appointment.OrderedStep;
import org.jiedao.appointment.Step;
import org.jiedao.appointment.StepKind;
import org.jiedao.dispatch.Paper;
import org.jiedao.rule.check.FactSource.Course;
import org.jiedao.rule.check.FactSource.Item;
import org.jiedao.rule.check.RecordKey;

/// A batch with the order that it was opened under and its papers. A committee that has switched since is asked by its
/// new ruleset all the same; what the old order had no step for is then not on record, which breaks nothing.
record BatchHistory(Batch batch, AppointmentOrder order, List<IssuedPaper> papers) {
    private static final String PUBLICITY_OVER = "公示期满";
    private static final String CONSULTATION = "征求意见";

    Item item() {
        return item("");
    }

    Item item(String more) {
        return new RecordKey(RecordKey.Sort.BATCH, batch.id()).item(batch.title() + more);
    }

    /// Work is recorded after the day it was done: what counts is the first day of work, or else the day of opening.
    boolean isThereOn(LocalDate day) {
        LocalDate first = batch.steps().stream()
                .map(Step::on)
                .min(Comparator.naturalOrder())
                .filter(on -> on.isBefore(batch.opening().on()))
                .orElse(batch.opening().on());
        return !first.isAfter(day);
    }

    Optional<Step> reached(StepKind kind, LocalDate day) {
        return batch.step(kind).filter(step -> !step.on().isAfter(day));
    }

    /// Those on the list, after the vote those who passed.
    List<Candidate> candidates(LocalDate day) {
        List<Candidate> passed = batch.proposed();
        return reached(StepKind.VOTE, day).isPresent() && !passed.isEmpty() ? passed : batch.candidates();
    }

    /// The days of the steps taken by a day, in the words of the rules. A publicity is over on the day after its last. That
    /// opinions were sought has a day only where a record of it was issued for the batch.
    Map<String, LocalDate> steps(LocalDate day) {
        Map<String, LocalDate> steps = new HashMap<>();
        for (OrderedStep place : order.steps()) {
            reached(place.kind(), day)
                    .ifPresent(step -> place.records().forEach(word -> steps.put(word, step.on())));
        }
        reached(StepKind.PUBLICITY, day)
                .filter(step -> step.until() != null && step.end().isBefore(day))
                .ifPresent(step -> steps.put(PUBLICITY_OVER, step.end()));
        standing(Paper.CONSULTATION_RECORD, day)
                .ifPresent(paper -> steps.put(CONSULTATION, paper.matter().issuedOn()));
        return steps;
    }

    /// The steps that would be on record had they been taken.
    Set<String> recordable() {
        Set<String> words = new HashSet<>();
        order.steps().forEach(place -> words.addAll(place.records()));
        if (order.has(StepKind.PUBLICITY)
                && batch.step(StepKind.PUBLICITY).filter(step -> step.until() == null).isEmpty()) {
            words.add(PUBLICITY_OVER);
        }
        return words;
    }

    Course course(LocalDate day) {
        return new Course(item(), steps(day), recordable());
    }

    /// The earliest such paper that stood on a day.
    Optional<IssuedPaper> standing(Paper paper, LocalDate day) {
        return papers.stream()
                .filter(issued -> issued.matter().paper() == paper && issued.standsOn(day))
                .findFirst();
    }

    /// The first step from one on in the order that was taken by a day.
    Optional<LocalDate> at(StepKind kind, LocalDate day) {
        return order.steps().stream()
                .dropWhile(place -> place.kind() != kind)
                .flatMap(place -> reached(place.kind(), day).stream())
                .map(Step::on)
                .findFirst();
    }
}
