package org.jiedao.dispatch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jiedao.document.Book;
import org.jiedao.document.BookWriter;
import org.jiedao.document.Document;
import org.jiedao.document.DocumentWriter;
import org.jiedao.file.StagedFile;

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
        List<StagedFile> staged = new ArrayList<>();
        List<Path> files = new ArrayList<>();
        boolean complete = false;
        try {
            for (W writer : writers) {
                staged.add(StagedFile.beside(file(writer), stream -> writing.write(writer, stream)));
            }
            for (W writer : writers) {
                staged.get(files.size()).replace(file(writer));
                files.add(file(writer));
            }
            complete = true;
            return files;
        } finally {
            clear(staged, complete ? List.of() : files);
        }
    }

    private Path file(DocumentWriter writer) {
        return folder.resolve(name + "." + writer.fileExtension());
    }

    private static void clear(List<StagedFile> staged, List<Path> files) throws IOException {
        for (StagedFile left : staged) {
            left.close();
        }
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
    }
}
