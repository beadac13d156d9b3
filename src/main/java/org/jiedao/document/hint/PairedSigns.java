package org.jiedao.document.hint;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jiedao.document.hint.PaperLines.Numbered;
import org.jiedao.rule.Clauses;

/// Brackets, book titles and quotation marks that open and do not close within their paragraph, or close unopened.
record PairedSigns(Clauses clauses) {

    private static final String OPENING = "（《〈“‘〔【「『";
    private static final String CLOSING = "）》〉”’〕】」』";

    List<TextHint> check(PaperLines paper) {
        List<TextHint> hints = new ArrayList<>();
        paper.lines().forEach(line -> check(line, hints));
        return hints;
    }

    private void check(Numbered line, List<TextHint> hints) {
        Deque<Character> open = new ArrayDeque<>();
        for (char sign : line.text().toCharArray()) {
            if (OPENING.indexOf(sign) >= 0) {
                open.push(sign);
            } else if (CLOSING.indexOf(sign) >= 0) {
                if (open.isEmpty() || OPENING.indexOf(open.peek()) != CLOSING.indexOf(sign)) {
                    hints.add(hint(line, sign));
                    return;
                }
                open.pop();
            } else if (sign == '"' || sign == '＂') {
                hints.add(hint(line, sign));
                return;
            }
        }
        if (!open.isEmpty()) {
            hints.add(hint(line, open.peek()));
        }
    }

    private TextHint hint(Numbered line, char sign) {
        boolean quotation = "“”‘’\"＂".indexOf(sign) >= 0;
        return TextHint.advice(
                line.number(),
                String.valueOf(sign),
                "在这一段里不成对，请核对",
                clauses.clause(quotation ? "gb15834 4.8.2" : "gb15834 4.9.2"));
    }
}
