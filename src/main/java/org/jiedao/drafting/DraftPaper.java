package org.jiedao.drafting;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiedao.dispatch.Draft;
import org.jiedao.dispatch.Issuance;
import org.jiedao.dispatch.Paper;
import org.jiedao.dispatch.WorkingTexts;
import org.jiedao.dispatch.WorkingTexts.WorkingText;
import org.jiedao.document.Document;
import org.jiedao.document.OfficialText;
import org.jiedao.document.OfficialTextException;
import org.jiedao.document.Picture;
import org.jiedao.rule.Finding;
import org.jiedao.wording.Filled;
import org.jiedao.wording.WordingException;
import org.jiedao.wording.Wordings;

/// 拟稿: the text of a paper before it is issued, in the user's hands.
public final class DraftPaper {
    /// What a data file takes of one text.
    private static final int LONGEST = 200_000;

    private final PaperSources sources;
    private final Wordings wordings;
    private final WorkingTexts texts;

    public DraftPaper(PaperSources sources, Wordings wordings, WorkingTexts texts) {
        this.sources = sources;
        this.wordings = wordings;
        this.texts = texts;
    }

    /// A paper on the desk: what the records give now, and what the user has kept of it.
    public record Sheet(
            Paper paper,
            Subject subject,
            LocalDate on,
            String composed,
            Optional<WorkingText> kept,
            Map<String, Picture> pictures) {
        public Sheet {
            pictures = Map.copyOf(pictures);
        }

        /// A text as this paper, with its pictures.
        public Reading read(String words) {
            return DraftPaper.read(paper, words, pictures);
        }

        /// What stands in the editor first.
        public String text() {
            return kept.map(WorkingText::text).orElse(composed);
        }

        /// Whether the records give another text than when the user's was kept.
        public boolean movedOn() {
            return kept.filter(text -> !text.composed().equals(composed)).isPresent();
        }
    }

    public PaperSources sources() {
        return sources;
    }

    /// The day a kept text was written for, where it says so, else the one its paper suggests.
    public LocalDate date(Paper paper, long subject) {
        return texts.of(paper, subject)
                .flatMap(kept -> dated(paper, kept))
                .orElseGet(() -> sources.of(paper).suggestedDate(paper, subject));
    }

    private static Optional<LocalDate> dated(Paper paper, WorkingText kept) {
        try {
            Document document = OfficialText.parse(kept.composed(), paper.format());
            return Optional.of(document.date()).filter(day -> !day.equals(Document.UNDATED));
        } catch (OfficialTextException undated) {
            return Optional.empty();
        }
    }

    public Sheet sheet(Paper paper, Subject subject, LocalDate on) throws IOException, WordingException {
        return new Sheet(
                paper,
                subject,
                on,
                composed(paper, subject.id(), on),
                texts.of(paper, subject.id()),
                sources.of(paper).pictures(paper, subject.id(), on));
    }

    private String composed(Paper paper, long subject, LocalDate on) throws IOException, WordingException {
        return wordings.fill(paper.template(), paper.label(), sources.of(paper).fields(paper, subject, on))
                .text();
    }

    /// Texts kept and not issued yet, the newest first.
    public List<Sheet> unfinished() throws IOException {
        List<Sheet> sheets = new java.util.ArrayList<>();
        for (WorkingText kept : texts.all()) {
            Optional<Subject> subject = sources.subject(kept.paper(), kept.subject());
            if (subject.isPresent()) {
                sheets.add(sheet(kept, subject.get()));
            }
        }
        return List.copyOf(sheets);
    }

    private Sheet sheet(WorkingText kept, Subject subject) throws IOException {
        LocalDate on = date(kept.paper(), kept.subject());
        try {
            return sheet(kept.paper(), subject, on);
        } catch (WordingException unusable) {
            return new Sheet(kept.paper(), subject, on, kept.composed(), Optional.of(kept), Map.of());
        }
    }

    public static Reading read(Paper paper, String text) {
        return read(paper, text, Map.of());
    }

    private static Reading read(Paper paper, String text, Map<String, Picture> pictures) {
        try {
            Document document = OfficialText.parse(text, paper.format()).with(pictures);
            return new Reading.Sound(new Filled(text), document, List.of());
        } catch (OfficialTextException unusable) {
            return new Reading.Faulty(unusable.line(), unusable.getMessage().replaceFirst("^第\\d+行：", ""));
        }
    }

    /// Keeps a text with what the records gave at the time; one that says the same as the records is no text of the
    /// user's. A sentence where it cannot be kept.
    public Optional<String> keep(Sheet sheet, String text) {
        if (text.length() > LONGEST) {
            return Optional.of("文稿超过" + LONGEST + "字，没有存稿。请分成几份，或把附件另行印制。");
        }
        if (text.equals(sheet.composed())) {
            drop(sheet);
        } else {
            texts.keep(sheet.paper(), sheet.subject().id(), sheet.composed(), text);
        }
        return Optional.empty();
    }

    /// The text is the records' again.
    public void drop(Sheet sheet) {
        texts.of(sheet.paper(), sheet.subject().id())
                .ifPresent(kept -> texts.drop(kept.paper(), kept.subject()));
    }

    /// What the secretary should know before the kept text is issued; nothing of it refuses.
    public List<Finding> advice(Sheet sheet) throws IOException {
        PaperSource source = sources.of(sheet.paper());
        try {
            Draft draft = source.compose(sheet.paper(), sheet.subject().id(), sheet.on());
            return source.advice(sheet.paper(), sheet.subject().id(), draft);
        } catch (WordingException | OfficialTextException unusable) {
            // said when it is issued
            return List.of();
        }
    }

    /// Why it cannot be issued yet; empty when it can.
    public List<Finding> check(Sheet sheet) {
        return sources.of(sheet.paper()).check(sheet.paper(), sheet.subject().id(), sheet.on());
    }

    /// Issues the paper with the text kept.
    public Issuance issue(Sheet sheet) throws IOException {
        return sources.of(sheet.paper()).issue(sheet.paper(), sheet.subject().id(), sheet.on());
    }
}
