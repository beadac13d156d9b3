package org.jiedao.document.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.jiedao.document.Document;
import org.jiedao.document.DocumentFormat;
import org.jiedao.document.OfficialLayout;
import org.jiedao.document.OfficialText;
import org.jiedao.document.OfficialTextException;
import org.jiedao.document.PaperPlaces;
import org.jiedao.document.PaperPlaces.Place;
import org.jiedao.document.Papers;
import org.jiedao.document.font.FontCatalogue;
import org.jiedao.document.preview.PdfPages;
import org.junit.jupiter.api.Test;

/// The clauses of GB/T 9704 that say where things stand, measured on the finished page in millimetres.
class FormatPlacesTest {

    private static final double NEAR = 0.5;
    private static final double LEFT = OfficialLayout.MARGIN_LEFT.mm();
    private static final double RIGHT = LEFT + OfficialLayout.AREA_WIDTH.mm();
    private static final double TOP = OfficialLayout.MARGIN_TOP.mm();
    private static final double CHARACTER = OfficialLayout.DATE_RIGHT_OF_ORGAN.mm() / 2;
    private static final double LINE = OfficialLayout.LINE_PITCH.mm();
    /// From a size-3 character's top to its baseline.
    private static final double ASCENT = 0.88 * OfficialLayout.BODY_SIZE.mm();

    private static byte[] pdf(String paper) throws IOException, OfficialTextException {
        return pdf(Papers.document(paper));
    }

    private static byte[] pdf(Document document) throws IOException {
        return Papers.written(new PdfWriter(FontCatalogue.bundled()), document);
    }

    private static PaperPlaces places(String paper, int page) throws IOException, OfficialTextException {
        return new PaperPlaces(pdf(paper), page);
    }

    @Test
    void markBeginsThirtyFiveMillimetresBelowTheTypeAreasTop() throws IOException, OfficialTextException {
        Place mark = places("上行文", 0).of("中共青禾街道工作委员会文件");

        double size = mark.right() - mark.left();
        assertEquals(TOP + 35 + 0.88 * size / 13, mark.baseline(), NEAR);
    }

    /// 7.2.4
    @Test
    void jointOrgansAreSpreadToOneWidthWithTheWordInTheirMiddle() throws IOException, OfficialTextException {
        PaperPlaces places = places("联合行文", 0);
        Place main = places.of("中共青禾街道工作委员会");
        Place other = places.of("青禾街道办事处");
        Place word = places.of("文件");

        assertEquals(main.left(), other.left(), NEAR);
        assertEquals(main.right(), other.right(), NEAR);
        assertTrue(main.baseline() < other.baseline());
        assertEquals((main.baseline() + other.baseline()) / 2, word.baseline(), NEAR);
        assertTrue(word.left() > main.right() && word.right() <= RIGHT + NEAR);
        double size = (main.right() - main.left()) / 11;
        assertEquals(TOP + 35 + 0.88 * size, main.baseline(), NEAR);
    }

    /// 7.2.5, 7.2.6, 7.2.7
    @Test
    void signersStandTwoARowAndTheNumberBesideTheLast() throws IOException, OfficialTextException {
        PaperPlaces places = places("联合上行", 0);
        Place first = places.of("王龑");
        Place second = places.of("李喆");
        Place third = places.of("欧阳思齐");
        Place fourth = places.of("赵堃");
        Place number = places.of("青禾民〔2026〕21号");

        assertEquals(first.left(), third.left(), NEAR);
        assertEquals(second.left(), fourth.left(), NEAR);
        assertEquals(first.baseline() + LINE, third.baseline(), NEAR);
        assertEquals(third.baseline(), number.baseline(), NEAR);
        assertEquals(RIGHT - CHARACTER, fourth.right(), NEAR);
        assertEquals(LEFT + CHARACTER, number.left(), NEAR);
        double foot = number.baseline() + OfficialLayout.BODY_SIZE.mm() - ASCENT;
        List<Double> red = places.redFrom(LEFT + 1);
        assertEquals(foot + 4, red.getLast() + OfficialLayout.RED_LINE_THICKNESS.mm() / 2, NEAR);
    }

