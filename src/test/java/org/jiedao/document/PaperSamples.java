package org.jiedao.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jiedao.document.font.FontCatalogue;
import org.jiedao.document.pdf.PdfWriter;
import org.jiedao.document.word.WordWriter;

/// Writes every sample paper into a folder, to be looked at.
final class PaperSamples {

    private PaperSamples() {}

    public static void main(String[] args) throws IOException, OfficialTextException {
        Path folder = Files.createDirectories(Path.of(args.length > 0 ? args[0] : "target/papers"));
        FontCatalogue fonts = FontCatalogue.bundled();
        List<DocumentWriter> writers = List.of(new PdfWriter(fonts), new WordWriter(fonts));
        for (String name : Papers.NAMES) {
            for (DocumentWriter writer : writers) {
                Path file = folder.resolve(name + "." + writer.fileExtension());
                Files.write(file, Papers.written(writer, Papers.document(name)));
            }
        }
    }
}
