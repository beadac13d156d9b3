package org.jiedao.dispatch;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiedao.document.Document;
import org.jiedao.document.OfficialText;
import org.jiedao.document.OfficialTextException;
import org.jiedao.rule.Clauses;
import org.jiedao.rule.Finding;
import org.jiedao.wording.Filled;

/// A paper with the text that the user has edited, where there is one.
public final class EditedPaper {
    /// A number whose sequence is still blank, as [DocumentNumber#notYet] writes it.
    private static final Pattern BLANK = Pattern.compile("〔(\\d{4})〕　号");

    private final WorkingTexts texts;
    private final Clauses clauses;

    public EditedPaper(WorkingTexts texts, Clauses clauses) {
        this.texts = texts;
        this.clauses = clauses;
    }

    /// The composed paper under the edited text, its blank number filled in.
    public Draft of(Paper paper, long subject, DocumentNumber number, Draft composed) throws OfficialTextException {
        var kept = texts.of(paper, subject);
        if (kept.isEmpty()) {
            return composed;
        }
        String text = numbered(kept.get().text(), number);
        Document document = OfficialText.parse(text, paper.format());
        boolean titled = composed.title().equals(composed.document().title());
        return new Draft(
                titled ? document.title() : composed.title(),
                new Filled(text),
                document,
                composed.people(),
                composed.extras());
    }

    private static String numbered(String text, DocumentNumber number) {
        String bracket = number.toString().substring(number.prefix().length());
        return BLANK.matcher(text).replaceAll(Matcher.quoteReplacement(bracket));
    }

    /// Refuses to issue an edited text after the records have moved on: it would state what is no longer recorded.
    /// `composed` is the text as the records give it now, its number still blank.
    public List<Finding> check(Paper paper, long subject, String composed) {
        return texts.of(paper, subject)
                .filter(kept -> !kept.composed().equals(composed))
                .map(_ -> clauses.finding(
                        "workbench 改稿",
                        paper.label() + "有改过的文稿，改后资料或日期又变了，请先在“文书”的“拟稿”里核对，没有签发"))
                .stream()
                .toList();
    }

    /// The edited text has gone out: the next paper starts from the records again.
    public void issued(Paper paper, long subject) {
        texts.of(paper, subject).ifPresent(_ -> texts.drop(paper, subject));
    }
}
