package org.jiedao.archive.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jiedao.archive.Backups.Progress;
import org.jiedao.file.StagedFile;

/// Copies a file as it is, whole or not at all, and reads the copy back. Whoever watches may stop it in the middle of a large one.
record CopiedFile(Progress progress) {
    private static final int PIECE = 1 << 20;

    void of(Path from, Path to) throws IOException {
        try (StagedFile staged = StagedFile.beside(to, out -> {
            try (InputStream in = Files.newInputStream(from)) {
                for (byte[] piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
                    progress.at(0, 1);
                    out.write(piece);
                }
            }
        })) {
            if (!staged.isSound()) {
                throw new IOException("抄到 " + to.getParent() + " 以后读回来不一样");
            }
            staged.claim(to);
        }
    }
}
