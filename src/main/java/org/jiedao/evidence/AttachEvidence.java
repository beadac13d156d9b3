package org.jiedao.evidence;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;

/// Puts a copy of a file into the folder and records what it proves; takes the record away again.
public final class AttachEvidence {
    private final EvidenceFiles files;
    private final EvidenceFolder folder;
    private final Clock clock;

    public AttachEvidence(EvidenceFiles files, EvidenceFolder folder, Clock clock) {
        this.files = files;
        this.folder = folder;
        this.clock = clock;
    }

    /// What became of a file.
    public sealed interface Outcome {
        record Attached(EvidenceFile file) implements Outcome {}

        /// Nothing was copied or recorded; `sentence` says why.
        record Refused(String sentence) implements Outcome {}
    }

    /// One undoable step. When recording fails, the copy is not kept either.
    public Outcome attach(Proven proven, Path file) throws IOException {
        return switch (folder.keep(file)) {
            case EvidenceFolder.Outcome.Refused(String reason) -> refused(reason);
            case EvidenceFolder.Outcome.Kept kept -> recorded(proven, String.valueOf(file.getFileName()), kept);
        };
    }

    private Outcome recorded(Proven proven, String title, EvidenceFolder.Outcome.Kept kept) throws IOException {
        boolean recorded = false;
        try {
            if (twice(proven, kept.copy())) {
                return refused("“" + title + "”已经附在这里了");
            }
            EvidenceFile draft = new EvidenceFile(0, proven, title, kept.copy(), LocalDate.now(clock));
            EvidenceFile file = files.add(draft);
            recorded = true;
            return new Outcome.Attached(file);
        } finally {
            if (!recorded) {
                folder.withdraw(kept);
            }
        }
    }

    private boolean twice(Proven proven, KeptCopy copy) {
        return files.of(proven).stream().anyMatch(file -> file.copy().sha256().equals(copy.sha256()));
    }

    private static Outcome refused(String reason) {
        return new Outcome.Refused("没有附上：" + reason + "。");
    }

    /// One undoable step; the copy stays in the folder, so that undoing finds it.
    public void remove(EvidenceFile file) {
        files.remove(file.id());
    }
}
