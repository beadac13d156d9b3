package org.jiedao.document.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jiedao.document.DocumentFormat;
import org.jiedao.document.Face;
import org.jiedao.document.OfficialText;
import org.jiedao.document.OfficialTextException;
import org.jiedao.document.Papers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FontCatalogueTest {

    private static final FontCatalogue FONTS = FontCatalogue.bundled();

    @ParameterizedTest
    @EnumSource(Face.class)
    void everyFaceHasRareNames(Face face) {
        "堃喆龑䶮𬭎𫖯〇·〔〕—“”".codePoints().forEach(c -> assertTrue(FONTS.covers(c, face), Character.toString(c)));
    }

    @Test
    void faceKeepsWhatItHasAndBorrowsTheRest() {
        assertEquals("FandolFang-Regular.otf", FONTS.file(Face.FANG, '张').name());
        assertEquals("NotoSerifSC-Rare.otf", FONTS.file(Face.FANG, 0x2CB4E).name());
    }

    @Test
    void widthsComeFromTheFont() {
        assertEquals(1, FONTS.em('党', Face.FANG));
        assertEquals(0.5, FONTS.em('2', Face.FANG));
        assertEquals(1, FONTS.em(0x2CB4E, Face.FANG));
    }

    @Test
    void characterThatNobodyHasNamesThePerson() throws OfficialTextException {
        var document = OfficialText.parse("名单\n\n| 姓名 |\n| 张\uD869\uDED5同志 |\n", DocumentFormat.PLAIN);

        List<Uncovered> missing = FONTS.uncovered(document);

        assertEquals(List.of(new Uncovered(0x2A6D5, "张\uD869\uDED5同志")), missing);
        assertEquals("没有字体能印出“\uD869\uDED5”（U+2A6D5），在“张\uD869\uDED5同志”里。", missing.getFirst().sentence());
    }

    @Test
    void samplePapersAreCovered() throws IOException, OfficialTextException {
        for (String name : Papers.NAMES) {
            assertEquals(List.of(), FONTS.uncovered(Papers.document(name)));
        }
    }

    @Test
    void installedFontComesFirst(@TempDir Path folder) throws IOException {
        Files.write(folder.resolve("simfang.ttf"), FONTS.file(Face.KAI).bytes());

        assertEquals(
                "simfang.ttf",
                FontCatalogue.preferring(List.of(folder)).file(Face.FANG).name());
    }

    @Test
    void damagedInstalledFontIsPassedOver(@TempDir Path folder) throws IOException {
        Files.write(folder.resolve("simfang.ttf"), new byte[] {0, 1, 0, 0, 0, 9, 1, 2, 3});

        assertEquals(
                "FandolFang-Regular.otf",
                FontCatalogue.preferring(List.of(folder)).file(Face.FANG).name());
    }

    @Test
    void computerWithoutWindowsFoldersUsesTheBundledFonts() {
        assertEquals(
                "FandolHei-Regular.otf",
                FontCatalogue.ofThisComputer(Map.of()).file(Face.HEI).name());
    }
}
