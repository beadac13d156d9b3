package org.jiedao.file;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// What has to be on the disk before a file may be called written.
final class Disk {
    private Disk() {}

    /// Through a descriptor: a channel closes itself in a thread that is told to stop.
    static void sync(Path file) throws IOException {
        try (RandomAccessFile written = new RandomAccessFile(file.toFile(), "rw")) {
            written.getFD().sync();
        }
    }

    static void replace(Path from, Path to) throws IOException {
        PortableName.refuseTooLong(to);
        if (Files.isDirectory(to)) {
            throw new DirectoryNotEmptyException(to.toString());
        }
        try {
            Patience.USUAL.run(
                    () -> Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING));
        } catch (FileSystemException failure) {
            throw about(to, failure);
        }
        syncFolderOf(to);
    }

    /// Under a name that nobody has; `FileAlreadyExistsException` where somebody has it.
    static void move(Path from, Path free) throws IOException {
        PortableName.refuseTooLong(free);
        Patience.USUAL.run(() -> Files.move(from, free));
        syncFolderOf(free);
    }

    static void delete(Path file) throws IOException {
        Patience.USUAL.run(() -> Files.deleteIfExists(file));
    }

    /// The same failure, told of the place that the user knows instead of the file beside it.
    static FileSystemException about(Path place, FileSystemException failure) {
        FileSystemException told =
                switch (failure) {
                    case AccessDeniedException denied ->
                        new AccessDeniedException(place.toString(), null, denied.getReason());
                    case NoSuchFileException gone -> new NoSuchFileException(place.toString(), null, gone.getReason());
                    default -> new FileSystemException(place.toString(), null, failure.getReason());
                };
        told.initCause(failure);
        return told;
    }

    /// So that a power cut does not take the new name back.
    static void syncFolderOf(Path file) {
        try (FileChannel folder = FileChannel.open(file.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException notHere) {
            // Windows opens no folder and keeps a journal of names; the file is in its place anyway
        }
    }
}
