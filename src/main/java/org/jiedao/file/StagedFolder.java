package org.jiedao.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/// Several files written and synced in a folder of their own, which then gets its name in one move: they are there together
/// or not at all. Closing takes away what got no name; what a crash leaves is taken away by the next one a day later.
public final class StagedFolder implements AutoCloseable {
    private static final Duration AT_WORK = Duration.ofDays(1);

    private final Path path;
    private final Map<String, String> hashes = new HashMap<>();

    private StagedFolder(Path path) {
        this.path = path;
    }

    /// `staging` lies on the disk of its place; the files by their names.
    public static StagedFolder in(Path staging, Map<String, Content> files) throws IOException {
        Files.createDirectories(staging);
        // not a temporary folder of Java's, which nobody but its owner may open
        String own = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
        StagedFolder staged = new StagedFolder(Files.createDirectory(staging.resolve(own)));
        boolean complete = false;
        try {
            for (Map.Entry<String, Content> file : files.entrySet()) {
                staged.write(file.getKey(), file.getValue());
            }
            complete = true;
            return staged;
        } finally {
            if (!complete) {
                staged.close();
            }
        }
    }

    private void write(String name, Content content) throws IOException {
        Path file = path.resolve(name);
        MessageDigest digest = Sha256.digest();
        try (OutputStream raw = Files.newOutputStream(file);
                OutputStream out = new BufferedOutputStream(new DigestOutputStream(raw, digest))) {
            content.writeTo(out);
        }
        Disk.sync(file);
        hashes.put(name, Sha256.hex(digest));
    }

    /// What was written under that name hashes to this.
    public String sha256(String name) {
        return Objects.requireNonNull(hashes.get(name), name);
    }

    /// Puts it under the wanted name, or where somebody has that, beside it as `名称(2)`. Answers where it lies.
    public Path claim(Path wanted) throws IOException {
        Path place = wanted.toAbsolutePath();
        Files.createDirectories(place.getParent());
        Disk.syncFolderOf(path.resolve("any"));
        for (int copy = 1; ; copy++) {
            Path free = copy == 1 ? place : place.resolveSibling(place.getFileName() + "(" + copy + ")");
            try {
                Disk.move(path, free);
                return free;
            } catch (FileAlreadyExistsException taken) {
                // the next name
            }
        }
    }

    /// What crashes left there longer than a day ago.
    public static void sweep(Path staging, Instant now) throws IOException {
        if (Files.isDirectory(staging)) {
            try (DirectoryStream<Path> left = Files.newDirectoryStream(
                    staging,
                    one -> Files.getLastModifiedTime(one).toInstant().plus(AT_WORK).isBefore(now))) {
                for (Path one : left) {
                    delete(one);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> inside = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.forEach(inside::add);
        }
        for (Path one : inside.reversed()) {
            Disk.delete(one);
        }
    }

    @Override
    public void close() throws IOException {
        if (Files.isDirectory(path)) {
            delete(path);
        }
    }
}
