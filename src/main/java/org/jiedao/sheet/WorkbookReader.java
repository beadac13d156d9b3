package org.jiedao.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipException;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xml.sax.SAXException;

/// Reads .xlsx and .xls, from Excel or WPS. Nothing in a file is executed, computed or fetched.
public final class WorkbookReader {
    private static final Logger LOG = LoggerFactory.getLogger(WorkbookReader.class);

    /// Throws only where the disk fails; whatever is wrong with the file itself is a refusal.
    public Reading read(Path file) throws IOException {
        String name = file.getFileName().toString();
        try {
            checkName(name);
            checkFile(file, name);
            // read whole, so that what fails from here on is the file's content and not the disk
            return content(file, name, Files.readAllBytes(file));
        } catch (UnreadableWorkbook refused) {
            return new Reading.Refused(refused.sentence());
        }
    }

    /// Why a workbook cannot be opened to be filled, judged before anything of it is unpacked; empty when it can. Only .xlsx
    /// can.
    Optional<String> objectionToFilling(Path file) throws IOException {
        String name = file.getFileName().toString();
        try {
            checkName(name);
            checkFile(file, name);
            switch (FileMagic.valueOf(Files.readAllBytes(file))) {
                case OOXML -> XlsxContents.of(file).checkWhole();
                case OLE2 -> throw oldOrLocked(file, name);
                default -> throw RefusalSentences.notWorkbook(name);
            }
            return Optional.empty();
        } catch (UnreadableWorkbook refused) {
            return Optional.of(refused.sentence());
        } catch (ZipException damaged) {
            return Optional.of(RefusalSentences.damaged(name).sentence());
        } catch (RuntimeException broken) {
            LOG.info("container not readable: {}", broken.getClass().getName());
            return Optional.of(RefusalSentences.damaged(name).sentence());
        }
    }

    private static UnreadableWorkbook oldOrLocked(Path file, String name) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            return container.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)
                    ? RefusalSentences.encrypted(name)
                    : RefusalSentences.saveAsXlsx(name, "是旧的 .xls 格式，填写后保不住原样");
        } catch (IOException broken) {
            // its bytes were read before, so it is not the disk
            throw RefusalSentences.damaged(name);
        }
    }

    private static void checkFile(Path file, String name) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw Files.isDirectory(file) ? RefusalSentences.folder(name) : RefusalSentences.missing(name);
        }
        if (!Files.isReadable(file)) {
            throw RefusalSentences.forbidden(name);
        }
        if (Files.size(file) > ReadingBudget.MOST_BYTES) {
            throw RefusalSentences.tooLarge(name, Files.size(file));
        }
    }

    private static void checkName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".et") || lower.endsWith(".ett")) {
            throw RefusalSentences.saveAsXlsx(name, "是WPS表格自己的格式（.et）");
        }
        if (lower.endsWith(".csv") || lower.endsWith(".txt")) {
            throw RefusalSentences.saveAsXlsx(name, "是文本文件");
        }
        if (lower.endsWith(".ods")) {
            throw RefusalSentences.saveAsXlsx(name, "是 .ods 格式");
        }
        if (List.of(".xlsm", ".xltm", ".xlam", ".xla").stream().anyMatch(lower::endsWith)) {
            throw RefusalSentences.macros(name);
        }
    }

    /// POI answers damaged bytes with whatever runtime exception its parsers run into, so this one place takes them all.
    private static Reading content(Path file, String name, byte[] bytes) {
        try {
            return switch (FileMagic.valueOf(bytes)) {
                case OOXML -> xlsx(file, name);
                case OLE2 -> read(new XlsBook(name, new ReadingBudget(name)).read(bytes), name, List.of());
                case BIFF2, BIFF3, BIFF4 -> throw RefusalSentences.saveAsXlsx(name, "是Excel 95或更早的格式");
                default -> throw strange(name, bytes);
            };
        } catch (UnreadableWorkbook refused) {
            throw refused;
        } catch (IOException | OpenXML4JException | SAXException | ParserConfigurationException | RuntimeException | StackOverflowError e) {
            LOG.info("workbook not readable: {}", e.getClass().getName());
            throw isBomb(e) ? RefusalSentences.bomb(name) : RefusalSentences.damaged(name);
        }
    }

    private static Reading xlsx(Path file, String name)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        XlsxContents contents = XlsxContents.of(file);
        contents.check();
        List<String> notices = contents.refersToOtherWorkbooks()
                ? List.of("“%s”引用了别的工作簿：没有去读它们，用的是上次保存时的值。".formatted(name))
                : List.of();
        return read(new XlsxBook(new ReadingBudget(name)).read(file), name, notices);
    }

    private static Reading read(List<SheetGrid> sheets, String name, List<String> notices) {
        List<SheetGrid> filled =
                sheets.stream().filter(sheet -> !sheet.rows().isEmpty()).toList();
        if (filled.isEmpty()) {
            throw RefusalSentences.empty(name);
        }
        return new Reading.Read(filled, notices);
    }

    private static UnreadableWorkbook strange(String name, byte[] bytes) {
        if (bytes.length == 0) {
            return RefusalSentences.empty(name);
        }
        if (name.toLowerCase(Locale.ROOT).endsWith(".xls") && startsLikeMarkup(bytes)) {
            return RefusalSentences.saveAsXlsx(name, "其实是网页或XML，只是改了扩展名");
        }
        return RefusalSentences.notWorkbook(name);
    }

    private static boolean startsLikeMarkup(byte[] bytes) {
        String start = new String(Arrays.copyOf(bytes, Math.min(bytes.length, 64)), StandardCharsets.UTF_8);
        return start.replace("\uFEFF", "").strip().startsWith("<");
    }

    /// POI has no type for it.
    private static boolean isBomb(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (String.valueOf(cause.getMessage()).startsWith("Zip bomb detected")) {
                return true;
            }
        }
        return false;
    }
}
