package org.jiedao.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// A table to be printed or sent: `notes` is the line under the title (填报单位, 填报日期). The day dates the file.
public record TableSheet(
        String title, List<String> notes, List<String> headers, List<List<String>> rows, LocalDate day) {
    public TableSheet {
        notes = List.copyOf(notes);
        headers = List.copyOf(headers);
        rows = rows.stream().map(List::copyOf).toList();
        if (headers.isEmpty()) {
            throw new IllegalArgumentException("表格没有栏目");
        }
        int columns = headers.size();
        if (rows.stream().anyMatch(row -> row.size() != columns)) {
            throw new IllegalArgumentException("有的行与表头的列数不同");
        }
    }

    /// Everything that stands in it.
    public Stream<String> texts() {
        return Stream.of(Stream.of(title), notes.stream(), headers.stream(), rows.stream().flatMap(List::stream))
                .flatMap(texts -> texts);
    }
}
