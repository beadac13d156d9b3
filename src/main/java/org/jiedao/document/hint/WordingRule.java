package org.jiedao.document.hint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jiedao.document.hint.PaperLines.Numbered;
import org.jiedao.document.hint.PaperLines.Part;
import org.jiedao.rule.Clause;
import org.jiedao.rule.Clauses;

/// One row of `wording.txt`: words that a kind of paper should not hold, or should.
record WordingRule(
        String ruleset,
        List<String> kinds,
        Place place,
        boolean wanted,
        Pattern pattern,
        Clause clause,
        String remark) {

    enum Place {
        题,
        文,
        主送,
        抄送,
        文首
    }

    private static final int SHOWN = 24;

    static List<WordingRule> shipped(Clauses clauses) {
        return HintData.rows("wording.txt").stream()
                .map(row -> new WordingRule(
                        row.get(0).strip(),
                        List.of(row.get(1).strip().split("、")),
                        Place.valueOf(row.get(2).strip()),
                        row.get(3).strip().equals("应有"),
                        Pattern.compile(row.get(4)),
                        clauses.clause(row.get(5).strip()),
                        row.get(6).strip()))
                .toList();
    }

    List<TextHint> check(PaperLines paper, WordingContext context) {
        boolean meant = ruleset.equals("*") || ruleset.equals(context.ruleset());
        if (!meant || !kinds.contains("*") && !kinds.contains(paper.kind())) {
            return List.of();
        }
        List<Numbered> lines = lines(paper).toList();
        return wanted ? missing(lines, paper) : present(lines);
    }

    private Stream<Numbered> lines(PaperLines paper) {
        return switch (place) {
            case 题 -> paper.of(Part.TITLE);
            case 主送 -> paper.of(Part.ADDRESSEE);
            case 抄送 -> paper.of(Part.COPY);
            case 文首 -> paper.of(Part.FRONT);
            case 文 -> paper.paper();
        };
    }

    private List<TextHint> present(List<Numbered> lines) {
        List<TextHint> hints = new ArrayList<>();
        for (Numbered line : lines) {
            Matcher found = pattern.matcher(line.text());
            if (found.find()) {
                hints.add(TextHint.advice(line.number(), shown(found.group()), remark, clause));
            }
        }
        return hints;
    }

    private List<TextHint> missing(List<Numbered> lines, PaperLines paper) {
        if (lines.stream().anyMatch(line -> pattern.matcher(line.text()).find())) {
            return List.of();
        }
        Optional<Numbered> at = lines.stream().findFirst().or(() -> paper.lines().stream().findFirst());
        return List.of(TextHint.advice(at.map(Numbered::number).orElse(1), "", remark, clause));
    }

    static String shown(String text) {
        int count = text.codePointCount(0, text.length());
        return count <= SHOWN ? text : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "……";
    }
}