    /// 7.3.5.1
    @Test
    void sealsOfSeveralOrgansDoNotTouchAndTheLastStandsOverTheDate() throws IOException, OfficialTextException {
        PaperPlaces places = places("联合上行", 1);
        Place first = places.of("青禾区民政局");
        Place second = places.of("青禾区财政局");
        Place third = places.of("青禾区城管执法局");
        Place last = places.of("青禾区司法局");
        Place date = places.of("2026年7月28日");

        assertEquals(first.baseline(), second.baseline(), NEAR);
        assertEquals(third.baseline(), last.baseline(), NEAR);
        assertEquals(first.middle(), third.middle(), NEAR);
        assertEquals(last.middle(), date.middle(), NEAR);
        assertEquals(RIGHT - 4 * CHARACTER, date.right(), NEAR);
        double seal = OfficialLayout.SEAL_DIAMETER.mm();
        assertTrue(second.middle() - first.middle() > seal);
        assertTrue(third.baseline() - first.baseline() > seal);
        assertTrue(first.middle() - seal / 2 >= LEFT && second.middle() + seal / 2 <= RIGHT);
        Place body = places.of("妥否，请批示。");
        double sealTop = first.baseline() - 0.38 * OfficialLayout.BODY_SIZE.mm() - seal / 2;
        assertTrue(sealTop > body.baseline() && sealTop < body.baseline() + LINE, "within a line of the body");
    }

    @Test
    void threeShortNamesShareARow() throws IOException, OfficialTextException {
        Document document = OfficialText.parse("题\n\n正文。\n区民政局|区财政局|区司法局|区人社局\n2026年7月1日\n印发：甲|乙", DocumentFormat.PLAIN);
        Document sealed = OfficialText.parse("印章：有\n\n" + "题\n\n正文。\n区民政局|区财政局|区司法局|区人社局\n2026年7月1日", DocumentFormat.PLAIN);

        PaperPlaces below = new PaperPlaces(pdf(document), 0);
        assertEquals(below.of("区民政局").left(), below.of("区人社局").left(), NEAR);
        PaperPlaces rows = new PaperPlaces(pdf(sealed), 0);
        assertEquals(rows.of("区民政局").baseline(), rows.of("区司法局").baseline(), NEAR);
        assertEquals(rows.of("区司法局").middle(), rows.of("区人社局").middle(), NEAR);
        assertTrue(rows.of("区财政局").middle() - rows.of("区民政局").middle() > OfficialLayout.SEAL_DIAMETER.mm());
    }

    /// 7.3.5.2
    @Test
    void unsealedOrgansStandOneBelowTheOther() throws IOException, OfficialTextException {
        PaperPlaces places = places("普通·联合", 0);
        Place main = places.of("中共青禾街道工作委员会");
        Place other = places.of("青禾街道办事处");
        Place date = places.of("2026年7月28日");

        assertEquals(RIGHT - 2 * CHARACTER, main.right(), NEAR);
        assertEquals(main.left(), other.left(), NEAR);
        assertEquals(main.baseline() + LINE, other.baseline(), NEAR);
        assertEquals(main.left() + 2 * CHARACTER, date.left(), NEAR);
    }

    /// 7.3.5.3
    @Test
    void titleStandsTwoCharactersLeftOfTheSignersStamp() throws IOException, OfficialTextException {
        PaperPlaces places = places("签名章", 0);
        Place title = places.of("中共青禾街道工作委员会书记");
        Place date = places.of("2026年7月28日");
        Place body = places.of("特此通知。");

        double stampLeft = RIGHT - 4 * CHARACTER - OfficialLayout.STAMP_WIDTH.mm();
        assertEquals(stampLeft - 2 * CHARACTER, title.right(), NEAR);
        assertEquals(RIGHT - 4 * CHARACTER, date.right(), NEAR);
        double half = (OfficialLayout.STAMP_HEIGHT.mm() - LINE) / 2;
        assertEquals(body.baseline() + 3 * LINE + half, title.baseline(), NEAR);
        assertEquals(title.baseline() + half + 2 * LINE, date.baseline(), NEAR);
    }

