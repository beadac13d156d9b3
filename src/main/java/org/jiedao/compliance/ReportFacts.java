package org.jiedao.compliance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.evidence.KeptCopy;
import org.jiedao.organization.Body;
import org.jiedao.organization.BodyKind;
import org.jiedao.rule.RuleClass;
import org.jiedao.rule.Ruleset;
import org.jiedao.rule.State;
import org.jiedao.rule.check.RecordKey;
import org.jiedao.wording.Fields;

/// The facts of a report: an examination of a body and what lies below it, with the attestations it rests on.
record ReportFacts(Optional<String> about, Examination examination, BodyNames names, List<Attestation> attestations, Fixes fixes) {
    Fields onto(Fields fields) {
        int all = examination.bodies().size() + examination.unexamined().size();
        fields.put("组织", about)
                .put("有所属", all > 1)
                .put("截至日期", ChineseDate.format(examination.on()))
                .put("登记组织数", String.valueOf(all))
                .put("体检组织数", String.valueOf(examination.bodies().size()))
                .put("未体检组织数", String.valueOf(examination.unexamined().size()))
                .put("依据简称", bases())
                .list("标准", standards())
                .list("未体检", unexamined())
                .list("分类统计", byKind())
                .list("分组织统计", byBody());
        findings(StateCounts.onto(fields, examination.clauses()));
        return fields;
    }

    private void findings(Fields fields) {
        ReportFindings findings = new ReportFindings(examination, names, fixes);
        ReportGaps gaps = new ReportGaps(examination, names, fixes);
        fields.list("不符合", findings.in(State.NOT_MET))
                .list("建议", findings.in(State.ADVISED))
                .list("待确认", findings.in(State.UNCONFIRMED))
                .put("有缺证据", !examination.in(State.EVIDENCE_MISSING).isEmpty())
                .list("补证", gaps.mendings())
                .list("缺证据", gaps.materials())
                .list("佐证", attested());
    }

    /// How papers cite a standard.
    static String basis(Ruleset ruleset) {
        return ruleset.basis().orElse(ruleset.source());
    }

    /// The standard that asks most, and how many there are.
    private Optional<String> bases() {
        int all = examination.rulesets().size();
        return examination.rulesets().stream()
                .max(Comparator.comparing(ruleset -> examination.by(ruleset.key()).clauses().size()))
                .map(ruleset -> basis(ruleset) + (all > 1 ? "等" + all + "个标准" : ""));
    }

    private List<Fields> standards() {
        List<Ruleset> rulesets = examination.rulesets();
        return IntStream.range(0, rulesets.size())
                .mapToObj(i -> standard(i + 1, rulesets.get(i)))
                .toList();
    }

    private Fields standard(int number, Ruleset ruleset) {
        Examination own = examination.by(ruleset.key());
        return new Fields()
                .put("次序", String.valueOf(number))
                .put("依据", basis(ruleset))
                .put("出处", ruleset.source())
                .put("施行日期", ruleset.inForce().map(ChineseDate::format).orElse("不明"))
                .put("适用组织", names.of(own.bodies()))
                .put("条数", String.valueOf(own.clauses().size()));
    }

    private List<Fields> unexamined() {
        Map<String, List<Body>> byReason = new LinkedHashMap<>();
        examination.unexamined().forEach(one -> byReason.computeIfAbsent(one.reason(), _ -> new ArrayList<>())
                .add(one.body()));
        return byReason.entrySet().stream()
                .map(reason -> new Fields()
                        .put("原因", reason.getKey())
                        .put("组织名单", names.of(reason.getValue())))
                .toList();
    }

    private List<Fields> byKind() {
        return counted(clause -> clause.body().kind(), BodyKind::label, "类型");
    }

    private List<Fields> byBody() {
        return counted(ExaminedClause::body, names::of, "组织名称");
    }

    /// One row of counts for each group, with how many bodies are in it.
    private <K> List<Fields> counted(Function<ExaminedClause, K> key, Function<K, String> label, String column) {
        Map<K, List<ExaminedClause>> groups = examination.clauses().stream()
                .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .map(group -> StateCounts.onto(
                        new Fields()
                                .put(column, label.apply(group.getKey()))
                                .put("组织数", String.valueOf(group.getValue().stream()
                                        .map(ExaminedClause::body)
                                        .distinct()
                                        .count())),
                        group.getValue()))
                .toList();
    }

    private List<Fields> attested() {
        Map<Long, Attestation> byId =
                attestations.stream().collect(Collectors.toMap(Attestation::id, Function.identity()));
        return examination.in(State.MET).stream()
                .filter(clause -> clause.rule().ruleClass() == RuleClass.ATTESTED)
                .flatMap(clause -> used(clause).flatMap(id -> Stream.ofNullable(byId.get(id)))
                        .map(attestation -> attested(clause, attestation)))
                .toList();
    }

    private static Stream<Long> used(ExaminedClause clause) {
        return clause.judgement().counted().stream()
                .flatMap(item -> RecordKey.of(item).stream())
                .filter(key -> key.sort() == RecordKey.Sort.ATTESTATION)
                .map(RecordKey::id);
    }

    private Fields attested(ExaminedClause clause, Attestation attestation) {
        KeptCopy copy = attestation.evidence().copy();
        return new Fields()
                .put("组织名称", names.of(clause.body()))
                .put("条款", clause.rule().quotation().clause().citation())
                .put("佐证人", attestation.who())
                .put("佐证日期", ChineseDate.compact(attestation.on()))
                .put("材料", attestation.evidence().text() + (copy == null ? "" : "（存件：" + copy.file() + "）"));
    }
}
