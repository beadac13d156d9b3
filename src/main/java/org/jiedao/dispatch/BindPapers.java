package org.jiedao.dispatch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.document.Book;
import org.jiedao.document.BookWriter;
import org.jiedao.document.Document;
import org.jiedao.document.DocumentFormat;
import org.jiedao.document.OfficialText;
import org.jiedao.document.OfficialTextException;
import org.jiedao.file.Departures;

/// Binds issued papers, each in its newest version, as one book of Word and PDF in the order of their dates.
public final class BindPapers {
    private static final String UNISSUED = "未签发";

    private final DispatchRegister register;
    private final IssuedPictures pictures;
    private final List<BookWriter> writers;
    private final Departures departures;
    private final Clock clock;

    public BindPapers(
            DispatchRegister register,
            IssuedPictures pictures,
            List<BookWriter> writers,
            Departures departures,
            Clock clock) {
        this.register = register;
        this.pictures = pictures;
        this.writers = List.copyOf(writers);
        this.departures = departures;
        this.clock = clock;
    }

    /// What became of it.
    public sealed interface Outcome {
        record Bound(List<Path> files) implements Outcome {
            public Bound {
                files = List.copyOf(files);
            }
        }

        /// Nothing was written.
        record Refused(String sentence) implements Outcome {}
    }

    /// A place in a book: what belongs there, and its paper where it was issued.
    public record Part(String label, Optional<DispatchEntry> entry) {}

    /// The parts in their order; of one that was not issued the contents say so. See [#bind].
    public Outcome bindParts(List<Part> parts, String title, Path folder) throws IOException {
        List<DispatchEntry> entries = new ArrayList<>();
        List<Book.Gap> gaps = new ArrayList<>();
        for (Part part : parts) {
            part.entry().ifPresentOrElse(entries::add, () -> gaps.add(new Book.Gap(entries.size(), part.label(), UNISSUED)));
        }
        return bind(new Contents(entries, gaps), title, folder);
    }

    private record Contents(List<DispatchEntry> entries, List<Book.Gap> gaps) {}

    /// `title` is the cover's, a bar where a line ends; the organ is the one that signed the first paper.
    public Outcome bind(List<DispatchEntry> entries, String title, Path folder) throws IOException {
        return bind(new Contents(inOrder(entries), List.of()), title, folder);
    }

    private Outcome bind(Contents contents, String title, Path folder) throws IOException {
        List<String> lines = Stream.of(title.split("[|｜]"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        Optional<String> obstacle = obstacle(contents.entries(), lines);
        if (obstacle.isPresent()) {
            return new Outcome.Refused(obstacle.get());
        }
        List<Document> parts = new ArrayList<>();
        for (DispatchEntry entry : contents.entries()) {
            try {
                Document part = OfficialText.parse(
                        register.sourceText(entry.id()), entry.matter().paper().format());
                parts.add(pictures.illustrated(entry, part));
            } catch (OfficialTextException unreadable) {
                return new Outcome.Refused(entry.number() + "的文稿" + unreadable.getMessage() + "没有编册。");
            }
        }
        String today = ChineseDate.format(LocalDate.now(clock));
        Book book = new Book(lines, parts.getFirst().organ(), today, parts, contents.gaps());
        List<Path> files = new RenderedFiles(folder, PaperName.of(book.title())).write(book, writers);
        departures.left("汇编 " + book.title(), files, parts.stream().flatMap(Document::texts));
        return new Outcome.Bound(files);
    }

    private static List<DispatchEntry> inOrder(List<DispatchEntry> entries) {
        return entries.stream()
                .sorted(Comparator.comparing((DispatchEntry entry) -> entry.matter().issuedOn())
                        .thenComparing(DispatchEntry::id))
                .toList();
    }

    private static Optional<String> obstacle(List<DispatchEntry> entries, List<String> title) {
        if (title.isEmpty()) {
            return Optional.of("没有编册：请先写封面题名。");
        }
        if (entries.isEmpty()) {
            return Optional.of("没有编册：请先在登记里选中要编入的文书。");
        }
        return entries.stream()
                .filter(entry -> entry.isVoid() || entry.matter().paper().format() == DocumentFormat.CERTIFICATE)
                .findFirst()
                .map(entry -> "没有编册：" + entry.number() + (entry.isVoid() ? "已经作废" : "是证书") + "，不能编入，请去掉它再试。");
    }
}
