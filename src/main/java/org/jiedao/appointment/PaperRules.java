package org.jiedao.appointment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /// The step that a paper belongs to; none for papers that are no batch's.
    static Optional<StepKind> stepOf(Paper paper) {
        return switch (paper) {
            case PUBLICITY -> Optional.of(StepKind.PUBLICITY);
            case FILING_REPORT -> Optional.of(StepKind.FILING);
            case APPROVAL_REQUEST -> Optional.of(StepKind.APPROVAL);
            case CERTIFICATE -> Optional.of(StepKind.CERTIFICATE);
            case NOTICE -> Optional.of(StepKind.NOTICE);
            case MEMBER_ROLL -> Optional.empty();
        };
    }

    List<Paper> papers() {
        return order.steps().stream()
                .flatMap(step -> java.util.Arrays.stream(Paper.values())
                        .filter(paper -> stepOf(paper).filter(kind -> kind == step.kind()).isPresent()))
                .toList();
    }

    /// Whether a paper's text depends on what is recorded of a step. The vote decides who is named at all.
    static boolean states(Paper paper, StepKind kind) {
        return switch (paper) {
            case PUBLICITY -> kind == StepKind.PUBLICITY || kind == StepKind.VOTE;
            case FILING_REPORT, APPROVAL_REQUEST ->
                kind == StepKind.REVIEW || kind == StepKind.VOTE || kind == StepKind.PUBLICITY;
            case CERTIFICATE, NOTICE -> kind == StepKind.CERTIFICATE || kind == StepKind.VOTE;
            case MEMBER_ROLL -> false;
        };
    }

    /// 公示 and 聘书 state their step's own dates; a report, request or notice is written after the step before it.
    private static boolean statesItsStep(Paper paper) {
        return paper == Paper.PUBLICITY || paper == Paper.CERTIFICATE;
    }

    LocalDate suggestedDate(Batch batch, Paper paper, LocalDate today) {
        return stepOf(paper).flatMap(batch::step).map(Step::on).orElse(today);
    }

    List<Finding> check(Batch batch, Paper paper, LocalDate on, LocalDate today) {
        Optional<OrderedStep> place = stepOf(paper).flatMap(order::step);
        if (place.isEmpty()) {
            return List.of(clauses.finding("workbench 文书", "这一批的次序里没有" + paper.label()));
        }
        List<Finding> findings = new ArrayList<>();
        if (on.isAfter(today)) {
            findings.add(clauses.finding("workbench 日期", paper.label() + "的成文日期" + ChineseDate.format(on) + "在今天以后"));
        }
        if (statesItsStep(paper)) {
            findings.addAll(own(batch, paper, place.get(), on));
        } else {
            findings.addAll(earlier(batch, paper, place.get(), on));
        }
        return findings;
    }

    private List<Finding> own(Batch batch, Paper paper, OrderedStep place, LocalDate on) {
        Optional<Step> step = batch.step(place.kind());
        if (step.isEmpty()) {
            return List.of(new Finding(
                    place.clause(), Severity.VIOLATION, "“" + place.label() + "”尚未登记，" + paper.label() + "没有签发"));
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
                findings.add(new Finding(
                        before.clause(),
                        Severity.VIOLATION,
                        paper.label() + "的日期" + ChineseDate.format(on) + "早于“" + before.label() + "”（"
                                + ChineseDate.format(step.get().end()) + "）"));
            }
        }
        return findings;
    }

    private static boolean tooEarly(LocalDate on, Step step) {
        return step.kind() == StepKind.PUBLICITY ? !on.isAfter(step.end()) : on.isBefore(step.on());
    }
}
