package org.jiedao.appointment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.committee.Note;
import org.jiedao.rule.Clause;
import org.jiedao.rule.Clauses;
import org.jiedao.rule.Finding;
import org.jiedao.rule.Severity;

/// Whether a step may be recorded, or corrected, as the batch stands.
final class StepRules {
    private final AppointmentOrder order;
    private final Clauses clauses;
    private final LocalDate today;

    StepRules(AppointmentOrder order, Clauses clauses, LocalDate today) {
        this.order = order;
        this.clauses = clauses;
        this.today = today;
    }

    List<Finding> check(Batch batch, Step step, Map<Long, Integer> approvals) {
        Optional<OrderedStep> place = order.step(step.kind());
        if (place.isEmpty()) {
            return List.of(clauses.finding(
                    "workbench 次序", "所用规则集的次序里没有“" + step.kind().label() + "”这一步"));
        }
        List<Finding> findings = new ArrayList<>();
        findings.addAll(missing(batch, place.get()));
        findings.addAll(dates(batch, step, place.get()));
        findings.addAll(record(batch, step));
        findings.addAll(new ObjectionRules(order, clauses, today).check(batch, step));
        switch (step.kind()) {
            case PUBLICITY -> findings.addAll(publicity(step, place.get()));
            case VOTE -> findings.addAll(new VoteRules(clauses).check(batch, step, approvals));
            case CERTIFICATE -> findings.addAll(certificate(batch, step));
            case APPLICATION, RECOMMENDATION, REVIEW, APPROVAL, FILING, NOTICE -> {}
        }
        return findings;
    }

    private List<Finding> missing(Batch batch, OrderedStep place) {
        return order.before(place.kind()).stream()
                .filter(earlier -> earlier.required() && !batch.has(earlier.kind()))
                .map(earlier -> refusal(
                        earlier.clause(), "“" + place.label() + "”在“" + earlier.label() + "”之后，“" + earlier.label() + "”尚未登记"))
                .toList();
    }

    private List<Finding> dates(Batch batch, Step step, OrderedStep place) {
        List<Finding> findings = new ArrayList<>();
        recorded(batch, order.before(step.kind()))
                .reduce((a, b) -> b)
                .flatMap(before -> conflict(before, step, place.clause()))
                .ifPresent(findings::add);
        List<OrderedStep> later = order.steps().stream()
                .skip(order.steps().indexOf(place) + 1L)
                .toList();
        recorded(batch, later)
                .findFirst()
                .flatMap(after -> conflict(step, after, clauseOf(after)))
                .ifPresent(findings::add);
        return findings;
    }

    private static java.util.stream.Stream<Step> recorded(Batch batch, List<OrderedStep> steps) {
        return steps.stream().flatMap(step -> batch.step(step.kind()).stream());
    }

    private Clause clauseOf(Step step) {
        return order.step(step.kind()).orElseThrow().clause();
    }

    private Optional<Finding> conflict(Step earlier, Step later, Clause clause) {
        if (earlier.kind() == StepKind.PUBLICITY && !later.on().isAfter(earlier.end())) {
            return Optional.of(refusal(
                    clauseOf(earlier),
                    "公示到" + ChineseDate.format(earlier.end()) + "期满，“" + label(later) + "”（"
                            + ChineseDate.format(later.on()) + "）须在此后"));
        }
        if (later.on().isBefore(earlier.on())) {
            return Optional.of(refusal(
                    clause,
                    "“" + label(later) + "”（" + ChineseDate.format(later.on()) + "）早于“" + label(earlier) + "”（"
                            + ChineseDate.format(earlier.on()) + "）"));
        }
        return Optional.empty();
    }

    private String label(Step step) {
        return order.step(step.kind()).orElseThrow().label();
    }

    private List<Finding> record(Batch batch, Step step) {
        List<Finding> findings = new ArrayList<>();
        if (step.evidence().isEmpty()) {
            findings.add(clauses.finding("workbench 依据", "“" + label(step) + "”没有写依据（纪要、照片、回执或文件）"));
        }
        Note.fault("依据", step.evidence())
                .or(() -> Note.fault("备注", step.note()))
                .map(fault -> clauses.finding("workbench 依据", fault))
                .ifPresent(findings::add);
        if (step.on().isAfter(today)) {
            findings.add(clauses.finding(
                    "workbench 日期", "“" + label(step) + "”的日期" + ChineseDate.format(step.on()) + "在今天以后"));
        }
        if (batch.candidates().isEmpty()) {
            findings.add(clauses.finding("workbench 人选", "名单上还没有人选"));
        }
        return findings;
    }

    private List<Finding> publicity(Step step, OrderedStep place) {
        LocalDate until = step.until();
        if (until == null) {
            return List.of(refusal(place.clause(), "公示没有写截止日期"));
        }
        PublicityPeriod period = new PublicityPeriod(step.on(), until, order.publicityDays());
        return period.isLongEnough()
                ? List.of()
                : List.of(refusal(
                        place.clause(),
                        "公示" + ChineseDate.format(step.on()) + "至" + ChineseDate.format(until) + "不满" + period.days()
                                + "天（不计张贴当日为"
                                + Math.max(0, period.naturalDays()) + "天）"));
    }

    private List<Finding> certificate(Batch batch, Step step) {
        List<Finding> findings = new ArrayList<>();
        if (!batch.opening().term().covers(step.on())) {
            findings.add(refusal(
                    order.expectations().term(),
                    "聘书日期" + ChineseDate.format(step.on()) + "不在本届任期内（"
                            + ChineseDate.format(batch.opening().term().startsOn()) + "至"
                            + ChineseDate.format(batch.opening().term().endsOn()) + "）"));
        }
        if (batch.proposed().isEmpty() && !batch.candidates().isEmpty()) {
            findings.add(clauses.finding("workbench 人选", batch.passed().isEmpty() ? "没有表决通过的人选" : "对每名人选的异议都成立，没有可以聘任的人"));
        }
        return findings;
    }

    private static Finding refusal(Clause clause, String message) {
        return new Finding(clause, Severity.VIOLATION, message);
    }
}