    /// 10.1
    @Test
    void letterShowsItsNotesAndItsNumberSideBySideBetweenDoubleLines() throws IOException, OfficialTextException {
        PaperPlaces places = places("信函·要素", 0);
        Place mark = places.of("中共青禾街道工作委员会");
        Place copy = places.of("000003");
        Place number = places.of("青禾党工函〔2026〕8号");
        double size = (mark.right() - mark.left()) / 11;

        assertEquals(30 + 0.88 * size, mark.baseline(), NEAR);
        assertEquals(copy.baseline(), number.baseline(), NEAR);
        assertEquals(LEFT, copy.left(), NEAR);
        assertEquals(RIGHT, number.right(), NEAR);
        assertEquals(copy.baseline() + LINE, places.of("秘密★1年").baseline(), NEAR);
        assertEquals(copy.baseline() + 2 * LINE, places.of("特急").baseline(), NEAR);
        List<Double> red = places.redFrom(105 - 84.5);
        assertEquals(4, red.size(), red.toString());
        assertEquals(30 + size + 4, red.getFirst(), NEAR);
        double gap = 7 / 8.0 * OfficialLayout.BODY_SIZE.mm();
        assertEquals(red.get(1) + OfficialLayout.LETTER_THIN_LINE.mm() + gap, copy.baseline() - ASCENT, NEAR);
        assertEquals(297 - 20, red.get(3) + OfficialLayout.LETTER_THICK_LINE.mm(), NEAR);
    }

    /// 7.5, 8
    @Test
    void landscapePagesAreNumberedWhereUprightOnesAre() throws IOException, OfficialTextException {
        byte[] pdf = pdf("横表");
        double side = OfficialLayout.MARGIN_BOTTOM.mm() - 7;

        Place odd = new PaperPlaces(pdf, 0).of("— 1 —");
        Place even = new PaperPlaces(pdf, 1).of("— 2 —");

        double dash = 0.38 * OfficialLayout.PAGE_NUMBER_SIZE.mm();
        assertEquals(side - dash, odd.left(), NEAR);
        assertEquals(side - dash, even.left(), NEAR);
        assertEquals(LEFT + CHARACTER, even.baseline(), NEAR);
        assertTrue(odd.baseline() > LEFT + OfficialLayout.AREA_WIDTH.mm() - CHARACTER - 20, "near the sheet's lower edge");
    }

    /// 7.5
    @Test
    void blankPageBeforeTheImprintAndTheImprintsPageBearNoNumber() throws IOException, OfficialTextException {
        byte[] pdf = pdf("版记另面");
        try (PdfPages pages = new PdfPages(pdf)) {
            assertEquals(4, pages.count());
            assertTrue(pages.text(1).contains("— 2 —"));
            assertTrue(new PaperPlaces(pdf, 2).blank());
            assertFalse(pages.text(3).contains("—"), pages.text(3));
            assertTrue(pages.text(3).startsWith("抄送"), pages.text(3));
        }
    }

    /// The back of the leaf that the text ends on is the document's last side: no blank page, and a number.
    @Test
    void imprintOnTheBackOfTheLastLeafIsNumbered() throws IOException, OfficialTextException {
        String text = "题\n\n" + "党".repeat(28 * 19) + "\n街道党工委\n2026年7月1日\n抄送：甲。\n印发：乙|2026年7月1日";
        byte[] pdf = pdf(OfficialText.parse(text, DocumentFormat.PLAIN));

        try (PdfPages pages = new PdfPages(pdf)) {
            assertEquals(2, pages.count());
            assertTrue(pages.text(1).contains("— 2 —"), pages.text(1));
        }
    }

    /// 7.3.3
    @Test
    void firstPageShowsBodyTextEvenWhereTheSignOffDoesNotFit() throws IOException, OfficialTextException {
        try (PdfPages pages = new PdfPages(pdf("联合上行"))) {
            assertTrue(pages.text(0).contains("拟调整社区工作经费标准"), pages.text(0));
            assertTrue(pages.text(1).startsWith("妥否"), pages.text(1));
        }
    }

    /// 7.3.7
    @Test
    void attachmentBoundByItselfBearsItsDocumentsNumber() throws IOException, OfficialTextException {
        PaperPlaces places = places("普通·附件另订", 0);
        Place label = places.of("青禾党工〔2026〕3号附件1");
        Place title = places.of("青禾街道“大工委”");

        assertEquals(LEFT, label.left(), NEAR);
        assertEquals(TOP + (LINE - OfficialLayout.BODY_SIZE.mm()) / 2 + ASCENT, label.baseline(), NEAR);
        assertTrue(title.baseline() > label.baseline() + LINE);
    }
}
