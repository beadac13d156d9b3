package org.jiedao.appointment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.committee.Note;
import org.jiedao.rule.Clause;
import org.jiedao.rule.Clauses;
import org.jiedao.rule.Finding;
import org.jiedao.rule.Severity;

/// “公示无异议后”: what an objection needs to be recorded and settled, and which steps wait for it.
final class ObjectionRules {
    private static final String CLAUSE = "workbench 异议";

    private final AppointmentOrder order;
    private final Clauses clauses;
    private final LocalDate today;

    ObjectionRules(AppointmentOrder order, Clauses clauses, LocalDate today) {
        this.order = order;
        this.clauses = clauses;
        this.today = today;
    }

    /// Whether a step may be recorded or corrected beside the objections there are.
    List<Finding> check(Batch batch, Step step) {
        if (step.kind() == StepKind.PUBLICITY) {
            return batch.objections().stream()
                    .filter(objection -> objection.receivedOn().isBefore(step.on())
                            || objection.receivedOn().isAfter(step.end()))
                    .map(objection -> refusal(
                            ChineseDate.format(objection.receivedOn()) + "收到的异议不在公示期间（"
                                    + ChineseDate.format(step.on()) + "至" + ChineseDate.format(step.end()) + "）"))
                    .toList();
        }
        return isAfterPublicity(step.kind())
                ? batch.objections().stream()
                        .flatMap(objection -> waiting(batch, objection, step).stream())
                        .toList()
                : List.of();
    }

    private boolean isAfterPublicity(StepKind kind) {
        return order.before(kind).stream().anyMatch(place -> place.kind() == StepKind.PUBLICITY);
    }

    private Optional<Finding> waiting(Batch batch, Objection objection, Step step) {
        String label = order.step(step.kind()).map(OrderedStep::label).orElse(step.kind().label());
        String which = ChineseDate.format(objection.receivedOn()) + "收到的" + about(batch, objection) + "的异议";
        Objection.Settlement settlement = objection.settlement();
        if (settlement == null) {
            return Optional.of(refusal(which + "还没有办结，“" + label + "”没有登记；请先登记办理结果"));
        }
        return settlement.on().isAfter(step.on())
                ? Optional.of(refusal(which + ChineseDate.format(settlement.on()) + "才办结，“" + label + "”（"
                        + ChineseDate.format(step.on()) + "）早于它"))
                : Optional.empty();
    }

    static String about(Batch batch, Objection objection) {
        return batch.candidates().stream()
                .filter(candidate -> Long.valueOf(candidate.id()).equals(objection.candidateId()))
                .findFirst()
                .map(candidate -> "对" + candidate.person().name())
                .orElse("对整个名单");
    }

    /// What is wrong with an objection as typed.
    List<Finding> check(Batch batch, Objection typed) {
        Optional<Step> publicity = batch.step(StepKind.PUBLICITY);
        if (publicity.isEmpty()) {
            return List.of(refusal("“公示”还没有登记，异议没有登记"));
        }
        List<Finding> findings = new ArrayList<>();
        if (typed.receivedOn().isBefore(publicity.get().on())
                || typed.receivedOn().isAfter(publicity.get().end())) {
            findings.add(refusal("收到异议的日期" + ChineseDate.format(typed.receivedOn()) + "不在公示期间（"
                    + ChineseDate.format(publicity.get().on()) + "至"
                    + ChineseDate.format(publicity.get().end()) + "）"));
        }
        if (typed.receivedOn().isAfter(today)) {
            findings.add(finding("收到异议的日期" + ChineseDate.format(typed.receivedOn()) + "在今天以后"));
        }
        if (typed.matter().isEmpty()) {
            findings.add(finding("没有写反映的事项"));
        }
        Note.fault("反映的事项", typed.matter()).map(this::finding).ifPresent(findings::add);
        Objection.Settlement settlement = typed.settlement();
        if (settlement != null) {
            findings.addAll(settled(typed, settlement));
        }
        findings.addAll(later(batch, typed));
        return findings;
    }

    private List<Finding> settled(Objection typed, Objection.Settlement settlement) {
        List<Finding> findings = new ArrayList<>();
        if (settlement.on().isBefore(typed.receivedOn())) {
            findings.add(finding("办结日期" + ChineseDate.format(settlement.on()) + "早于收到的日期"));
        }
        if (settlement.on().isAfter(today)) {
            findings.add(finding("办结日期" + ChineseDate.format(settlement.on()) + "在今天以后"));
        }
        if (settlement.note().isEmpty()) {
            findings.add(clauses.finding("workbench 依据", "没有写办理情况：谁核实的，凭什么"));
        }
        Note.fault("办理情况", settlement.note()).map(this::finding).ifPresent(findings::add);
        return findings;
    }

    /// Steps that are recorded already must not stand before the end of the matter, nor a member be unseated by it.
    private List<Finding> later(Batch batch, Objection typed) {
        List<Finding> findings = new ArrayList<>();
        order.steps().stream()
                .filter(place -> isAfterPublicity(place.kind()))
                .flatMap(place -> batch.step(place.kind()).stream())
                .findFirst()
                .flatMap(step -> waiting(batch, typed, step))
                .ifPresent(findings::add);
        if (batch.has(StepKind.CERTIFICATE)
                && batch.proposed().stream().anyMatch(typed::bars)) {
            findings.add(refusal("聘书已经颁发，异议不能再按“成立”登记；要停止任职的，请办退出"));
        }
        return findings;
    }

    private Finding finding(String message) {
        return clauses.finding(CLAUSE, message);
    }

    private Finding refusal(String message) {
        Clause clause = order.step(StepKind.PUBLICITY).map(OrderedStep::clause).orElseGet(() -> clauses.clause(CLAUSE));
        return new Finding(clause, Severity.VIOLATION, message);
    }
}
