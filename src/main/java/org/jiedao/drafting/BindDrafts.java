package org.jiedao.drafting;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.dispatch.BindPapers.Outcome;
import org.jiedao.dispatch.Paper;
import org.jiedao.dispatch.PaperName;
import org.jiedao.dispatch.RenderedFiles;
import org.jiedao.document.Book;
import org.jiedao.document.BookWriter;
import org.jiedao.document.Document;
import org.jiedao.document.font.FontCatalogue;
import org.jiedao.document.font.Uncovered;
import org.jiedao.file.Departures;
import org.jiedao.wording.WordingException;

/// Binds drafts of one paper as one book to look through and print. Nothing is issued: no number is taken, and the cover
/// says so.
public final class BindDrafts {
    private static final String COVER_NOTE = "（拟稿，未签发）";

    private final DraftPaper drafts;
    private final FontCatalogue fonts;
    private final List<BookWriter> writers;
    private final Departures departures;
    private final Clock clock;

    public BindDrafts(
            DraftPaper drafts, FontCatalogue fonts, List<BookWriter> writers, Departures departures, Clock clock) {
        this.drafts = drafts;
        this.fonts = fonts;
        this.writers = List.copyOf(writers);
        this.departures = departures;
        this.clock = clock;
    }

    /// One part for each subject, as it stands in the editor; all or nothing.
    public Outcome bind(Paper paper, List<Subject> subjects, String title, Path folder) throws IOException {
        List<Document> parts = new ArrayList<>();
        for (Subject subject : subjects) {
            switch (part(paper, subject)) {
                case Reading.Sound sound -> parts.add(sound.document());
                case Reading.Faulty(int line, String sentence) -> {
                    return refused(subject.label() + "的" + paper.label() + (line > 0 ? "第" + line + "行：" : "：") + sentence);
                }
            }
        }
        if (parts.isEmpty()) {
            return refused("还没有可编的" + paper.label() + "。");
        }
        Book book = new Book(
                List.of(title, COVER_NOTE), parts.getFirst().organ(), ChineseDate.format(LocalDate.now(clock)), parts);
        List<Uncovered> uncovered =
                fonts.uncovered(book.whole(parts.stream().map(_ -> 1).toList()));
        if (!uncovered.isEmpty()) {
            return refused(uncovered.getFirst().sentence());
        }
        List<Path> files = new RenderedFiles(folder, PaperName.of(book.title())).write(book, writers);
        departures.left("汇编 " + book.title(), files, parts.stream().flatMap(Document::texts));
        return new Outcome.Bound(files);
    }

    private Reading part(Paper paper, Subject subject) throws IOException {
        try {
            DraftPaper.Sheet sheet = drafts.sheet(paper, subject, drafts.date(paper, subject.id()));
            return sheet.read(sheet.text());
        } catch (WordingException unusable) {
            return new Reading.Faulty(0, unusable.getMessage());
        }
    }

    private static Outcome refused(String sentence) {
        return new Outcome.Refused(sentence + "没有编册，没有留下文件。");
    }
}
