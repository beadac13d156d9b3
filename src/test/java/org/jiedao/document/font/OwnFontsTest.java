package org.jiedao.document.font;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jiedao.document.Block;
import org.jiedao.document.Document;
import org.jiedao.document.DocumentFormat;
import org.jiedao.document.Face;
import org.jiedao.document.Papers;
import org.jiedao.document.UnprintableException;
import org.jiedao.document.pdf.PdfWriter;
import org.jiedao.document.preview.PdfPages;
import org.jiedao.document.word.WordWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The user's own folder of fonts, with the bundled fonts under other names and with damaged ones.
class OwnFontsTest {

    @TempDir
    Path folder;

    private static byte[] bundled(Face face) {
        return FontCatalogue.bundled().file(face).bytes();
    }

    private FontCatalogue fonts() {
        return FontCatalogue.bundled().preferOwn(folder);
    }

    private void put(String file, byte[] font) throws IOException {
        Files.write(folder.resolve(file), font);
    }

    @Test
    void fontIsKnownByItsNamesWhateverItsFileIsCalled() throws IOException {
        put("随便.otf", CraftedFonts.named(bundled(Face.KAI), "仿宋_GB2312", "FangSong_GB2312"));

        FaceFont fang = fonts().serving(Face.FANG);

        assertEquals("仿宋_GB2312", fang.family());
        assertEquals("随便.otf", fang.file().name());
        assertEquals(FontOrigin.OWN, fang.origin());
        assertEquals(FontOrigin.BUNDLED, fonts().serving(Face.KAI).origin());
    }

    @Test
    void ownFolderComesBeforeTheSystemAndTheBetterNameFirst(@TempDir Path system) throws IOException {
        Files.write(system.resolve("simfang.ttf"), CraftedFonts.named(bundled(Face.HEI), "仿宋", "FangSong"));
        put("a.otf", CraftedFonts.named(bundled(Face.KAI), "方正仿宋_GBK", "FZFangSong-Z02"));
        put("b.otf", CraftedFonts.named(bundled(Face.KAI), "仿宋_GB2312", "FangSong_GB2312"));

        FontCatalogue fonts = FontCatalogue.preferring(List.of(system));
        assertEquals("仿宋", fonts.serving(Face.FANG).family());
        assertEquals(FontOrigin.SYSTEM, fonts.serving(Face.FANG).origin());

        fonts.preferOwn(folder);
        assertEquals("仿宋_GB2312", fonts.serving(Face.FANG).family());
    }

    @Test
    void systemFontUnderAnUnknownFileNameIsFoundByItsFamily(@TempDir Path system) throws IOException {
        Files.write(system.resolve("FZXBS2.TTF"), CraftedFonts.named(bundled(Face.TITLE), "方正小标宋_GBK", "FZXiaoBiaoSong-B05"));

        FaceFont title = FontCatalogue.preferring(List.of(system)).serving(Face.TITLE);

        assertEquals("方正小标宋_GBK", title.family());
        assertEquals(FontOrigin.SYSTEM, title.origin());
    }

    @Test
    void everyFontOfACollectionIsReadAndOneServes() throws IOException {
        byte[] song = CraftedFonts.named(bundled(Face.KAI), "宋体", "SimSun");
        byte[] hei = CraftedFonts.named(bundled(Face.HEI), "黑体", "SimHei");
        put("两种.ttc", CraftedFonts.collection(song, hei));

        FontCatalogue fonts = fonts();

        assertEquals(2, fonts.ownFonts().size());
        assertEquals("黑体", fonts.serving(Face.HEI).family());
        assertEquals("宋体", fonts.serving(Face.SONG).family());
        assertEquals(FontCatalogue.bundled().em('1', Face.HEI), fonts.em('1', Face.HEI));
        assertArrayEquals(hei, fonts.file(Face.HEI).bytes(), "cut out whole");
        assertEquals("张堃办事", printed(fonts, "张堃办事"));
    }

    @Test
    void damagedAndForeignFilesAreListedWithOneSentenceAndPassedOver() throws IOException {
        byte[] kai = CraftedFonts.named(bundled(Face.KAI), "仿宋", "FangSong");
        put("断.otf", Arrays.copyOf(kai, kai.length / 2));
        put("空.ttf", new byte[0]);
        put("乱.ttf", "这不是字体".repeat(50).getBytes(StandardCharsets.UTF_8));
        put("零.ttc", new byte[] {'t', 't', 'c', 'f', 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 99});
        put("网页.woff2", new byte[] {'w', 'O', 'F', '2'});
        put("说明.txt", new byte[] {1});
        put("缺.otf", CraftedFonts.without(kai, "CFF "));

        FontCatalogue fonts = fonts();

        assertEquals(6, fonts.ownFonts().size());
        fonts.ownFonts().forEach(font -> {
            assertInstanceOf(FolderFont.Unusable.class, font);
            assertTrue(font.sentence().contains("没有采用"), font.sentence());
        });
        assertEquals(FontOrigin.BUNDLED, fonts.serving(Face.FANG).origin());
    }

