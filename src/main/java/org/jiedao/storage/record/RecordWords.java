package org.jiedao.storage.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// What tables and columns are called where the user reads of them: `record-words.txt`.
public final class RecordWords {
    private static final String FILE = "record-words.txt";

    private final Map<String, TableWords> tables = new LinkedHashMap<>();

    private RecordWords() {}

    /// One table, its columns in the order in which they are told.
    public record TableWords(String name, Map<String, ColumnWords> columns) {}

    /// One column. Not told: what the workbench works out by itself; `ofOwner`: says only to which record it belongs;
    /// `phone`: told with its middle hidden.
    public record ColumnWords(
            String name, boolean told, boolean ofOwner, Optional<String> table, Optional<String> codes, boolean ruleset, boolean phone) {
        static ColumnWords of(List<String> words) {
            List<String> marks = words.subList(2, words.size());
            return new ColumnWords(
                    words.get(1),
                    !marks.contains("-"),
                    marks.contains("~"),
                    marked(marks, "@"),
                    marked(marks, "#"),
                    marks.contains("%"),
                    marks.contains("*"));
        }

        private static Optional<String> marked(List<String> marks, String sign) {
            return marks.stream().filter(mark -> mark.startsWith(sign)).map(mark -> mark.substring(1)).findFirst();
        }
    }

    public static RecordWords shipped() {
        RecordWords read = new RecordWords();
        try (InputStream file = Objects.requireNonNull(RecordWords.class.getResourceAsStream(FILE))) {
            read.take(new String(file.readAllBytes(), StandardCharsets.UTF_8).lines());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return read;
    }

    private void take(Stream<String> lines) {
        Map<String, ColumnWords> columns = new LinkedHashMap<>();
        for (String line : lines.filter(one -> !one.startsWith("#") && !one.isBlank()).toList()) {
            List<String> words = List.of(line.strip().split(" +"));
            if (line.startsWith(" ")) {
                columns.put(words.getFirst(), ColumnWords.of(words));
            } else {
                columns = new LinkedHashMap<>();
                tables.put(words.getFirst(), new TableWords(words.get(1), columns));
            }
        }
    }

    /// In the order in which they are written down.
    Map<String, TableWords> tables() {
        return Collections.unmodifiableMap(tables);
    }

    /// By its name in small letters.
    public Optional<TableWords> table(String name) {
        return Optional.ofNullable(tables.get(name));
    }
}
