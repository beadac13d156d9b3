package org.jiedao.drafting;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jiedao.dispatch.Paper;
import org.jiedao.document.OfficialText;
import org.jiedao.document.OfficialTextException;
import org.jiedao.wording.Fields;
import org.jiedao.wording.Filled;
import org.jiedao.wording.KnownField;
import org.jiedao.wording.WordingException;
import org.jiedao.wording.WordingStore;
import org.jiedao.wording.WordingStore.Change;
import org.jiedao.wording.WordingStore.Version;
import org.jiedao.wording.Wordings;

/// The wording of papers in the user's hands: nothing is kept that could not be filled and set.
public final class EditWording {
    public static final String RESET = "恢复随附文本";

    /// What a data file takes of one wording.
    static final int LONGEST = 60_000;
    /// Subjects whose fields are looked at for what a wording may ask for.
    private static final int SUBJECTS = 6;

    private final PaperSources sources;
    private final Wordings wordings;
    private final WordingStore store;

    public EditWording(PaperSources sources, Wordings wordings, WordingStore store) {
        this.sources = sources;
        this.wordings = wordings;
        this.store = store;
    }

    /// What became of an order to keep a wording.
    public sealed interface Outcome {
        record Kept() implements Outcome {}

        /// Nothing was kept; `line` of the wording, counted from 1, is why.
        record Refused(int line, String sentence) implements Outcome {}
    }

    public PaperSources sources() {
        return sources;
    }

    public String text(Paper paper) throws IOException {
        return wordings.text(paper.template());
    }

    public String shippedText(Paper paper) throws IOException {
        return wordings.shippedText(paper.template());
    }

    public boolean isOwn(Paper paper) {
        return wordings.isOwn(paper.template());
    }

    /// The newest first.
    public List<Version> versions(Paper paper) {
        return store.versions(paper.template());
    }

    /// Every field that the wording of a paper may ask for, with the values of a subject where there is one: what its
    /// source gives, and what the shipped wording asks for.
    public List<KnownField> known(Paper paper, Optional<Subject> subject) throws IOException {
        PaperSource source = sources.of(paper);
        List<KnownField> known = List.of();
        if (subject.isPresent()) {
            known = fields(paper, subject.get()).known();
        }
        for (Subject other : source.subjects(paper).stream().limit(SUBJECTS).toList()) {
            known = KnownField.union(known, fields(paper, other).known());
        }
        try {
            return KnownField.union(known, wordings.asked(shippedText(paper), paper.label()));
        } catch (WordingException shipped) {
            throw new IOException(shipped);
        }
    }

    private Fields fields(Paper paper, Subject subject) {
        PaperSource source = sources.of(paper);
        return source.fields(paper, subject.id(), source.suggestedDate(paper, subject.id()));
    }

    /// The wording filled for a subject; without one, with nothing recorded.
    public Reading read(Paper paper, Optional<Subject> subject, String text) throws IOException {
        Fields fields = subject.isPresent()
                ? fields(paper, subject.get())
                : wordings.unrecorded(known(paper, subject), true);
        return read(paper, text, fields);
    }

    private Reading read(Paper paper, String text, Fields fields) {
        try {
            return read(
                    paper,
                    wordings.fillText(text, paper.label(), fields),
                    wordings.origins(text, paper.label(), fields));
        } catch (WordingException unusable) {
            return new Reading.Faulty(unusable.line(), unusable.sentence());
        }
    }

    private static Reading read(Paper paper, Filled filled, List<Integer> origins) {
        try {
            return new Reading.Sound(filled, OfficialText.parse(filled.text(), paper.format()), origins);
        } catch (OfficialTextException unusable) {
            int line = origins.isEmpty() ? 1 : origins.get(Math.clamp(unusable.line() - 1L, 0, origins.size() - 1));
            return new Reading.Faulty(line, unusable.getMessage().replaceFirst("^第\\d+行：", ""));
        }
    }

    public Outcome save(Paper paper, String text, String note) throws IOException {
        Optional<Outcome.Refused> refusal = refusal(paper, text);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        store.add(new Change(paper.template(), paper.label(), text, true, note));
        return new Outcome.Kept();
    }

    /// The shipped text takes its place again, as a further version.
    public void reset(Paper paper) throws IOException {
        store.add(new Change(paper.template(), paper.label(), shippedText(paper), false, RESET));
    }

    /// Why a text can be no wording of the paper; empty when it can.
    public Optional<Outcome.Refused> refusal(Paper paper, String text) throws IOException {
        if (text.length() > LONGEST) {
            return refused(1, "模板超过" + LONGEST + "字，太长了。");
        }
        List<KnownField> known = known(paper, Optional.empty());
        try {
            wordings.check(text, paper.label(), known);
        } catch (WordingException unusable) {
            return refused(unusable.line(), unusable.sentence());
        }
        for (boolean met : new boolean[] {true, false}) {
            if (read(paper, text, wordings.unrecorded(known, met)) instanceof Reading.Faulty(int line, String sentence)) {
                return refused(line, sentence);
            }
        }
        return Optional.empty();
    }

    private static Optional<Outcome.Refused> refused(int line, String sentence) {
        return Optional.of(new Outcome.Refused(line, "第" + line + "行：" + sentence));
    }
}