    @Test
    void everyTruncationOfAFontIsSurvived() throws IOException {
        byte[] kai = CraftedFonts.named(bundled(Face.SONG), "仿宋", "FangSong");
        for (int length = 0; length < kai.length; length += Math.max(1, kai.length / 97)) {
            put("断.otf", Arrays.copyOf(kai, length));
            assertInstanceOf(FolderFont.Unusable.class, fonts().ownFonts().getFirst());
        }
    }

    @Test
    void fontThatForbidsEmbeddingIsSaidAndNotUsed() throws IOException {
        put("禁.otf", CraftedFonts.licensed(CraftedFonts.named(bundled(Face.KAI), "仿宋", "FangSong"), 2));
        FontCatalogue fonts = fonts();

        assertEquals("“仿宋”的许可不准嵌入文件，PDF 没有采用，请换用准许嵌入的字体", fonts.ownFonts().getFirst().sentence());
        assertEquals(FontOrigin.BUNDLED, fonts.serving(Face.FANG).origin());

        put("禁.otf", CraftedFonts.licensed(CraftedFonts.named(bundled(Face.KAI), "仿宋", "FangSong"), 8));
        fonts.reread();
        assertEquals(FontOrigin.OWN, fonts.serving(Face.FANG).origin());
    }

    @Test
    void folderIsReadAgainWhenAsked() throws IOException {
        FontCatalogue fonts = fonts();
        assertEquals(FontOrigin.BUNDLED, fonts.serving(Face.FANG).origin());

        put("新.otf", CraftedFonts.named(bundled(Face.KAI), "仿宋", "FangSong"));
        assertEquals(FontOrigin.BUNDLED, fonts.serving(Face.FANG).origin());
        fonts.reread();

        assertEquals(FontOrigin.OWN, fonts.serving(Face.FANG).origin());
        assertEquals("张堃办事", printed(fonts, "张堃办事"));
    }

    @Test
    void anyOwnFontLendsACharacterThatTheOthersLack() throws IOException {
        assertFalse(FontCatalogue.bundled().covers(0x2A6D5, Face.FANG));
        put("超大.otf", CraftedFonts.moved(CraftedFonts.named(bundled(Face.SONG), "某某超大字符集", "Huge"), 0x2A6D5));

        FontCatalogue fonts = fonts();

        assertTrue(fonts.covers(0x2A6D5, Face.FANG));
        assertEquals("某某超大字符集", fonts.family(0x2A6D5, Face.FANG));
        assertEquals(List.of(), fonts.uncovered("张\uD869\uDED5"));
    }

    @Test
    void wordNamesTheFamilyThatTheUserHasAndTheUsualOneInItsPlace() throws IOException {
        put("a.otf", CraftedFonts.named(bundled(Face.KAI), "方正仿宋_GBK", "FZFangSong-Z02"));

        byte[] file = Papers.written(new WordWriter(fonts()), document("张三、李𬭎"));

        assertTrue(part(file, "styles").orElse("").contains("w:eastAsia=\"方正仿宋_GBK\""));
        assertTrue(part(file, "document").orElse("").contains("w:eastAsia=\"SimSun-ExtB\""));
        String table = part(file, "fontTable").orElse("");
        assertTrue(table.contains("<w:font w:name=\"方正仿宋_GBK\"><w:altName w:val=\"仿宋\"/></w:font>"), table);
    }

    @Test
    void wordFileOfBundledFontsNamesTheUsualFamiliesOnly() throws IOException {
        byte[] file = Papers.written(new WordWriter(FontCatalogue.bundled()), document("张三"));

        assertTrue(part(file, "styles").orElse("").contains("w:eastAsia=\"仿宋\""));
        assertEquals(Optional.empty(), part(file, "fontTable"));
    }

    @Test
    void wordRefusesACharacterThatNoFontHas() {
        var refusal = assertThrows(
                UnprintableException.class,
                () -> Papers.written(new WordWriter(FontCatalogue.bundled()), document("张\uD869\uDED5")));

        assertEquals("没有字体能印出“\uD869\uDED5”（U+2A6D5），在“张\uD869\uDED5”里。", refusal.getMessage());
    }

    private static Optional<String> part(byte[] file, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/" + name + ".xml")) {
                    return Optional.of(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return Optional.empty();
    }

    private static Document document(String text) {
        return new Document(
                DocumentFormat.PLAIN, "名单", LocalDate.of(2026, 7, 1), List.of(new Block.Paragraph(text)));
    }

    private static String printed(FontCatalogue fonts, String text) throws IOException {
        Document document = new Document(
                DocumentFormat.PLAIN,
                "名单",
                LocalDate.of(2026, 7, 1),
                List.of(new Block.Heading(1, text, "")));
        try (PdfPages pages = new PdfPages(Papers.written(new PdfWriter(fonts), document))) {
            return pages.text(0).strip().lines().findFirst().orElse("").strip();
        }
    }
}
