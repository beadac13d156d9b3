package org.jiedao.document.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.jiedao.document.Block;
import org.jiedao.document.Document;
import org.jiedao.document.DocumentFormat;
import org.jiedao.document.Specimen;
import org.jiedao.document.font.FontCatalogue;
import org.jiedao.document.page.SpecimenPages;

/// Sets a working sheet as PDF, with the very fonts that official papers get.
public final class SpecimenWriter {

    private final FontCatalogue catalogue;

    public SpecimenWriter(FontCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    public byte[] write(Specimen specimen) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfDrawing.draw(named(specimen), new SpecimenPages(catalogue).of(specimen), catalogue, out);
        return out.toByteArray();
    }

    /// What the file says of itself.
    private static Document named(Specimen specimen) {
        List<Block> texts = specimen.lines()
                .<Block>map(line -> new Block.Paragraph(line.text()))
                .toList();
        return new Document(DocumentFormat.PLAIN, specimen.title(), specimen.date(), texts);
    }
}
