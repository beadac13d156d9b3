package org.jiedao.archive.backup;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalLong;
import org.jiedao.archive.Backups.Held;
import org.jiedao.archive.Backups.Reason;
import org.jiedao.file.Sha256;

/// What a backup holds, to the last byte. `saves` is the number of the last save in it, which older backups do not say. `whole` = the files lie in it; otherwise in the store beside it. `unread` names files
/// that could not be read when it was made.
public record Inventory(
        String schema,
        LocalDateTime at,
        OptionalLong saves,
        Reason reason,
        boolean whole,
        List<TableHeld> tables,
        List<FileHeld> files,
        List<String> unread) {
    /// Number of the format.
    static final int FORMAT = 2;

    public Inventory {
        tables = List.copyOf(tables);
        files = List.copyOf(files);
        unread = List.copyOf(unread);
    }

    /// A table, how long its text is and what that hashes to.
    public record TableHeld(Register.Table table, long rows, long bytes, String sha256) {
        /// The numbers that further records get are no content: one that was taken back leaves a gap.
        boolean holdsTheSame(TableHeld other) {
            return table.name().equals(other.table.name())
                    && table.columns().equals(other.table.columns())
                    && rows == other.rows
                    && sha256.equals(other.sha256);
        }
    }

    /// A file of the register, at its place under the data folder, with `/` between folders.
    public record FileHeld(String path, long bytes, String sha256) {}

    Inventory asWhole() {
        return new Inventory(schema, at, saves, reason, true, tables, files, unread);
    }

    public long rows() {
        return tables.stream().mapToLong(TableHeld::rows).sum();
    }

    public Held held() {
        return new Held(
                schema,
                at,
                saves,
                rows(),
                files.size(),
                files.stream().mapToLong(FileHeld::bytes).sum(),
                unread);
    }

    /// Equal where the same records and the same files are held.
    public String content() {
        MessageDigest digest = Sha256.digest();
        add(digest, schema);
        for (TableHeld table : tables) {
            add(digest, table.table().name() + ' ' + table.sha256());
        }
        for (FileHeld file : files) {
            add(digest, file.path() + ' ' + file.sha256());
        }
        unread.forEach(path -> add(digest, "? " + path));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, String line) {
        digest.update((line + '\n').getBytes(StandardCharsets.UTF_8));
    }
}
