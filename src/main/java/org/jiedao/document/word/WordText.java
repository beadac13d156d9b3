package org.jiedao.document.word;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jiedao.file.GivenFile;
import org.jiedao.file.ZipMeasure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The words of a Word file that somebody else wrote, paragraph by paragraph; of a table a line for each row.
public final class WordText {
    private static final String ENDING = ".docx";
    private static final long MOST_BYTES = 20L << 20;
    /// Its texts are held whole, at ten times their size.
    private static final long MOST_BYTES_UNPACKED = 32L << 20;

    private static final Logger LOG = LoggerFactory.getLogger(WordText.class);

    private WordText() {}

    /// What became of a file.
    public sealed interface Reading {
        record Read(List<String> paragraphs) implements Reading {
            public Read {
                paragraphs = List.copyOf(paragraphs);
            }
        }

        /// `sentence` says why, and what to do.
        record Refused(String sentence) implements Reading {}
    }

    public static Reading of(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".doc") || lower.endsWith(".wps")) {
            return new Reading.Refused("“" + name + "”是旧格式，读不出文字。请用 Word 或 WPS 打开它，另存为 .docx 再附。");
        }
        if (!lower.endsWith(ENDING)) {
            return new Reading.Refused("“" + name + "”不是 Word 文件（.docx），读不出文字。请对方交 .docx。");
        }
        Optional<String> objection = GivenFile.objection(file, MOST_BYTES);
        if (objection.isPresent()) {
            return new Reading.Refused(objection.get() + "，读不出文字。请另选一个 .docx，图片多的先去掉图片。");
        }
        return switch (FileMagic.valueOf(file.toFile())) {
            case OOXML -> unpacked(file, name);
            case OLE2 -> new Reading.Refused("“" + name + "”加了打开密码，或者是旧格式改的名，读不出文字。请去掉密码、另存为 .docx 再附。");
            default -> broken(name);
        };
    }

    private static Reading broken(String name) {
        return new Reading.Refused("“" + name + "”已损坏或者不是 Word 文件，读不出文字。请对方重新交一份。");
    }

    /// POI answers damaged bytes with whatever runtime exception its parsers run into.
    private static Reading unpacked(Path file, String name) throws IOException {
        try {
            if (!ZipMeasure.fits(file, MOST_BYTES_UNPACKED)) {
                return new Reading.Refused("“" + name + "”解开后超过" + (MOST_BYTES_UNPACKED >> 20)
                        + "兆字节（图片太多，或是压缩炸弹），读不出文字。请去掉其中的图片再附。");
            }
        } catch (ZipException damaged) {
            return broken(name);
        }
        try (OPCPackage container = OPCPackage.open(file.toFile(), PackageAccess.READ);
                XWPFDocument word = new XWPFDocument(container)) {
            return new Reading.Read(paragraphs(word.getBodyElements()));
        } catch (IOException | OpenXML4JException | RuntimeException | StackOverflowError damaged) {
            LOG.info("document not readable: {}", damaged.getClass().getName());
            return broken(name);
        }
    }

    private static List<String> paragraphs(List<IBodyElement> elements) {
        List<String> paragraphs = new ArrayList<>();
        for (IBodyElement element : elements) {
            if (element instanceof XWPFParagraph paragraph) {
                paragraph.getText().lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(paragraphs::add);
            } else if (element instanceof XWPFTable table) {
                table.getRows().stream()
                        .map(row -> String.join(
                                "，", row.getTableCells().stream().map(cell -> cell.getText().strip()).toList()))
                        .filter(line -> !line.isBlank())
                        .forEach(paragraphs::add);
            }
        }
        return paragraphs;
    }
}
