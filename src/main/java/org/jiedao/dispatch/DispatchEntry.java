package org.jiedao.dispatch;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One row of the register 发文登记: a number, what it stands for, and the files issued under it, version by version.
public record DispatchEntry(
        long id, DocumentNumber number, Matter matter, List<Version> versions, @Nullable Voiding voiding) {
    /// A voided number stays used.
    public record Voiding(LocalDate on, String reason) {}

    /// The paper as issued is version 1; each change after issue is a further one, with its reason.
    public record Version(int number, LocalDate madeOn, String reason, List<IssuedFile> files) {
        public Version {
            files = List.copyOf(files);
        }

        public String label() {
            return "第" + number + "版";
        }
    }

    /// The oldest version first; there is always one.
    public DispatchEntry {
        versions = List.copyOf(versions);
    }

    public boolean isVoid() {
        return voiding != null;
    }

    /// What is in force, and printed again.
    public Version newest() {
        return versions.getLast();
    }

    /// The files of the newest version.
    public List<IssuedFile> files() {
        return newest().files();
    }
}
