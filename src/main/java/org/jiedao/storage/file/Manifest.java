package org.jiedao.storage.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jiedao.file.Sha256;
import org.jiedao.file.WholeFile;
import org.jiedao.storage.integrity.LastSave;
import org.jiedao.storage.integrity.RowSum;

/// What the data file was when it was closed: its SHA-256, its schema, how many saves it holds and what each table sums to.
/// Written after each clean close and removed at each open, because H2 keeps no checksum of contents: a flipped bit in a row
/// would otherwise be read as another truth.
public record Manifest(Path file) {
    private static final String FORMAT = "jiedao-manifest 2";
    private static final int SHA256_DIGITS = 64;

    public static Manifest of(Path database) {
        return new Manifest(database.resolveSibling("jiedao.manifest"));
    }

    /// `sha256` is the data file's.
    public record Closed(String sha256, String schema, long saves, Map<String, RowSum> tables) {}

    /// What lies in the manifest's place.
    public sealed interface Reading {
        record Whole(Closed closed) implements Reading {}

        /// Of before there was more to say than the file's hash.
        record HashOnly(String sha256) implements Reading {}

        /// The file was not closed, or this is the first time.
        record Absent() implements Reading {}

        /// It is not what was written: what it says of the data file proves nothing.
        record Damaged() implements Reading {}
    }

    public Reading read() throws IOException {
        if (!Files.exists(file)) {
            return new Reading.Absent();
        }
        // one character a byte: a damaged text is read too, and then found damaged
        String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        if (text.strip().matches("[0-9a-f]{" + SHA256_DIGITS + "}")) {
            return new Reading.HashOnly(text.strip());
        }
        int end = text.length() - SHA256_DIGITS - 1;
        boolean whole = end > 0
                && text.startsWith(FORMAT + "\n")
                && (Sha256.of(bytes(text.substring(0, end))) + "\n").equals(text.substring(end));
        return whole ? new Reading.Whole(closed(text.substring(0, end).lines().toList())) : new Reading.Damaged();
    }

    private static Closed closed(List<String> lines) {
        Map<String, RowSum> tables = new TreeMap<>();
        for (String line : lines.subList(4, lines.size())) {
            String[] words = line.split(" ");
            tables.put(words[0], RowSum.of(Long.parseLong(words[1]), words[2]));
        }
        return new Closed(word(lines.get(1)), word(lines.get(2)), Long.parseLong(word(lines.get(3))), tables);
    }

    private static String word(String line) {
        return line.substring(line.indexOf(' ') + 1);
    }

    public void write(Closed closed) throws IOException {
        StringBuilder text = new StringBuilder(FORMAT + "\n");
        text.append("file ").append(closed.sha256()).append('\n');
        text.append("schema ").append(closed.schema()).append('\n');
        text.append("saves ").append(closed.saves()).append('\n');
        closed.tables().forEach((table, sum) -> text.append(table)
                .append(' ')
                .append(sum.rows())
                .append(' ')
                .append(sum.digest())
                .append('\n'));
        WholeFile.write(file, text + Sha256.of(bytes(text.toString())) + "\n");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /// While the data file is open it says nothing.
    public void lift() throws IOException {
        Files.deleteIfExists(file);
    }

    /// When another data file takes the place of the one that it tells of.
    public void remove() throws IOException {
        lift();
        new LastSave(file.resolveSibling("jiedao.last")).remove();
    }

    /// What was recorded of the tables when the file was closed, where that is known.
    Optional<Closed> closed() throws IOException {
        return read() instanceof Reading.Whole(Closed closed) ? Optional.of(closed) : Optional.empty();
    }
}
