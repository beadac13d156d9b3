package org.jiedao.archive;

import java.io.IOException;
import java.nio.file.Path;

/// Everything in one file, to carry away: with everybody's numbers, and logged.
public record ExportWhole(Backups backups, Disclosures disclosures) {
    public Backups.Whole write(Path target, Backups.Progress progress) throws IOException {
        Backups.Whole written = backups.writeWhole(target, progress);
        disclosures.everythingLeft("完整备份", written.file(), "备份");
        return written;
    }

    /// From now on every backup is copied there.
    public void copiedTo(Path second) {
        disclosures.everythingLeft("备份的第二处", second, "此后每次备份都抄一份到那里");
    }
}
