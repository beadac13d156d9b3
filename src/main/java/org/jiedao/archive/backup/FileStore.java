package org.jiedao.archive.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jiedao.archive.Backups.Backup;
import org.jiedao.archive.backup.Inventory.FileHeld;
import org.jiedao.file.Content;
import org.jiedao.file.Sha256;
import org.jiedao.file.StagedFile;

/// The files of the register beside the backups, each content once and under its SHA-256, however many backups hold it.
final class FileStore {
    static final String NAME = "store";
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final Path root;
    private final Sealing seal;

    FileStore(Path root, Sealing seal) {
        this.root = root;
        this.seal = seal;
    }

    static FileStore beside(Path backup, Sealing seal) {
        return new FileStore(backup.resolveSibling(NAME), seal);
    }

    Path locate(String sha256) {
        return root.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    boolean has(String sha256) {
        return Files.isRegularFile(locate(sha256));
    }

    InputStream open(FileHeld file) throws IOException {
        try {
            return seal.open(Files.newInputStream(locate(file.sha256())));
        } catch (NoSuchFileException lost) {
            throw new Unusable("备份旁边缺少文件“" + file.path() + "”。", lost);
        }
    }

    boolean isSound(FileHeld file) throws IOException {
        if (!has(file.sha256())) {
            return false;
        }
        MessageDigest digest = Sha256.digest();
        try (InputStream in = new DigestInputStream(open(file), digest)) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
        } catch (Locked otherwise) {
            throw otherwise;
        } catch (Unusable damaged) {
            return false;
        }
        return HexFormat.of().formatHex(digest.digest()).equals(file.sha256());
    }

    /// Read back before it gets its name; false where it is no longer the file that it was.
    boolean keep(FileHeld file, Path from) throws IOException {
        if (has(file.sha256())) {
            return true;
        }
        write(file, out -> Files.copy(from, out));
        if (isSound(file)) {
            return true;
        }
        Files.deleteIfExists(locate(file.sha256()));
        return false;
    }

    /// Takes a file out of a self-contained backup.
    void take(FileHeld file, InputStream content) throws IOException {
        if (!isSound(file)) {
            Files.deleteIfExists(locate(file.sha256()));
            write(file, content::transferTo);
        }
    }

    private void write(FileHeld file, Content content) throws IOException {
        Path target = locate(file.sha256());
        Files.createDirectories(target.getParent());
        try (StagedFile staged = StagedFile.in(root, "file", seal.seal(content))) {
            if (!staged.isSound()) {
                throw new IOException("文件“" + file.path() + "”存进备份后读回来不一样。请检查磁盘后再试。");
            }
            staged.claim(target);
        }
    }

    /// Takes away what none of the backups refers to. While one of them cannot be read, nobody knows what that is.
    void keepOnlyReferred(List<Backup> backups) throws IOException {
        Set<String> referred = new HashSet<>();
        try {
            for (Backup kept : backups) {
                new LoadBackup(seal).stored(kept.file()).forEach(file -> referred.add(file.sha256()));
            }
        } catch (Unusable damaged) {
            return;
        }
        keepOnly(referred);
    }

    private void keepOnly(Set<String> referred) throws IOException {
        if (!Files.isDirectory(root)) {
            return;
        }
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(root, Files::isDirectory)) {
            for (Path folder : folders) {
                keepOnly(folder, referred);
            }
        }
    }

    private static void keepOnly(Path folder, Set<String> referred) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                String name = String.valueOf(file.getFileName());
                if (HASH.matcher(name).matches() && !referred.contains(name)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
