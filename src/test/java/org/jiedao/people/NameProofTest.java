package org.jiedao.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jiedao.document.Face;
import org.jiedao.document.Specimen;
import org.jiedao.document.font.FontCatalogue;
import org.jiedao.document.font.FontSheet;
import org.jiedao.document.pdf.SpecimenWriter;
import org.jiedao.document.preview.PdfPages;
import org.junit.jupiter.api.Test;

class NameProofTest {
    private static final FontCatalogue FONTS = FontCatalogue.bundled();
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

    private static Specimen proof(String... names) {
        List<NameProof.Entry> entries = List.of(names).stream()
                .map(name -> new NameProof.Entry(new PersonName(name), "青禾物业公司"))
                .toList();
        return new NameProof(FONTS).compose("姓名校对页", DAY, entries);
    }

    private static List<String> texts(Specimen specimen) {
        return specimen.lines().map(Specimen.Line::text).toList();
    }

    @Test
    void eachNameStandsLargeOverItsUnit() {
        Specimen.Group group = proof("张三").groups().getFirst();

        assertEquals(new Specimen.Line("张三", Face.FANG, 72), group.lines().getFirst());
        assertEquals("1. 青禾物业公司　□ 核对无误", group.lines().get(1).text());
        assertEquals(2, group.lines().size(), "nothing unusual about it");
    }

    @Test
    void unusualCharactersAreToldWithCodeAndFont() {
        assertEquals(
                List.of(
                        "陶𫖯堃",
                        "1. 青禾物业公司　□ 核对无误",
                        "𫖯　U+2B5AF　字体：NotoSerifSC（自带）",
                        "堃　U+5803　字体：NotoSerifSC（自带）"),
                texts(proof("陶𫖯堃")));
    }

    @Test
    void standInsAndMissingGlyphsAreSaid() {
        assertEquals(
                List.of(
                        "周⿱龙天",
                        "1. 青禾物业公司　□ 核对无误",
                        "⿱　U+2FF1　字体：FandolFang（自带）",
                        "请核对：“⿱”是拼写出来的字，请改用正字"),
                texts(proof("周⿱龙天")));
        assertEquals(
                List.of(
                        "张\uD869\uDED5",
                        "1. 青禾物业公司　□ 核对无误",
                        "\uD869\uDED5　U+2A6D5　没有字体能印",
                        "请核对：“\uD869\uDED5”（U+2A6D5）没有字体能打印，出文前请先装上字体"),
                texts(proof("张\uD869\uDED5")));
    }

    @Test
    void missingUnitIsSaid() {
        var entry = new NameProof.Entry(new PersonName("张三"), "");
        Specimen specimen = new NameProof(FONTS).compose("姓名校对页", DAY, List.of(entry));

        assertTrue(texts(specimen).contains("1. 【单位待补】　□ 核对无误"));
    }

    @Test
    void hundredNamesAreSetOnNumberedPagesNoneCutInTwo() throws IOException {
        String[] names = IntStream.range(0, 100)
                .mapToObj(i -> i % 10 == 0 ? "阿卜杜热合曼·麦麦提吐尔逊" : "陶𫖯堃")
                .toArray(String[]::new);
        try (PdfPages pages = new PdfPages(new SpecimenWriter(FONTS).write(proof(names)))) {
            assertTrue(pages.text(0).startsWith("姓名校对页"), pages.text(0));
            assertTrue(pages.text(0).contains("第1页，共" + pages.count() + "页"));
            int ticks = 0;
            for (int i = 0; i < pages.count(); i++) {
                ticks += pages.text(i).split("核对无误", -1).length - 1;
            }
            assertEquals(100, ticks);
        }
    }

    @Test
    void characterThatNoFontHasPrintsAsAMissingSort() throws IOException {
        try (PdfPages pages = new PdfPages(new SpecimenWriter(FONTS).write(proof("张\uD869\uDED5")))) {
            assertTrue(pages.text(0).contains("张〓"), pages.text(0));
        }
    }

    @Test
    void sheetOfFontsShowsEveryFaceInItsSizes() throws IOException {
        try (PdfPages pages = new PdfPages(new SpecimenWriter(FONTS).write(new FontSheet(FONTS).compose(DAY)))) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < pages.count(); i++) {
                text.append(pages.text(i));
            }
            for (Face face : Face.values()) {
                assertTrue(text.indexOf(face.label() + "：") >= 0, face.label());
            }
            assertEquals(5, text.toString().split("〔2026〕3号", -1).length - 1);
            assertTrue(text.indexOf("〓") < 0, "every sample character can be printed");
        }
    }
}
