package org.jiedao.archive.backup;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jiedao.archive.DataFolder;
import org.jiedao.archive.backup.Inventory.FileHeld;
import org.jiedao.file.Sha256;

/// The files of the data folder that belong to the register. What a file hashed to is remembered while its length and its time
/// stay, and forgotten with the program: each start hashes every file anew.
final class RegisterFiles {
    private final Path root;
    private final Map<String, Hashed> hashed = new HashMap<>();

    RegisterFiles(DataFolder folder) {
        root = folder.root();
    }

    /// How a file looks from outside.
    record Stamp(long bytes, FileTime at) {}

    private record Hashed(Stamp stamp, String sha256) {}

    Path locate(String path) {
        return root.resolve(path);
    }

    /// By their places, in order.
    SortedMap<String, Stamp> stamps() throws IOException {
        SortedMap<String, Stamp> stamps = new TreeMap<>();
        for (String folder : SafePaths.FOLDERS) {
            if (Files.isDirectory(root.resolve(folder), LinkOption.NOFOLLOW_LINKS)) {
                Files.walkFileTree(root.resolve(folder), into(stamps));
            }
        }
        for (String name : SafePaths.FILES) {
            Path file = root.resolve(name);
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                stamps.put(name, stamp(Files.readAttributes(file, BasicFileAttributes.class)));
            }
        }
        return stamps;
    }

    private FileVisitor<Path> into(SortedMap<String, Stamp> stamps) {
        return new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                boolean staging = String.valueOf(folder.getFileName()).startsWith(".");
                return staging ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String path = root.relativize(file).toString().replace('\\', '/');
                if (attributes.isRegularFile() && !path.endsWith(".tmp")) {
                    stamps.put(path, stamp(attributes));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
                stamps.put(root.relativize(file).toString().replace('\\', '/'), new Stamp(0, FileTime.fromMillis(0)));
                return FileVisitResult.CONTINUE;
            }
        };
    }

    private static Stamp stamp(BasicFileAttributes attributes) {
        return new Stamp(attributes.size(), attributes.lastModifiedTime());
    }

    /// What the file holds now.
    FileHeld held(String path, Stamp stamp) throws IOException {
        Hashed known = hashed.get(path);
        if (known == null || !known.stamp().equals(stamp)) {
            known = new Hashed(stamp, Sha256.of(locate(path)));
            hashed.put(path, known);
        }
        return new FileHeld(path, stamp.bytes(), known.sha256());
    }

    void forget(String path) {
        hashed.remove(path);
    }
}
