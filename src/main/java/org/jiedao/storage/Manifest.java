package org.jiedao.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The data file's SHA-256, written after each clean close and removed at each open, because H2 keeps no checksum of
/// contents: a flipped bit in a row would otherwise be read as another truth.
record Manifest(Path file) {
    static Manifest of(Path database) {
        return new Manifest(database.resolveSibling("jiedao.manifest"));
    }

    /// What the manifest says of the data file.
    enum Verdict {
        UNCHANGED,
        DAMAGED,
        NOT_CLOSED
    }

    Verdict check(Path database) throws IOException {
        if (!Files.exists(file)) {
            return Verdict.NOT_CLOSED;
        }
        return Files.readString(file).strip().equals(sha256(database)) ? Verdict.UNCHANGED : Verdict.DAMAGED;
    }

    void remove() throws IOException {
        Files.deleteIfExists(file);
    }

    void write(Path database) throws IOException {
        Path staged = file.resolveSibling(file.getFileName() + ".tmp");
        Files.writeString(staged, sha256(database) + "\n");
        try (FileChannel channel = FileChannel.open(staged, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(staged, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    static String sha256(Path path) throws IOException {
        MessageDigest digest = digest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(path), digest)) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new AssertionError(everyJavaHasIt);
        }
    }
}
