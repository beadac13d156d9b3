package org.jiedao.document.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jiedao.document.DocumentWriter;
import org.jiedao.document.OfficialTextException;
import org.jiedao.document.font.FontCatalogue;
import org.jiedao.document.word.WordWriter;

/// LibreOffice turning our Word letters into PDF, all by one start of the program.
final class Office {

    private static final int LETTERS = 100;

    private Office() {}

    /// Milliseconds of the clock for one letter; empty where LibreOffice is not installed.
    static OptionalDouble millisForOneLetter() throws IOException, InterruptedException, OfficialTextException {
        Path folder = Files.createTempDirectory("letters");
        try {
            List<String> command = new ArrayList<>(List.of("soffice", "--headless", "--convert-to", "pdf", "--outdir"));
            command.add(folder.toString());
            command.add(1, "-env:UserInstallation=" + folder.resolve("profile").toUri());
            command.addAll(written(folder));
            long before = System.nanoTime();
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            double millis = (System.nanoTime() - before) / 1e6;
            return count(folder, ".pdf") == LETTERS ? OptionalDouble.of(millis / LETTERS) : OptionalDouble.empty();
        } catch (IOException e) {
            return OptionalDouble.empty();
        } finally {
            delete(folder);
        }
    }

    private static List<String> written(Path folder) throws IOException, OfficialTextException {
        DocumentWriter word = new WordWriter(FontCatalogue.bundled());
        List<String> files = new ArrayList<>();
        for (int i = 0; i < LETTERS; i++) {
            Path file = folder.resolve(i + ".docx");
            try (var out = Files.newOutputStream(file)) {
                word.write(Letters.document(i), out);
            }
            files.add(file.toString());
        }
        return files;
    }

    private static long count(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(ending)).count();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
