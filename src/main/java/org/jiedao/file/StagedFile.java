package org.jiedao.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/// A file written and synced beside its place before it gets its name there; closing takes away what got none. What a
/// crash leaves is taken away by the next file for that place a day later.
public final class StagedFile implements AutoCloseable {
    private static final String ENDING = ".tmp";
    private static final int DIGITS = 8;
    /// Of four bytes each and with the ending still a name that every file system takes.
    private static final int LONGEST_NAME = 40;

    private static final Duration AT_WORK = Duration.ofDays(1);

    private final Path path;
    private final MessageDigest written = Sha256.digest();

    private StagedFile(Path path) {
        this.path = path;
    }

    public static StagedFile beside(Path place, Content content) throws IOException {
        Path whole = place.toAbsolutePath();
        PortableName.refuseTooLong(whole);
        return in(whole.getParent(), String.valueOf(whole.getFileName()), content);
    }

    /// In a folder on the disk of its place; `name` is for whoever finds it there.
    public static StagedFile in(Path folder, String name, Content content) throws IOException {
        Files.createDirectories(folder);
        String mark = PortableName.shortened(name, LONGEST_NAME) + ".";
        // a name of its own, so that two writers of one file never write into each other's
        String own = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        StagedFile staged = created(folder, name, mark + own + ENDING);
        boolean complete = false;
        try {
            staged.fill(content);
            sweep(folder, mark, Files.getLastModifiedTime(staged.path));
            complete = true;
            return staged;
        } finally {
            if (!complete) {
                staged.close();
            }
        }
    }

    private static StagedFile created(Path folder, String name, String staged) throws IOException {
        try {
            return new StagedFile(Files.createFile(folder.resolve(staged)));
        } catch (FileSystemException failure) {
            throw Disk.about(folder.resolve(name), failure);
        }
    }

    private void fill(Content content) throws IOException {
        try (OutputStream file = Files.newOutputStream(path, StandardOpenOption.TRUNCATE_EXISTING);
                OutputStream out = new BufferedOutputStream(new DigestOutputStream(file, written))) {
            content.writeTo(out);
        }
        Disk.sync(path);
    }

    private static void sweep(Path folder, String mark, FileTime now) {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, file -> isLeft(file, mark, now))) {
            for (Path file : left) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | DirectoryIteratorException notNow) {
            // litter keeps nobody from writing
        }
    }

    private static boolean isLeft(Path file, String mark, FileTime now) throws IOException {
        String name = String.valueOf(file.getFileName());
        return name.length() == mark.length() + DIGITS + ENDING.length()
                && name.startsWith(mark)
                && name.endsWith(ENDING)
                && Files.getLastModifiedTime(file).toInstant().plus(AT_WORK).isBefore(now.toInstant());
    }

    /// Where it lies until it gets its name.
    public Path path() {
        return path;
    }

    /// What was written hashes to this.
    public String sha256() {
        try {
            return Sha256.hex((MessageDigest) written.clone());
        } catch (CloneNotSupportedException everyJavaClonesIt) {
            throw new AssertionError(everyJavaClonesIt);
        }
    }

    /// Reads it back: what was written is there.
    public boolean isSound() throws IOException {
        return Sha256.of(path).equals(sha256());
    }

    /// Puts it in the place of what is there.
    public void replace(Path target) throws IOException {
        Disk.replace(path, target);
    }

    /// Puts it under a name that nobody has; false, and nothing done, where somebody has it.
    public boolean claim(Path free) throws IOException {
        PortableName.refuseTooLong(free);
        try {
            // a link is never made over a file that appears meanwhile; a move may be
            Files.createLink(free, path);
        } catch (FileAlreadyExistsException taken) {
            return false;
        } catch (UnsupportedOperationException | FileSystemException noLinks) {
            return moved(free);
        }
        Disk.syncFolderOf(free);
        return true;
    }

    private boolean moved(Path free) throws IOException {
        try {
            Disk.move(path, free);
            return true;
        } catch (FileAlreadyExistsException taken) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        Disk.delete(path);
    }
}
