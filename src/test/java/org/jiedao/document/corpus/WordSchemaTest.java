package org.jiedao.document.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.jiedao.document.Document;
import org.jiedao.document.OfficialTextException;
import org.jiedao.document.Papers;
import org.jiedao.document.font.FontCatalogue;
import org.jiedao.document.pdf.PdfWriter;
import org.jiedao.document.word.WordWriter;
import org.junit.jupiter.api.Test;

/// The Word files hold nothing that the schema POI ships does not know; the PDFs say what they are.
class WordSchemaTest {

    private static List<String> errors(XmlObject part) {
        List<XmlError> errors = new ArrayList<>();
        part.validate(new XmlOptions().setErrorListener(errors));
        return errors.stream().map(XmlError::getMessage).toList();
    }

    @Test
    void everyPartOfTheCorpusValidates() throws IOException, OfficialTextException {
        WordWriter writer = new WordWriter(FontCatalogue.bundled());
        for (Corpus corpus : Corpus.files()) {
            byte[] bytes = Papers.written(writer, corpus.document());
            try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(bytes))) {
                assertEquals(List.of(), errors(word.getDocument()), corpus.name());
                for (var footer : word.getFooterList()) {
                    assertEquals(List.of(), errors(footer._getHdrFtr()), corpus.name());
                }
            }
        }
    }

    @Test
    void aPdfCarriesTitleAuthorAndLanguage() throws IOException, OfficialTextException {
        PdfWriter writer = new PdfWriter(FontCatalogue.bundled());
        for (Corpus corpus : Corpus.files()) {
            Document document = corpus.document();
            try (PDDocument pdf = Loader.loadPDF(Papers.written(writer, document))) {
                assertEquals(document.title(), pdf.getDocumentInformation().getTitle(), corpus.name());
                assertEquals("zh-CN", pdf.getDocumentCatalog().getLanguage(), corpus.name());
                assertTrue(document.organ().isEmpty() || document.organ().equals(pdf.getDocumentInformation().getAuthor()), corpus.name());
            }
        }
    }
}
