package org.jiedao.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jiedao.file.ZipMeasure;

/// What a zipped file holds, judged from its table of contents before anything is unpacked.
final class XlsxContents {
    private static final long MOST_BYTES_UNPACKED = 256L * 1024 * 1024;
    /// POI's own ratio; a sheet of names shrinks to a tenth, an attack to a thousandth.
    private static final long MOST_TIMES = 100;
    /// Small parts may shrink as they like.
    private static final long SMALL = 1024 * 1024;

    /// What is read whole: see `FormFile`.
    static final long MOST_BYTES_WHOLE = 8L * 1024 * 1024;

    private final Path path;
    private final String file;
    private final List<? extends ZipEntry> entries;

    private XlsxContents(Path path, List<? extends ZipEntry> entries) {
        this.path = path;
        this.file = String.valueOf(path.getFileName());
        this.entries = entries;
    }

    static XlsxContents of(Path path) throws IOException {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            return new XlsxContents(path, List.copyOf(zip.stream().toList()));
        }
    }

    void check() throws IOException {
        checkTable();
        if (!ZipMeasure.fits(path, MOST_BYTES_UNPACKED)) {
            throw RefusalSentences.bomb(file);
        }
    }

    void checkWhole() throws IOException {
        checkTable();
        if (!ZipMeasure.fits(Files.readAllBytes(path), MOST_BYTES_WHOLE)) {
            throw RefusalSentences.tooLong(file, MOST_BYTES_WHOLE);
        }
    }

    private void checkTable() {
        if (holds("xl/workbook.bin")) {
            throw RefusalSentences.saveAsXlsx(file, "是二进制格式（.xlsb）");
        }
        if (holds("vbaProject.bin") || holds("macrosheets/")) {
            throw RefusalSentences.macros(file);
        }
        if (!holds("xl/workbook.xml")) {
            throw RefusalSentences.notWorkbook(file);
        }
        if (entries.stream().anyMatch(XlsxContents::swells)
                || entries.stream().mapToLong(ZipEntry::getSize).sum() > MOST_BYTES_UNPACKED) {
            throw RefusalSentences.bomb(file);
        }
    }

    boolean refersToOtherWorkbooks() {
        return holds("xl/externalLinks/");
    }

    private boolean holds(String part) {
        return entries.stream().anyMatch(entry -> entry.getName().contains(part));
    }

    /// Sheets and their strings are read as streams and may be long; any other part is read whole.
    private static boolean swells(ZipEntry entry) {
        boolean streamed = entry.getName().startsWith("xl/worksheets/") || entry.getName().equals("xl/sharedStrings.xml");
        return entry.getSize() > SMALL && entry.getSize() > MOST_TIMES * entry.getCompressedSize()
                || !streamed && entry.getSize() > ReadingBudget.MOST_BYTES;
    }
}
