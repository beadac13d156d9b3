package org.jiedao.sample;

import java.io.IOException;
import java.util.Optional;
import org.jiedao.archive.Backups;
import org.jiedao.archive.Backups.Progress;
import org.jiedao.archive.Backups.Reason;
import org.jiedao.archive.ChangeLog;
import org.jiedao.archive.ChangeLog.Reversal;
import org.jiedao.organization.Organizations;
import org.jiedao.organization.StreetProfile.Fact;

/// Takes the fictional street out of the user's own register again, as long as nothing else was recorded since.
public final class RemoveSample {
    private static final String MARK = "（示例）";

    private final ChangeLog changes;
    private final Organizations organizations;
    private final Backups backups;

    public RemoveSample(ChangeLog changes, Organizations organizations, Backups backups) {
        this.changes = changes;
        this.backups = backups;
        this.organizations = organizations;
    }

    /// Whether what is recorded is fictional.
    public boolean isHere() {
        return organizations.profile().get(Fact.STREET).filter(name -> name.contains(MARK)).isPresent();
    }

    /// Whether setting it up is the last thing that was done.
    public boolean isRemovable() {
        return isHere()
                && changes.undoable()
                        .filter(step -> step.title().equals(SampleStreet.STEP))
                        .isPresent();
    }

    /// Answers why the street is still there; empty when it is gone.
    public Optional<String> remove(Progress progress) throws IOException {
        if (!isRemovable()) {
            return Optional.of("没有移走示例街道：建立以后又登记了别的内容。请先逐步撤销（Ctrl+Z），或在“数据与设置”恢复建立以前的备份。");
        }
        backups.backUpChanges(Reason.BEFORE_CHANGES, progress);
        return switch (changes.undo()) {
            case Reversal.Done _ -> Optional.empty();
            case Reversal.Refused(String sentence) -> Optional.of(sentence);
        };
    }
}
