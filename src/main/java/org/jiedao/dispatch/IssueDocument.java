package org.jiedao.dispatch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jiedao.dispatch.DispatchRegister.Registration;
import org.jiedao.document.CertificateSetting;
import org.jiedao.document.DocumentWriter;
import org.jiedao.document.OfficialTextException;
import org.jiedao.document.font.FontCatalogue;
import org.jiedao.document.font.Uncovered;
import org.jiedao.document.hint.TextHint;
import org.jiedao.document.hint.WordingHints;
import org.jiedao.file.Unconfirmed;
import org.jiedao.rule.Clauses;
import org.jiedao.rule.Finding;
import org.jiedao.wording.WordingException;
import org.jspecify.annotations.Nullable;

/// Gives a paper its number, writes its files and enters it, all or nothing: when it fails, no row, no file and no gap
/// in the numbers is left.
public final class IssueDocument {
    /// A sequence that no register reaches, so that a number typed by hand is not taken for the one given.
    private static final int NOBODYS = 99999;

    private final DispatchRegister register;
    private final OutputFolder folder;
    private final FontCatalogue fonts;
    private final List<DocumentWriter> writers;
    private final Clauses clauses;
    private final WordingHints hints;

    public IssueDocument(
            DispatchRegister register,
            OutputFolder folder,
            FontCatalogue fonts,
            List<DocumentWriter> writers,
            Clauses clauses) {
        this.register = register;
        this.folder = folder;
        this.fonts = fonts;
        this.writers = List.copyOf(writers);
        this.clauses = clauses;
        this.hints = new WordingHints(clauses);
    }

    /// Which paper to issue under which 代字, dated when, about which subject of `Paper.about()`.
    public record Order(Paper paper, String prefix, LocalDate on, @Nullable Long subjectId) {}

    /// Composes the paper that carries a number.
    @FunctionalInterface
    public interface Composer {
        Draft compose(DocumentNumber number) throws IOException, WordingException, OfficialTextException;
    }

    public Issuance issue(Order order, Composer composer) throws IOException {
        return issue(order, composer, () -> {});
    }

    /// `along` is kept or lost together with the entry.
    public Issuance issue(Order order, Composer composer, Runnable along) throws IOException {
        List<Finding> findings = trial(order, composer);
        if (!findings.isEmpty()) {
            return new Issuance.Refused(findings);
        }
        List<IssuedFile> published = new ArrayList<>();
        List<Draft> drafts = new ArrayList<>();
        boolean entered = false;
        try {
            DispatchEntry entry = register.enter(order.prefix(), order.on().getYear(), number -> {
                Draft draft = composed(composer, number);
                published.addAll(folder.publish(planned(number, draft)));
                drafts.add(draft);
                along.run();
                return registration(order, draft, published);
            });
            entered = true;
            Draft draft = drafts.getFirst();
            List<Path> files = published.stream().map(folder::locate).toList();
            return new Issuance.Issued(entry, files, draft.text().missing(), advice(draft));
        } catch (Unconfirmed saved) {
            entered = true;
            throw saved;
        } finally {
            if (!entered) {
                folder.withdraw(published);
            }
        }
    }

    /// What the draft's setting had to give up, certificates in smaller letters, and what a careful reader would say of
    /// its wording.
    public List<Finding> advice(Draft draft) {
        Stream<Finding> wording = hints.of(draft.text().text(), draft.document().format(), draft.context()).stream()
                .map(TextHint::finding);
        Stream<Finding> setting = CertificateSetting.warnings(draft.document(), fonts).stream()
                .map(sentence -> clauses.finding("workbench 字号", sentence));
        return Stream.concat(setting, wording).toList();
    }

    /// The papers of a batch that are out and not void.
    public List<DispatchEntry> standing(long batchId) {
        return register.standing(batchId);
    }

    /// The papers about a subject that are out and not void, the newest first.
    public List<DispatchEntry> standing(Paper.About about, long subjectId) {
        return register.standing(about, subjectId);
    }

    /// Composes once under a number that is not taken, so that a wrong wording or a missing glyph costs none.
    private List<Finding> trial(Order order, Composer composer) throws IOException {
        try {
            DocumentNumber free = new DocumentNumber(order.prefix(), order.on().getYear(), NOBODYS);
            Draft draft = composer.compose(free);
            Stream<Finding> numbers =
                    new DraftNumbers(draft, free).faults().map(fault -> clauses.finding("workbench 文书", fault));
            return Stream.concat(numbers, unprintable(draft).stream()).toList();
        } catch (WordingException | OfficialTextException unusable) {
            return List.of(clauses.finding("workbench 文书", unusable.getMessage() + "没有签发"));
        }
    }

    /// The characters that no font can print, each with whose name it is in.
    List<Finding> unprintable(Draft draft) {
        return fonts.uncovered(draft.document()).stream()
                .map(character -> clauses.finding("workbench 字形", sentence(character, draft)))
                .toList();
    }

    private static String sentence(Uncovered character, Draft draft) {
        String glyph = Character.toString(character.codePoint());
        return draft.people().stream()
                .map(Certificate::personName)
                .filter(name -> name.contains(glyph))
                .findFirst()
                .map(name -> "没有字体能印出“%s”的“%s”（U+%04X），没有签发".formatted(name, glyph, character.codePoint()))
                .orElseGet(character::sentence);
    }

    private static Draft composed(Composer composer, DocumentNumber number) throws IOException {
        try {
            return composer.compose(number);
        } catch (WordingException | OfficialTextException unusable) {
            throw new IOException(unusable);
        }
    }

    private List<OutputFolder.Planned> planned(DocumentNumber number, Draft draft) {
        return planned(PaperName.of(number, draft.title()), draft);
    }

    List<OutputFolder.Planned> planned(String name, Draft draft) {
        List<OutputFolder.Planned> files = new ArrayList<>();
        for (DocumentWriter writer : writers) {
            files.add(new OutputFolder.Planned(
                    name + "." + writer.fileExtension(), out -> writer.write(draft.document(), out)));
        }
        draft.extras().forEach(extra -> files.add(new OutputFolder.Planned(name + "." + extra.extension(), extra.content())));
        return files;
    }

    private static Registration registration(Order order, Draft draft, List<IssuedFile> files) {
        Matter matter = new Matter(
                order.paper(), draft.title(), order.on(), order.subjectId(), draft.people().size());
        boolean certificates = order.paper().series() == Paper.Series.CERTIFICATE;
        return new Registration(
                matter, draft.text().text(), files, certificates ? draft.people() : List.of());
    }
}
