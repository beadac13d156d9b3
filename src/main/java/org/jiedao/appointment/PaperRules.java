package org.jiedao.appointment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jiedao.appointment.PaperPlace.Timing;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.dispatch.Paper;
import org.jiedao.rule.Clauses;
import org.jiedao.rule.Finding;
import org.jiedao.rule.Severity;

/// Which papers an order calls for, what must be recorded before each, and which date it can carry.
final class PaperRules {
    private final AppointmentOrder order;
    private final Clauses clauses;

    PaperRules(AppointmentOrder order, Clauses clauses) {
        this.order = order;
        this.clauses = clauses;
    }

    /// In the sequence in which they are needed.
    List<Paper> papers() {
        return order.steps().stream()
                .flatMap(step -> Arrays.stream(Paper.values())
                        .filter(paper -> step(paper).filter(step::equals).isPresent()))
                .toList();
    }

    /// The step of the order that a paper belongs to.
    Optional<OrderedStep> step(Paper paper) {
        return PaperPlace.of(paper).flatMap(place -> place.in(order));
    }

    /// Whether a paper's text depends on what is recorded of a step. The vote decides who is named at all.
    static boolean states(Paper paper, StepKind kind) {
        return PaperPlace.of(paper).filter(place -> place.states().contains(kind)).isPresent();
    }

    private static Timing timing(Paper paper) {
        return PaperPlace.of(paper).map(PaperPlace::timing).orElse(Timing.AHEAD);
    }

    LocalDate suggestedDate(Batch batch, Paper paper, LocalDate today) {
        Optional<Step> step = step(paper).map(OrderedStep::kind).flatMap(batch::step);
        return step.map(done -> timing(paper) == Timing.AFTERWARDS ? after(done) : done.on()).orElse(today);
    }

    /// The first day on which a step is over.
    private static LocalDate after(Step step) {
        return step.kind() == StepKind.PUBLICITY ? step.end().plusDays(1) : step.end();
    }

    List<Finding> check(Batch batch, Paper paper, LocalDate on) {
        Optional<OrderedStep> place = step(paper);
        if (place.isEmpty()) {
            return List.of(clauses.finding("workbench 文书", "这一批的次序里没有" + paper.label()));
        }
        List<Finding> findings = new ArrayList<>();
        if (batch.candidates().isEmpty()) {
            findings.add(clauses.finding("workbench 人选", "名单上还没有人选，" + paper.label() + "没有签发"));
        }
        switch (timing(paper)) {
            case AHEAD -> findings.addAll(earlier(batch, paper, place.get(), on));
            case ON_THE_DAY, AFTERWARDS -> findings.addAll(own(batch, paper, place.get(), on));
        }
        return findings;
    }

    private List<Finding> own(Batch batch, Paper paper, OrderedStep place, LocalDate on) {
        Optional<Step> step = batch.step(place.kind());
        if (step.isEmpty()) {
            return List.of(new Finding(
                    place.clause(), Severity.VIOLATION, "“" + place.label() + "”尚未登记，" + paper.label() + "没有签发"));
        }
        if (timing(paper) == Timing.AFTERWARDS) {
            return tooEarly(on, step.get()) ? List.of(early(paper, place, step.get(), on)) : List.of();
        }
        return step.get().on().equals(on)
                ? List.of()
                : List.of(clauses.finding(
                        "workbench 文书",
                        paper.label() + "的日期应是登记的" + ChineseDate.format(step.get().on())));
    }

    private List<Finding> earlier(Batch batch, Paper paper, OrderedStep place, LocalDate on) {
        List<Finding> findings = new ArrayList<>();
        for (OrderedStep before : order.before(place.kind())) {
            Optional<Step> step = batch.step(before.kind());
            if (step.isEmpty() && before.required()) {
                findings.add(new Finding(
                        before.clause(), Severity.VIOLATION, "“" + before.label() + "”尚未登记，" + paper.label() + "没有签发"));
            } else if (step.isPresent() && tooEarly(on, step.get())) {
                findings.add(early(paper, before, step.get(), on));
            }
        }
        return findings;
    }

    private static Finding early(Paper paper, OrderedStep place, Step step, LocalDate on) {
        return new Finding(
                place.clause(),
                Severity.VIOLATION,
                paper.label() + "的日期" + ChineseDate.format(on) + "早于“" + place.label() + "”（"
                        + ChineseDate.format(step.end()) + "）");
    }

    private static boolean tooEarly(LocalDate on, Step step) {
        return on.isBefore(after(step));
    }
}
