package org.jiedao.duty;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import org.jiedao.archive.Backups;
import org.jiedao.archive.Backups.Progress;
import org.jiedao.archive.Backups.Reason;
import org.jiedao.archive.ChangeLog;
import org.jiedao.document.word.WordText;
import org.jiedao.evidence.AttachEvidence;
import org.jiedao.evidence.Proven;

/// Takes over what somebody wrote in a Word file of their own: it is looked at first, then kept whole as evidence and its
/// text put under the headings, in one undoable step.
public final class TakeReturned {
    private final RecordDuty recording;
    private final AttachEvidence attaching;
    private final ChangeLog changes;
    private final Backups backups;

    public TakeReturned(RecordDuty recording, AttachEvidence attaching, ChangeLog changes, Backups backups) {
        this.backups = backups;
        this.recording = recording;
        this.attaching = attaching;
        this.changes = changes;
    }

    /// What a file says.
    public sealed interface Preview {
        /// `parts` with their text; headings that were not found are not among them.
        record Found(Path file, Map<DutyPart, String> parts) implements Preview {}

        /// `sentence` says why nothing can be taken over.
        record Refused(String sentence) implements Preview {}
    }

    /// Changes nothing.
    public Preview preview(DutyReport report, Path file) throws IOException {
        return switch (WordText.of(file)) {
            case WordText.Reading.Refused(String sentence) -> new Preview.Refused("没有读入：" + sentence);
            case WordText.Reading.Read read -> {
                Map<DutyPart, String> parts =
                        ReturnedText.of(read.paragraphs(), report.kind()).parts();
                yield parts.isEmpty()
                        ? new Preview.Refused("没有读入：“" + file.getFileName() + "”里没有找到“"
                                + String.join("”“", report.kind().written().stream().map(DutyPart::label).toList())
                                + "”这样的标题（如“六、存在的不足”）。可以打开它，把文字粘贴到下面。")
                        : new Preview.Found(file, parts);
            }
        };
    }

    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;

        private Stopped(String sentence) {
            super(sentence);
        }
    }

    /// A file that is attached already is not attached twice. A backup comes first: the text takes the place of what was written.
    public RecordDuty.Outcome take(DutyReport report, Preview.Found found, Progress progress) throws IOException {
        backups.backUpChanges(Reason.BEFORE_CHANGES, progress);
        try {
            return changes.step("采用收回的述职报告", () -> taken(report, found));
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        } catch (Stopped refused) {
            return new RecordDuty.Outcome.Refused(String.valueOf(refused.getMessage()));
        }
    }

    private RecordDuty.Outcome taken(DutyReport report, Preview.Found found) {
        try {
            attaching.attach(new Proven(Proven.Sort.DUTY_REPORT, report.id()), found.file());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return switch (recording.write(report.id(), found.parts())) {
            case RecordDuty.Outcome.Kept kept -> kept;
            // nothing of the step is kept
            case RecordDuty.Outcome.Refused(String sentence) -> throw new Stopped(sentence);
        };
    }
}
