package org.jiedao.document.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jiedao.document.Document;
import org.jiedao.document.DocumentFormat;
import org.jiedao.document.DocumentWriter;
import org.jiedao.document.Face;
import org.jiedao.document.UnprintableException;
import org.jiedao.document.font.FontCatalogue;

/// Writes .docx. The fonts serve to know where lines end and what can be printed; they are named, not embedded.
public final class WordWriter implements DocumentWriter {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final FontCatalogue fonts;

    public WordWriter(FontCatalogue fonts) {
        this.fonts = fonts;
    }

    @Override
    public String fileExtension() {
        return "docx";
    }

    @Override
    public void write(Document document, OutputStream out) throws IOException {
        var missing = fonts.uncovered(document);
        if (!missing.isEmpty()) {
            throw new UnprintableException(missing.getFirst().sentence());
        }
        XWPFDocument word = new XWPFDocument();
        try {
            describe(word, document);
            WordDefaults.apply(word, fonts.family(Face.FANG));
            WordSections sections = new WordSections(word, document.format());
            if (document.format() == DocumentFormat.CERTIFICATE) {
                sections.certificate();
            } else {
                sections.footers();
            }
            new WordBlocks(word, document, fonts, sections).write();
            WordDefaults.compatibility(word);
            WordFontTable.add(word, fonts);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            word.write(bytes);
            out.write(ZipTimes.settled(bytes.toByteArray()));
        } finally {
            // to close it would save the whole file once more
            word.getPackage().revert();
        }
    }

    /// Dates of the document, not of the moment, so that the same document gives the same file.
    private static void describe(XWPFDocument word, Document document) {
        var core = word.getProperties().getCoreProperties();
        Optional<Date> date = Optional.of(Date.from(document.date().atStartOfDay(CHINA).toInstant()));
        core.setTitle(document.title());
        core.setCreator(document.organ());
        core.setLastModifiedByUser(document.organ());
        core.setCreated(date);
        core.setModified(date);
    }
}
