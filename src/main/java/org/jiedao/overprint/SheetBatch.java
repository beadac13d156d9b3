package org.jiedao.overprint;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Sheets that belong together: those of an issued entry of the register, or of a batch of which nothing is issued yet.
public record SheetBatch(
        Purpose purpose, String number, String title, LocalDate date, @Nullable Long entryId, @Nullable Long batchId) {

    /// Only what is issued may be printed on the real sheets.
    public boolean issued() {
        return entryId != null;
    }

    public Optional<Long> entry() {
        return Optional.ofNullable(entryId);
    }

    public String label() {
        return (issued() ? number : "（未签发）") + "　" + title;
    }
}
