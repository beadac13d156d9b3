package org.jiedao.appointment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.rule.Clause;
import org.jiedao.wording.Fields;

/// What is recorded of a batch's steps, and by which clauses they are taken.
record StepFacts(Batch batch, AppointmentOrder order) {
    Fields onto(Fields fields) {
        for (StepKind kind : StepKind.values()) {
            fields.put(kind.label() + "称谓", order.step(kind).map(OrderedStep::label));
            fields.put(kind.label() + "条款", order.step(kind).map(OrderedStep::clause).map(Clause::citation));
        }
        for (StepKind kind : List.of(
                StepKind.APPLICATION, StepKind.RECOMMENDATION, StepKind.REVIEW, StepKind.APPROVAL, StepKind.FILING, StepKind.VOTE)) {
            fields.group(kind.label(), batch.step(kind).map(this::group));
        }
        return fields.group(StepKind.PUBLICITY.label(), batch.step(StepKind.PUBLICITY).map(this::publicity))
                .put("聘任日期", batch.step(StepKind.CERTIFICATE).map(Step::on).map(ChineseDate::format))
                .put("公示天数", Optional.of(order.publicityDays()).filter(days -> days > 0).map(String::valueOf))
                .put("批后公示", publicAfterApproval())
                .list("审查项", order.expectations().criteria().stream()
                        .map(criterion -> new Fields().put("名称", criterion.label()))
                        .toList());
    }

    /// GN-36: the approval comes first, the publicity after it.
    private boolean publicAfterApproval() {
        return order.step(StepKind.PUBLICITY)
                .filter(OrderedStep::required)
                .filter(_ -> order.before(StepKind.PUBLICITY).stream()
                        .anyMatch(step -> step.kind() == StepKind.APPROVAL))
                .isPresent();
    }

    private Fields group(Step step) {
        Fields group = new Fields()
                .put("日期", ChineseDate.format(step.on()))
                .put("称谓", order.step(step.kind()).map(OrderedStep::label));
        Step.Votes votes = step.votes();
        return votes == null
                ? group
                : group.put("应到", String.valueOf(votes.eligible())).put("实到", String.valueOf(votes.present()));
    }

    private Fields publicity(Step step) {
        return new Fields()
                .put("起", ChineseDate.format(step.on()))
                .put("止", ChineseDate.format(step.end()))
                .put("天数", String.valueOf(new PublicityPeriod(step.on(), step.end(), order.publicityDays()).naturalDays()))
                .put("凭据", step.evidence())
                .put("结果", outcome(step));
    }

    /// What was objected and what came of it; that nobody did is said only where the recorded evidence says so. The matter
    /// itself stays in the register: it may tell who raised it.
    private Optional<String> outcome(Step step) {
        boolean unopposed = step.evidence().contains("无异议") || step.evidence().contains("未收到异议");
        if (batch.objections().isEmpty()) {
            return unopposed ? Optional.of("公示期间未收到异议") : Optional.empty();
        }
        return Optional.of("公示期间收到异议" + batch.objections().size() + "件："
                + batch.objections().stream().map(this::told).collect(Collectors.joining("；")));
    }

    private String told(Objection objection) {
        String received = ChineseDate.format(objection.receivedOn()) + "收到"
                + ObjectionRules.about(batch, objection) + "的异议，";
        Objection.Settlement settlement = objection.settlement();
        return received
                + (settlement == null
                        ? "尚未办结"
                        : "经核实" + settlement.outcome().label()
                                + (settlement.outcome() == Objection.Outcome.UPHELD ? "，不再列入拟聘名单" : "")
                                + "（" + ChineseDate.format(settlement.on()) + "办结）");
    }
}
