package org.jiedao;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.compliance.Examination;
import org.jiedao.compliance.ExaminedClause;
import org.jiedao.compliance.Fix;
import org.jiedao.compliance.Fixes;
import org.jiedao.organization.Body;
import org.jiedao.organization.Tree;
import org.jiedao.rule.Assumption;
import org.jiedao.rule.Clause;
import org.jiedao.rule.State;
import org.jiedao.rule.check.FactSource.Item;
import org.jiedao.rule.check.RecordKey;

/// An examination as the command line tells it: line by line, or as JSON.
final class ExaminationListing {
    private final Examination examination;
    private final Map<Long, List<String>> paths;
    private final Fixes fixes = Fixes.shipped();

    ExaminationListing(Examination examination, Tree tree) {
        this.examination = examination;
        paths = tree.paths();
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Body body : examination.bodies()) {
            List<ExaminedClause> own = examination.clauses().stream()
                    .filter(clause -> clause.body().equals(body))
                    .toList();
            String rulesets = own.stream()
                    .map(clause -> clause.ruleset().name())
                    .distinct()
                    .collect(Collectors.joining("、"));
            lines.add(String.join(" / ", path(body)) + "　按" + rulesets);
            own.forEach(clause -> lines.addAll(lines(clause)));
            lines.add("");
        }
        examination.unexamined().forEach(one -> lines.add(
                String.join(" / ", path(one.body())) + "　没有体检：" + one.reason()));
        lines.add(counts());
        return lines;
    }

    private List<String> lines(ExaminedClause clause) {
        Clause quoted = clause.rule().quotation().clause();
        List<String> lines = new ArrayList<>();
        lines.add("　" + clause.state().label() + "　" + clause.rule().id() + "　" + quoted.citation() + "　"
                + clause.rule().scope().gist());
        lines.add("　　查得：" + clause.judgement().arithmetic());
        clause.judgement().assumptions().forEach(assumption -> lines.add("　　口径：" + assumption));
        fixes.of(clause).map(Fix::label).ifPresent(label -> lines.add("　　去处：" + label));
        return lines;
    }

    private List<String> path(Body body) {
        return paths.getOrDefault(body.id(), List.of(body.name()));
    }

    private String counts() {
        return "截至" + ChineseDate.format(examination.on()) + "，" + examination.bodies().size() + "个组织、"
                + examination.clauses().size() + "条次："
                + examination.states().entrySet().stream()
                        .map(state -> state.getKey().label() + state.getValue())
                        .collect(Collectors.joining("，"))
                + (examination.unexamined().isEmpty()
                        ? "。"
                        : "；没有体检的组织" + examination.unexamined().size() + "个。");
    }

    Map<String, Object> json() {
        Map<String, Object> counts = Json.object();
        for (Map.Entry<State, Integer> state : examination.states().entrySet()) {
            counts.put(state.getKey().label(), state.getValue());
        }
        return Json.object(
                "截至", examination.on().toString(),
                "计数", counts,
                "条款", examination.clauses().stream().map(this::json).toList(),
                "未体检",
                examination.unexamined().stream()
                        .map(one -> Json.object(
                                "组织", one.body().name(),
                                "组织编号", one.body().id(),
                                "路径", path(one.body()),
                                "原因", one.reason()))
                        .toList());
    }

    private Map<String, Object> json(ExaminedClause clause) {
        Map<String, Object> json = Json.object(
                "组织", clause.body().name(),
                "组织编号", clause.body().id(),
                "路径", path(clause.body()),
                "组织类型", clause.body().kind().label(),
                "规则集", clause.ruleset().key(),
                "规则集名称", clause.ruleset().name());
        json.putAll(asked(clause));
        json.putAll(Json.object(
                "状态", clause.state().label(),
                "查得", clause.judgement().arithmetic(),
                "计入的记录", clause.judgement().counted().stream().map(ExaminationListing::json).toList(),
                "口径", clause.rule().assumptions().stream().map(ExaminationListing::json).toList(),
                "去处", fixes.of(clause).map(Fix::label).orElse("")));
        return json;
    }

    private static Map<String, Object> asked(ExaminedClause clause) {
        var rule = clause.rule();
        return Json.object(
                "编号", rule.id(),
                "条款", rule.quotation().clause().article(),
                "引用", rule.quotation().clause().citation(),
                "原文", rule.quotation().clause().wording(),
                "勘误", rule.quotation().mended(),
                "语气", rule.quotation().verb(),
                "轻重", rule.quotation().severity().label(),
                "类别", rule.ruleClass().label(),
                "要点", rule.scope().gist(),
                "主体", rule.scope().actor(),
                "周期", rule.scope().rhythm(),
                "证据", rule.scope().evidence());
    }

    private static Map<String, Object> json(Assumption assumption) {
        return Json.object(
                "名称", assumption.name(), "值", assumption.value(), "本地", assumption.local(), "说明", assumption.sentence());
    }

    /// The number is the one of the record in the register; 0 where it is none.
    private static Map<String, Object> json(Item item) {
        Optional<RecordKey> key = RecordKey.of(item);
        return Json.object(
                "名称", item.name(),
                "种类", key.map(one -> one.sort().name()).orElse(""),
                "编号", key.map(RecordKey::id).orElse(0L));
    }
}
