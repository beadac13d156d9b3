package org.jiedao.dispatch;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One row of the register 发文登记: a number, what it stands for, and the files issued under it.
public record DispatchEntry(
        long id, DocumentNumber number, Matter matter, List<IssuedFile> files, @Nullable Voiding voiding) {
    /// A voided number stays used.
    public record Voiding(LocalDate on, String reason) {}

    public DispatchEntry {
        files = List.copyOf(files);
    }

    public boolean isVoid() {
        return voiding != null;
    }
}
