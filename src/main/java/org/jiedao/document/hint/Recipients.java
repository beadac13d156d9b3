package org.jiedao.document.hint;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jiedao.document.hint.PaperLines.Numbered;
import org.jiedao.document.hint.PaperLines.Part;
import org.jiedao.rule.Clauses;

/// To whom a paper goes: upwards to one organ alone, and in copy to every unit that must have it.
record Recipients(Clauses clauses) {

    List<TextHint> check(PaperLines paper, WordingContext context) {
        List<TextHint> hints = new ArrayList<>();
        boolean upward = List.of("请示", "报告").contains(paper.kind());
        paper.of(Part.ADDRESSEE)
                .filter(line -> upward && line.text().matches(".*[、，].*"))
                .forEach(line -> hints.add(TextHint.advice(
                        line.number(),
                        WordingRule.shown(line.text()),
                        "有几个主送机关，上行文一般只主送一个上级机关，其余改为抄送",
                        clauses.clause("tiaoli 第十五条（一）"))));
        copies(paper, context, hints);
        return hints;
    }

    private void copies(PaperLines paper, WordingContext context, List<TextHint> hints) {
        String copies = paper.of(Part.COPY).map(Numbered::text).collect(Collectors.joining());
        List<String> missing = context.copyTo().stream()
                .filter(unit -> !copies.contains(unit))
                .toList();
        if (!missing.isEmpty()) {
            int line = paper.of(Part.COPY).map(Numbered::number).findFirst().orElse(lastLine(paper));
            boolean gannan = context.ruleset().equals("gannan");
            hints.add(TextHint.advice(
                    line,
                    "",
                    "抄送里没有委员所在单位：" + String.join("、", missing),
                    clauses.clause(gannan ? "gannan 25（4）" : "house 通知")));
        }
    }

    private static int lastLine(PaperLines paper) {
        return paper.lines().isEmpty() ? 1 : paper.lines().getLast().number();
    }
}
