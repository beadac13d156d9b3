package org.jiedao.document.hint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jiedao.document.DocumentFormat;
import org.jiedao.rule.Clauses;

/// What a careful reader would say of a text before it is issued: what mending would change, and what only the
/// secretary can decide. Never more than advice.
public final class WordingHints {

    private final Mending mending;
    private final Clauses clauses;
    private final List<WordingRule> rules;

    public WordingHints(Clauses clauses) {
        this.clauses = clauses;
        this.mending = new Mending(clauses);
        this.rules = WordingRule.shipped(clauses);
    }

    public List<TextHint> of(String text, DocumentFormat format) {
        return of(text, format, WordingContext.NONE);
    }

    public List<TextHint> of(String text, DocumentFormat format, WordingContext context) {
        Mended mended = mending.mend(text, format);
        PaperLines paper = PaperLines.of(mended.text(), format);
        List<TextHint> hints = new ArrayList<>();
        mended.hints().forEach(hint -> hints.add(hint.unmended()));
        rules.forEach(rule -> hints.addAll(rule.check(paper, context)));
        hints.addAll(new PairedSigns(clauses).check(paper));
        if (format != DocumentFormat.CERTIFICATE) {
            hints.addAll(new HeadingOrder(clauses).check(paper));
            hints.addAll(new DatesInOrder(clauses).check(paper));
            hints.addAll(new Recipients(clauses).check(paper, context));
        }
        hints.sort(Comparator.comparingInt(TextHint::line));
        return hints;
    }
}
