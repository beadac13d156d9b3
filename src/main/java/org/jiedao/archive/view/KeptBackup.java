package org.jiedao.archive.view;

import java.util.OptionalLong;
import org.jiedao.archive.Backups.Backup;

/// A line of the list: a backup, where it lies, and how many saves came after it, where that is known.
public record KeptBackup(Backup backup, Where where, OptionalLong later) {
    /// Where a backup lies.
    public enum Where {
        HERE("本机"),
        BOTH("本机、第二处"),
        SECOND("第二处");

        private final String label;

        Where(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public String name() {
        return String.valueOf(backup.file().getFileName());
    }
}
