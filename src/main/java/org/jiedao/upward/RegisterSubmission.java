package org.jiedao.upward;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jiedao.evidence.CopyState;
import org.jiedao.evidence.EvidenceFolder;
import org.jiedao.evidence.KeptCopy;
import org.jiedao.file.Content;
import org.jiedao.file.Departures;
import org.jiedao.file.FreshFile;
import org.jiedao.file.Unconfirmed;

/// Keeps what was made to be sent upward, and writes down to whom it went.
public final class RegisterSubmission {
    private final Submissions submissions;
    private final EvidenceFolder folder;
    private final Departures departures;
    private final Clock clock;

    public RegisterSubmission(
            Submissions submissions, EvidenceFolder folder, Departures departures, Clock clock) {
        this.submissions = submissions;
        this.folder = folder;
        this.departures = departures;
        this.clock = clock;
    }

    /// What became of keeping a file.
    public sealed interface Outcome {
        record Registered(Submission submission) implements Outcome {}

        /// Nothing was registered; `reason` says why.
        record Refused(String reason) implements Outcome {}
    }

    /// What became of putting a file where the user wants it.
    public sealed interface Publishing {
        record Published(Path file, Submission submission) implements Publishing {}

        /// There is neither a file nor an entry; `reason` says why.
        record Refused(String reason) implements Publishing {}
    }

    /// A workbook made to be sent upward; `said` is all that people wrote in it.
    public record Made(String title, int year, Stream<String> said, Content content) {}

    /// Writes a file over no other, registers it and logs that it left; both or neither.
    public Publishing publish(Made made, Path wanted, String ending) throws IOException {
        Path file = FreshFile.write(wanted, ending, made.content());
        boolean registered = false;
        try {
            Publishing outcome = switch (register(made.title(), made.year(), file)) {
                case Outcome.Refused(String reason) -> new Publishing.Refused(reason);
                case Outcome.Registered(Submission submission) -> {
                    departures.left("上报 " + made.title(), List.of(file), made.said());
                    yield new Publishing.Published(file, submission);
                }
            };
            registered = outcome instanceof Publishing.Published;
            return outcome;
        } catch (Unconfirmed saved) {
            registered = true;
            throw saved;
        } finally {
            if (!registered) {
                Files.deleteIfExists(file);
            }
        }
    }

    /// A whole copy of the file; it goes away again where it cannot be registered.
    public Outcome register(String title, int year, Path file) throws IOException {
        return switch (folder.keep(file)) {
            case EvidenceFolder.Outcome.Refused(String reason) -> new Outcome.Refused(reason);
            case EvidenceFolder.Outcome.Kept kept -> new Outcome.Registered(registered(title, year, kept));
        };
    }

    private Submission registered(String title, int year, EvidenceFolder.Outcome.Kept kept) throws IOException {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), clock.getZone()).truncatedTo(ChronoUnit.SECONDS);
        boolean recorded = false;
        try {
            Submission draft = new Submission(
                    0, title, year, new Submission.Sent(null, "", ""), kept.copy().file(), kept.copy().sha256(), now);
            Submission submission = submissions.keep("导出“" + title + "”", draft);
            recorded = true;
            return submission;
        } catch (Unconfirmed saved) {
            recorded = true;
            throw saved;
        } finally {
            if (!recorded) {
                folder.withdraw(kept);
            }
        }
    }

    /// To whom it went, and when.
    public Submission note(Submission submission, Submission.Sent sent) {
        return submissions.keep(
                "登记“" + submission.title() + "”的报送",
                new Submission(
                        submission.id(),
                        submission.title(),
                        submission.year(),
                        sent,
                        submission.file(),
                        submission.sha256(),
                        submission.madeAt()));
    }

    /// Its copy stays, so that it can be taken back.
    public void remove(Submission submission) {
        submissions.remove("删除“" + submission.title() + "”的报送登记", submission.id());
    }

    public Path locate(Submission submission) {
        return folder.locate(copy(submission));
    }

    public CopyState state(Submission submission) throws IOException {
        return folder.state(copy(submission));
    }

    private static KeptCopy copy(Submission submission) {
        return new KeptCopy(submission.file(), submission.sha256());
    }
}
