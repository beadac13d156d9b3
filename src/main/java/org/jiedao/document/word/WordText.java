package org.jiedao.document.word;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.EmptyFileException;
import org.apache.poi.openxml4j.exceptions.NotOfficeXmlFileException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OLE2NotOfficeXmlFileException;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/// The words of a Word file that somebody else wrote, paragraph by paragraph; of a table a line for each row.
public final class WordText {
    private static final String ENDING = ".docx";
    private static final long MOST_BYTES = 20L << 20;

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
        if (Files.size(file) > MOST_BYTES) {
            return new Reading.Refused("“" + name + "”大于20兆字节，读不出文字。请去掉其中的图片再附。");
        }
        try (InputStream in = Files.newInputStream(file);
                XWPFDocument word = new XWPFDocument(in)) {
            return new Reading.Read(paragraphs(word.getBodyElements()));
        } catch (OLE2NotOfficeXmlFileException protectedOrOld) {
            return new Reading.Refused("“" + name + "”加了打开密码，或者是旧格式改的名，读不出文字。请去掉密码、另存为 .docx 再附。");
        } catch (NotOfficeXmlFileException | POIXMLException | EmptyFileException broken) {
            return new Reading.Refused("“" + name + "”已损坏或者不是 Word 文件，读不出文字。请对方重新交一份。");
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
