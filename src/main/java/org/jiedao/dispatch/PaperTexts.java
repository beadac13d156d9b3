package org.jiedao.dispatch;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiedao.wording.Fields;
import org.jiedao.wording.Filled;
import org.jiedao.wording.WordingException;
import org.jiedao.wording.Wordings;

/// What a paper says: the text the user edited, where there is one, else the wording filled with the facts.
public final class PaperTexts {
    private final Wordings wordings;
    private final WorkingTexts working;

    public PaperTexts(Wordings wordings, WorkingTexts working) {
        this.wordings = wordings;
        this.working = working;
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

    /// An issued text is no longer one to work on.
    public void drop(Paper paper, long subject) {
        if (working.of(paper, subject).isPresent()) {
            working.drop(paper, subject);
        }
    }
}
