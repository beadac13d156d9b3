package org.jiedao.document.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jiedao.document.Advances;
import org.jiedao.document.Block;
import org.jiedao.document.Book;
import org.jiedao.document.BookWriter;
import org.jiedao.document.Document;
import org.jiedao.document.DocumentFormat;
import org.jiedao.document.pdf.Pagination;

/// Writes .docx. The widths serve only to know where lines end; the fonts are named, not embedded.
public final class WordWriter implements BookWriter {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final Advances advances;
    private final Pagination pagination;

    public WordWriter(Advances advances) {
        this.advances = advances;
        this.pagination = new Pagination(advances);
    }

    @Override
    public String fileExtension() {
        return "docx";
    }

    @Override
    public void write(Document document, OutputStream out) throws IOException {
        try (XWPFDocument word = new XWPFDocument()) {
            describe(word, document);
            WordDefaults.apply(word);
            WordSections sections = new WordSections(word);
            WordFlow flow = new WordFlow(word, sections, WordBook.section(document, 0));
            new WordBlocks(document, advances, flow, plan(document, 0)).write();
            if (document.format() == DocumentFormat.CERTIFICATE) {
                flow.endFramed();
            } else {
                flow.end();
            }
            finish(word, out);
        }
    }

    @Override
    public void write(Book book, OutputStream out) throws IOException {
        Pagination.BookPlan plan = pagination.plan(book);
        try (XWPFDocument word = new XWPFDocument()) {
            describe(word, book.whole(plan.firstPages()));
            WordDefaults.apply(word);
            Document front = book.front(plan.firstPages());
            WordFlow flow = new WordFlow(word, new WordSections(word), WordBook.FRONT);
            new WordBlocks(front, advances, flow, plan(front, 0)).write();
            if (plan.contentsPages() % 2 == 1) {
                // page 1 is the front of a leaf
                flow.blankPage();
            }
            for (int i = 0; i < book.parts().size(); i++) {
                Document part = book.parts().get(i);
                WordBook.begin(flow, part, i);
                new WordBlocks(part, advances, flow, plan(part, plan.firstPages().get(i) - 1)).write();
            }
            flow.end();
            finish(word, out);
        }
    }

    /// Only 版记 makes Word's pages depend on where the text ends.
    private Pagination.Plan plan(Document document, int pagesBefore) {
        return document.blocks().getLast() instanceof Block.Imprint
                ? pagination.plan(document, pagesBefore)
                : new Pagination.Plan(0, false, false);
    }

    private static void finish(XWPFDocument word, OutputStream out) throws IOException {
        WordDefaults.compatibility(word);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        word.write(bytes);
        out.write(ZipTimes.settled(bytes.toByteArray()));
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
