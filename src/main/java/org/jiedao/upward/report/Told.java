package org.jiedao.upward.report;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jiedao.upward.ReportTable.Cell;
import org.jspecify.annotations.Nullable;

/// What a row says besides its counts. What is not recorded is missing.
final class Told {
    private final Map<String, Cell> cells = new HashMap<>();

    Told text(String title, @Nullable String text) {
        return put(title, text == null || text.isBlank() ? new Cell.Missing() : new Cell.Text(text));
    }

    /// Empty where there is nothing to say.
    Told bare(String title, String text) {
        return put(title, new Cell.Text(text));
    }

    Told day(String title, @Nullable LocalDate day) {
        return put(title, day == null ? new Cell.Missing() : new Cell.Day(day));
    }

    Told missing(String... titles) {
        for (String title : titles) {
            put(title, new Cell.Missing());
        }
        return this;
    }

    private Told put(String title, Cell cell) {
        cells.put(title, cell);
        return this;
    }

    Optional<Cell> cell(String title) {
        return Optional.ofNullable(cells.get(title));
    }
}
