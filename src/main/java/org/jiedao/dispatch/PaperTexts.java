package org.jiedao.dispatch;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiedao.rule.Clauses;
import org.jiedao.rule.Finding;
import org.jiedao.wording.Fields;
import org.jiedao.wording.Filled;
import org.jiedao.wording.WordingException;
import org.jiedao.wording.Wordings;

/// What a paper says: the text the user edited, where there is one, else the wording filled with the facts.
public final class PaperTexts {
    private final Wordings wordings;
    private final WorkingTexts working;
    private final Clauses clauses;

    public PaperTexts(Wordings wordings, WorkingTexts working, Clauses clauses) {
        this.wordings = wordings;
        this.working = working;
        this.clauses = clauses;
    }

    public Filled of(Paper paper, long subject, DocumentNumber number, Fields fields)
            throws IOException, WordingException {
        var edited = working.of(paper, subject);
        return edited.isPresent()
                ? new Filled(numbered(edited.get().text(), number))
                : wordings.fill(paper.template(), paper.label(), fields);
    }

    /// The blank left for the number takes it, on certificates before the serial too. The text may have been edited in
    /// the year before.
    private static String numbered(String text, DocumentNumber number) {
        Pattern blank = Pattern.compile(Pattern.quote(number.prefix()) + "〔\\d{4}〕" + DocumentNumber.BLANK + "号");
        return blank.matcher(text).replaceAll(Matcher.quoteReplacement(number.toString()));
    }

    /// Refuses to issue an edited text after the records have moved on: it would state what is no longer recorded.
    /// `now` are the facts as recorded now, the number still blank.
    public List<Finding> outdated(Paper paper, long subject, Fields now) throws IOException {
        var edited = working.of(paper, subject);
        if (edited.isEmpty() || edited.get().composed().equals(composed(paper, now))) {
            return List.of();
        }
        return List.of(clauses.finding(
                "workbench 改稿", paper.label() + "有改过的文稿，改后资料或日期又变了，请先在“文书”的“拟稿”里核对，没有签发"));
    }

    private String composed(Paper paper, Fields now) throws IOException {
        try {
            return wordings.fill(paper.template(), paper.label(), now).text();
        } catch (WordingException unusable) {
            return unusable.getMessage();
        }
    }

    /// An issued text is no longer one to work on.
    public void drop(Paper paper, long subject) {
        if (working.of(paper, subject).isPresent()) {
            working.drop(paper, subject);
        }
    }
}
