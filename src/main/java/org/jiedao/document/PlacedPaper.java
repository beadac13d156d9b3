package org.jiedao.document;

import java.time.LocalDate;
import java.util.List;

/// Sheets that are printed as one job, under a title and a day that are those of the paper, never of the printing.
public record PlacedPaper(String title, LocalDate date, List<PlacedSheet> sheets) {
    public PlacedPaper {
        sheets = List.copyOf(sheets);
    }
}
