package org.jiedao.document;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// Sheets that are printed as one job, under a title and a day that are those of the paper, never of the printing.
public record PlacedPaper(String title, LocalDate date, List<PlacedSheet> sheets) {
    public PlacedPaper {
        sheets = List.copyOf(sheets);
    }

    public Stream<String> texts() {
        return Stream.concat(
                Stream.of(title),
                sheets.stream().flatMap(sheet -> sheet.items().stream()).flatMap(PlacedPaper::text));
    }

    private static Stream<String> text(PlacedSheet.Item item) {
        return item instanceof PlacedSheet.Item.Words words ? Stream.of(words.span().text()) : Stream.empty();
    }
}
