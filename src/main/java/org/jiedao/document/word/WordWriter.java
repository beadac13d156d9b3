package org.jiedao.document.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jiedao.document.Block;
import org.jiedao.document.Book;
import org.jiedao.document.BookWriter;
import org.jiedao.document.Document;
import org.jiedao.document.DocumentFormat;
import org.jiedao.document.Face;
import org.jiedao.document.UnprintableException;
import org.jiedao.document.font.FontCatalogue;
import org.jiedao.document.page.Pagination;

/// Writes .docx. The fonts serve to know where lines end and what can be printed; they are named, not embedded.
public final class WordWriter implements BookWriter {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final FontCatalogue fonts;
    private final Pagination pagination;

    public WordWriter(FontCatalogue fonts) {
        this.fonts = fonts;
        this.pagination = new Pagination(fonts);
    }

    @Override
    public String fileExtension() {
        return "docx";
    }

    @Override
    public void write(Document document, OutputStream out) throws IOException {
        save(document, out, word -> {
            WordFlow flow = new WordFlow(word, new WordSections(word), WordBook.section(document, 0));
            new WordBlocks(document, fonts, flow, plan(document, 0)).write();
            if (document.format() == DocumentFormat.CERTIFICATE) {
                flow.endFramed();
            } else {
                flow.end();
            }
        });
    }

    @Override
    public void write(Book book, OutputStream out) throws IOException {
        Pagination.BookPlan plan = pagination.plan(book);
        save(book.whole(plan.firstPages()), out, word -> {
            Document front = book.front(plan.firstPages());
            WordFlow flow = new WordFlow(word, new WordSections(word), WordBook.FRONT);
            new WordBlocks(front, fonts, flow, plan(front, 0)).write();
            if (plan.contentsPages() % 2 == 1) {
                // page 1 is the front of a leaf
                flow.blankPage();
            }
            for (int i = 0; i < book.parts().size(); i++) {
                Document part = book.parts().get(i);
                WordBook.begin(flow, part, i, book.onRightPages());
                new WordBlocks(part, fonts, flow, plan(part, plan.firstPages().get(i) - 1)).write();
            }
            flow.end();
        });
    }

    /// Fills the body of a Word file.
    private interface Body {
        void fill(XWPFDocument word);
    }

    /// `whole` is everything that will stand in the file.
    private void save(Document whole, OutputStream out, Body body) throws IOException {
        var missing = fonts.uncovered(whole);
        if (!missing.isEmpty()) {
            throw new UnprintableException(missing.getFirst().sentence());
        }
        XWPFDocument word = new XWPFDocument();
        try {
            describe(word, whole);
            WordDefaults.apply(word, fonts.family(Face.FANG));
            body.fill(word);
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

    /// Only 版记 makes Word's pages depend on where the text ends.
    private Pagination.Plan plan(Document document, int pagesBefore) {
        return document.blocks().getLast() instanceof Block.Imprint
                ? pagination.plan(document, pagesBefore)
                : new Pagination.Plan(0, false, false);
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
