package org.jiedao.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// Puts a file where the user said, whole or not at all, in the place of what is there. Where it fails, that is
/// untouched and nothing lies beside it. A folder that is missing is made.
public final class WholeFile {
    private WholeFile() {}

    /// Answers the target.
    public static Path write(Path target, Content content) throws IOException {
        try (StagedFile staged = StagedFile.beside(target, content)) {
            staged.replace(target);
        }
        return target;
    }

    /// In UTF-8. A text that is none, such as half a character, is a failure and not a question mark.
    public static Path write(Path target, String text) throws IOException {
        ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
        return write(target, out -> out.write(bytes.array(), 0, bytes.limit()));
    }

    /// The same for a file that somebody else, such as a database, wrote on the disk of the target.
    public static void move(Path made, Path target) throws IOException {
        Disk.sync(made);
        Disk.replace(made, target);
    }
}
