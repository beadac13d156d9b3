package org.jiedao.document.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.jiedao.document.Document;
import org.jiedao.document.OfficialTextException;
import org.jiedao.document.Papers;
import org.jiedao.document.font.FontCatalogue;
import org.jiedao.document.pdf.PdfWriter;
import org.jiedao.document.word.WordWriter;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

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
                for (XmlObject part : parts(word)) {
                    assertEquals(List.of(), errors(part), corpus.name());
                }
                for (var footer : word.getFooterList()) {
                    assertEquals(List.of(), errors(footer._getHdrFtr()), corpus.name());
                }
            }
        }
    }

    /// Styles, settings and numbering, where the file has them; POI ships no schema of the font table.
    private static List<XmlObject> parts(XWPFDocument word) throws IOException {
        List<XmlObject> parts = new ArrayList<>();
        try {
            for (PackagePart part : word.getPackage().getParts()) {
                switch (part.getPartName().getName()) {
                    case "/word/styles.xml" -> parts.add(StylesDocument.Factory.parse(part.getInputStream()));
                    case "/word/settings.xml" -> parts.add(SettingsDocument.Factory.parse(known(part)));
                    case "/word/numbering.xml" -> parts.add(NumberingDocument.Factory.parse(part.getInputStream()));
                    default -> {}
                }
            }
        } catch (InvalidFormatException | XmlException torn) {
            throw new IOException(torn);
        }
        assertTrue(parts.size() >= 2, "styles and settings");
        return parts;
    }

    /// The schema at hand lacks two settings.
    private static String known(PackagePart settings) throws IOException {
        return new String(settings.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .replaceAll("<w:characterSpacingControl[^>]*/>|<w:compat>.*</w:compat>", "");
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
