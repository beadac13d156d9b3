package org.jiedao.dispatch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.jiedao.document.Book;
import org.jiedao.document.BookWriter;
import org.jiedao.document.Document;
import org.jiedao.document.DocumentWriter;

/// The files of one rendered text. All of them are written beside their places before the first is moved there, so that
/// a Word file never lies beside the PDF of an earlier text.
public record RenderedFiles(Path folder, String name) {

    public List<Path> write(Document document, List<DocumentWriter> writers) throws IOException {
        return write(writers, (writer, stream) -> writer.write(document, stream));
    }

    public List<Path> write(Book book, List<BookWriter> writers) throws IOException {
        return write(writers, (writer, stream) -> writer.write(book, stream));
    }

    @FunctionalInterface
    private interface Writing<W> {
        void write(W writer, OutputStream stream) throws IOException;
    }

    private <W extends DocumentWriter> List<Path> write(List<W> writers, Writing<W> writing) throws IOException {
        Files.createDirectories(folder);
        List<Path> leftovers = new ArrayList<>();
        try {
            List<Path> files = new ArrayList<>();
            for (W writer : writers) {
                Path file = folder.resolve(name + "." + writer.fileExtension());
                leftovers.add(staged(file));
                try (OutputStream stream = Files.newOutputStream(staged(file))) {
                    writing.write(writer, stream);
                }
                files.add(file);
            }
            for (Path file : files) {
                Files.move(staged(file), file, StandardCopyOption.REPLACE_EXISTING);
                leftovers.add(file);
            }
            leftovers.clear();
            return files;
        } finally {
            for (Path leftover : leftovers) {
                Files.deleteIfExists(leftover);
            }
        }
    }

    private static Path staged(Path file) {
        return file.resolveSibling(file.getFileName() + ".tmp");
    }
}
