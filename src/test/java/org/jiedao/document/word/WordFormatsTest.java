package org.jiedao.document.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.jiedao.document.OfficialLayout;
import org.jiedao.document.OfficialTextException;
import org.jiedao.document.Papers;
import org.jiedao.document.font.FontCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

class WordFormatsTest {

    static final List<String> PAPERS = Papers.NAMES;

    private static XWPFDocument word(String paper) throws IOException, OfficialTextException {
        byte[] docx = Papers.written(new WordWriter(FontCatalogue.bundled()), Papers.document(paper));
        return new XWPFDocument(new ByteArrayInputStream(docx));
    }

    private static List<CTSectPr> sections(XWPFDocument word) {
        Stream<CTSectPr> inside = word.getParagraphs().stream()
                .map(p -> p.getCTP().getPPr())
                .filter(p -> p != null && p.isSetSectPr())
                .map(p -> p.getSectPr());
        return Stream.concat(inside, Stream.of(word.getDocument().getBody().getSectPr()))
                .toList();
    }

    private static String footer(XWPFDocument word, CTSectPr section, STHdrFtr.Enum kind) {
        String id = section.getFooterReferenceList().stream()
                .filter(f -> f.getType() == kind)
                .findFirst()
                .orElseThrow()
                .getId();
        return ((XWPFFooter) word.getRelationById(id))._getHdrFtr().xmlText();
    }

    /// GB/T 9704 clause 8: the number stands where it does on an upright page, so its words are turned with the sheet.
    @Test
    void landscapeSectionsHaveTurnedPageNumbersAtTheirLeftEdge() throws IOException, OfficialTextException {
        try (XWPFDocument word = word("文件")) {
            for (CTSectPr section : sections(word)) {
                boolean landscape = section.getPgSz().getOrient() == STPageOrientation.LANDSCAPE;
                for (STHdrFtr.Enum kind : List.of(STHdrFtr.DEFAULT, STHdrFtr.EVEN)) {
                    String footer = footer(word, section, kind);
                    assertEquals(landscape, footer.contains("w:textDirection w:val=\"tbRl\""), footer);
                    assertEquals(landscape, footer.contains("w:tblpX=\"1447\" w:tblpY=\"1587\""), footer);
                    assertTrue(footer.contains("\"separate\"") && footer.contains(" PAGE "), footer);
                    String side = kind == STHdrFtr.EVEN ? "left" : "right";
                    assertTrue(footer.contains("<w:jc w:val=\"" + side + "\"/>"), footer);
                }
            }
        }
    }

    @Test
    void blankPageAndImprintAreASectionWithoutNumbers() throws IOException, OfficialTextException {
        try (XWPFDocument word = word("版记另面")) {
            List<CTSectPr> sections = sections(word);

            assertEquals(2, sections.size());
            assertTrue(footer(word, sections.getFirst(), STHdrFtr.EVEN).contains(" PAGE "));
            assertTrue(!footer(word, sections.getLast(), STHdrFtr.EVEN).contains(" PAGE "));
            assertTrue(!footer(word, sections.getLast(), STHdrFtr.DEFAULT).contains(" PAGE "));
            XWPFParagraph imprint = word.getParagraphs().stream()
                    .filter(p -> p.getText().startsWith("抄送"))
                    .findFirst()
                    .orElseThrow();
            assertTrue(imprint.isPageBreak());
        }
    }

    @ParameterizedTest
    @FieldSource("PAPERS")
    void everyPartObeysTheSchema(String paper) throws IOException, OfficialTextException {
        try (XWPFDocument word = word(paper)) {
            List<XmlError> errors = new ArrayList<>();
            XmlOptions options = new XmlOptions().setErrorListener(errors);
            assertTrue(word.getDocument().validate(options), errors.toString());
            for (XWPFFooter footer : word.getFooterList()) {
                assertTrue(footer._getHdrFtr().validate(options), errors.toString());
            }
        }
    }

    /// The frame is crimson as in the PDF, its two inner lines gold.
    @Test
    void certificateHasGoldLinesInItsCrimsonBorder() throws IOException, OfficialTextException {
        try (XWPFDocument word = word("证书")) {
            String header = word.getHeaderList().getFirst()._getHdrFtr().xmlText();

            assertEquals(2, header.split("strokecolor=\"#B88C3D\"", -1).length - 1, header);
            var border = word.getDocument().getBody().getSectPr().getPgBorders().getTop();
            assertEquals("9E1419", border.xgetColor().getStringValue());
        }
    }

    @Test
    void organsOfAJointDocumentShareACellBesideTheWord() throws IOException, OfficialTextException {
        try (XWPFDocument word = word("联合行文")) {
            var row = word.getTables().getFirst().getRow(0);

            assertEquals(
                    List.of("中共青禾街道工作委员会", "青禾街道办事处"),
                    row.getCell(0).getParagraphs().stream().map(XWPFParagraph::getText).toList());
            assertEquals("文件", row.getCell(1).getText());
        }
    }

    @Test
    void numberOfALetterStandsAtTheRightOfItsFirstNote() throws IOException, OfficialTextException {
        try (XWPFDocument word = word("信函·要素")) {
            XWPFParagraph line = word.getParagraphs().stream()
                    .filter(p -> p.getText().startsWith("000003"))
                    .findFirst()
                    .orElseThrow();

            assertEquals("000003\t青禾党工函〔2026〕8号", line.getText());
            assertEquals(
                    BigInteger.valueOf(OfficialLayout.AREA_WIDTH.twips()),
                    line.getCTP().getPPr().getTabs().getTabArray(0).getPos());
        }
    }

    /// Word draws a paragraph's border from its indent on: the red line must be as wide as the type area (7.2.7).
    @Test
    void redLineBelowSignersIsAsWideAsTheTypeArea() throws IOException, OfficialTextException {
        for (String paper : List.of("上行文", "联合上行")) {
            try (XWPFDocument word = word(paper)) {
                XWPFParagraph line = word.getParagraphs().stream()
                        .filter(p -> p.getCTP().getPPr() != null && p.getCTP().getPPr().isSetPBdr())
                        .findFirst()
                        .orElseThrow();

                assertEquals(-1, line.getIndentationLeft(), paper);
            }
        }
    }
}
