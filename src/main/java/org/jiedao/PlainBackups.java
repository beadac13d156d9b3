package org.jiedao;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jiedao.archive.DataFolder;
import org.jiedao.archive.view.PlainCopies;
import org.jiedao.secret.Seal;

/// What lies among the backups without a password: files of the register kept by content, zips, and data files kept aside.
record PlainBackups(DataFolder folder) {
    private static final String DATA_FILE = ".mv.db";
    private static final byte[] ENCRYPTED = "H2encry".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    /// Those that somebody can restore; not the contents that they share.
    PlainCopies copies() throws IOException {
        List<Path> here = all().stream()
                .filter(file -> file.getParent().equals(folder.backups()))
                .toList();
        int dataFiles =
                (int) here.stream().filter(file -> file.toString().endsWith(DATA_FILE)).count();
        return new PlainCopies(here.size() - dataFiles, dataFiles);
    }

    void delete() throws IOException {
        for (Path file : all()) {
            Files.deleteIfExists(file);
        }
    }

    private List<Path> all() throws IOException {
        List<Path> files;
        try (var walk = Files.walk(folder.backups())) {
            files = walk.filter(Files::isRegularFile).toList();
        }
        List<Path> plain = new ArrayList<>();
        for (Path file : files) {
            if (isBackup(file) && !isSealed(file)) {
                plain.add(file);
            }
        }
        return plain;
    }

    /// Not the plan of backups and the like.
    private boolean isBackup(Path file) {
        String name = String.valueOf(file.getFileName());
        boolean kept = name.startsWith("jiedao-") && (name.endsWith(".zip") || name.endsWith(DATA_FILE));
        return kept || name.matches("[0-9a-f]{64}");
    }

    static boolean isSealed(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(Seal.START);
            return Seal.isSealed(start)
                    || start.length >= ENCRYPTED.length
                            && java.util.Arrays.equals(ENCRYPTED, java.util.Arrays.copyOf(start, ENCRYPTED.length));
        }
    }
}
