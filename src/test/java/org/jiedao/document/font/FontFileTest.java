package org.jiedao.document.font;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.fontbox.cff.CFFCIDFont;
import org.apache.fontbox.cff.CFFParser;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jiedao.document.Face;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FontFileTest {

    private static final FontCatalogue FONTS = FontCatalogue.bundled();

    /// Every `step`th character that a font has.
    private static int[] characters(FontFile font, int step) {
        int[] all = IntStream.rangeClosed(' ', 0x2FFFF).filter(font::has).toArray();
        return IntStream.range(0, all.length)
                .filter(i -> i % step == 0)
                .map(i -> all[i])
                .toArray();
    }

    private static List<String> drawn(GeneralPath path) {
        List<String> drawn = new ArrayList<>();
        double[] points = new double[6];
        for (PathIterator at = path.getPathIterator(new AffineTransform()); !at.isDone(); at.next()) {
            drawn.add(at.currentSegment(points) + java.util.Arrays.toString(points));
        }
        return drawn;
    }

    private static CFFCIDFont compact(byte[] font) throws IOException {
        return (CFFCIDFont)
                new CFFParser().parse(new RandomAccessReadBuffer(font)).getFirst();
    }

    private static void assertDrawnAlike(FontFile font, int step) throws IOException {
        ByteBuffer table = OpenType.of(font.bytes()).table("CFF ");
        byte[] compact = new byte[table.remaining()];
        table.get(compact);
        int[] characters = characters(font, step);
        CFFCIDFont whole = compact(compact);
        CFFCIDFont cut = compact(font.cut(characters));

        assertEquals(characters.length + 1, cut.getNumCharStrings());
        CharacterMap map = CharacterMap.read(font.bytes());
        for (int i = 0; i < characters.length; i++) {
            int number = whole.getCharset().getCIDForGID(map.glyph(characters[i]));
            assertEquals(
                    drawn(whole.getType2CharString(number).getPath()),
                    drawn(cut.getType2CharString(i + 1).getPath()),
                    Character.toString(characters[i]));
        }
    }

    @ParameterizedTest
    @EnumSource(Face.class)
    void cutFontDrawsAsTheWholeOne(Face face) throws IOException {
        assertDrawnAlike(FONTS.file(face), 29);
    }

    @Test
    void rareCharactersAreDrawnWithoutTheSubroutinesTheyCalled() throws IOException {
        assertDrawnAlike(FONTS.file(Face.FANG, "堃".codePointAt(0)), 13);
    }

    @Test
    void characterTheFontLacksIsItsEmptyBox() throws IOException {
        CFFCIDFont cut = compact(FONTS.file(Face.FANG).cut(new int[] {0x2A6D6, '党'}));

        assertEquals(
                drawn(cut.getType2CharString(0).getPath()),
                drawn(cut.getType2CharString(1).getPath()));
        assertTrue(drawn(cut.getType2CharString(2).getPath()).size() > 10);
    }

    @Test
    void sameCharactersGiveTheSameFont() {
        int[] characters = "中共青禾街道工作委员会".codePoints().toArray();

        assertArrayEquals(
                FONTS.file(Face.KAI).cut(characters),
                FontCatalogue.bundled().file(Face.KAI).cut(characters));
    }

    /// A TrueType font that a library of the tests brings along; many of its letters are composed of a letter and an
    /// accent.
    private static byte[] trueType() throws IOException {
        try (InputStream in =
                TTFParser.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }

    /// The same font as the only one of a collection: offsets count from the head of the file.
    static byte[] collection(byte[] font) {
        ByteBuffer collection = ByteBuffer.allocate(16 + font.length);
        collection.putInt(0x74746366).putInt(0x00010000).putInt(1).putInt(16).put(font);
        for (int i = 0; i < collection.getShort(16 + 4); i++) {
            int offset = 16 + 12 + 16 * i + 8;
            collection.putInt(offset, collection.getInt(offset) + 16);
        }
        return collection.array();
    }

    @Test
    void trueTypeFontAloneOrInACollectionDrawsTheSameWhenCut() throws IOException {
        FontFile font = new FontFile("a.ttf", trueType(), CharacterMap.read(trueType()));
        byte[] collection = collection(trueType());
        int[] characters = characters(font, 1);
        CharacterMap map = CharacterMap.read(trueType());

        byte[] program = font.cut(characters);

        assertArrayEquals(program, new FontFile("a.ttc", collection, CharacterMap.read(collection)).cut(characters));
        try (TrueTypeFont whole = new TTFParser().parse(new RandomAccessReadBuffer(trueType()));
                TrueTypeFont cut = new TTFParser(true).parse(new RandomAccessReadBuffer(program))) {
            for (int i = 0; i < characters.length; i++) {
                int glyph = map.glyph(characters[i]);
                String name = Character.toString(characters[i]);
                assertEquals(drawn(path(whole, glyph)), drawn(path(cut, i + 1)), name);
                assertEquals(whole.getAdvanceWidth(glyph), cut.getAdvanceWidth(i + 1), name);
            }
        }
    }

    private static GeneralPath path(TrueTypeFont font, int glyph) throws IOException {
        var data = font.getGlyph().getGlyph(glyph);
        return data == null ? new GeneralPath() : data.getPath();
    }

    @Test
    void fontSaysItsNameAndMeasures() throws IOException {
        FontDescription latin = new FontFile("a.ttf", trueType(), CharacterMap.read(trueType())).description();

        assertEquals(new FontDescription("LiberationSans", false, -543, -303, 1301, 979, 905, -211, 0), latin);
        assertEquals("FandolFang-Regular", FONTS.file(Face.FANG).description().name());
    }

    @Test
    void fontThatMustNotBeEmbeddedIsNotTaken() throws IOException {
        byte[] font = trueType();
        int rights = OpenType.of(font).offset("OS/2") + 8;
        ByteBuffer.wrap(font).putShort(rights, (short) 2);
        CharacterMap characters = CharacterMap.read(font);

        assertThrows(IOException.class, () -> new FontFile("a.ttf", font, characters));
    }

    @Test
    void fontThatWasCutOffIsNotTaken() throws IOException {
        for (byte[] font : List.of(trueType(), FONTS.file(Face.KAI).bytes())) {
            OpenType whole = OpenType.of(font);
            String outlines = whole.has("glyf") ? "glyf" : "CFF ";
            ByteBuffer half = ByteBuffer.wrap(font.clone());
            for (int i = 0; i < half.getShort(4); i++) {
                int entry = 12 + 16 * i;
                if (half.getInt(entry + 8) == whole.offset(outlines)) {
                    half.putInt(entry + 12, half.getInt(entry + 12) / 2);
                }
            }
            CharacterMap characters = CharacterMap.read(font);

            assertThrows(IOException.class, () -> new FontFile("a", half.array(), characters));
        }
    }
}
