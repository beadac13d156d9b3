package org.jiedao.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A superior's workbook, read whole. It takes twenty times its unpacked size of memory, so less of it is taken than of a
/// roster, which streams by.
final class FormFile {
    private static final Logger LOG = LoggerFactory.getLogger(FormFile.class);
    private static final SpreadsheetVersion LIMITS = SpreadsheetVersion.EXCEL2007;

    private FormFile() {}

    /// What is done with it while it is open.
    interface Use<T> {
        T of(XSSFWorkbook workbook) throws IOException;
    }

    /// Whatever the file makes POI run into is a refusal; throws only where the disk fails or the user cancels.
    static <T> T with(Path file, Use<T> use, Function<String, T> refused) throws IOException {
        Optional<String> objection = new WorkbookReader().objectionToFilling(file);
        if (objection.isPresent()) {
            return refused.apply(objection.get());
        }
        String name = String.valueOf(file.getFileName());
        // from memory: a package on the disk can be read or written, not both
        byte[] bytes = Files.readAllBytes(file);
        try (XSSFWorkbook workbook = opened(bytes, name)) {
            checkRows(workbook, name);
            return use.of(workbook);
        } catch (UnreadableWorkbook told) {
            return refused.apply(told.sentence());
        } catch (CancellationException cancelled) {
            throw cancelled;
        } catch (RuntimeException | StackOverflowError broken) {
            LOG.info("form not readable: {}", broken.getClass().getName());
            return refused.apply(RefusalSentences.damaged(name).sentence());
        }
    }

    private static XSSFWorkbook opened(byte[] bytes, String name) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(bytes));
        } catch (IOException damaged) {
            // no disk is read any more
            throw RefusalSentences.damaged(name);
        }
    }

    /// Rows that no spreadsheet program would show would be gone through one by one.
    private static void checkRows(XSSFWorkbook workbook, String name) {
        for (Sheet sheet : workbook) {
            if (sheet.getFirstRowNum() < -1 || sheet.getLastRowNum() >= LIMITS.getMaxRows()) {
                throw RefusalSentences.damaged(name);
            }
        }
    }
}
