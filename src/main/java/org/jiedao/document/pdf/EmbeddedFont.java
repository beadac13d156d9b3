package org.jiedao.document.pdf;

import com.itextpdf.kernel.pdf.CompressionConstants;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.pdf.PdfString;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jiedao.document.font.FontDescription;
import org.jiedao.document.font.FontFile;

/// A font as one PDF carries it: only the characters shown, each with a code of its own, so that copied text is exact
/// even where two characters look the same. The library's own cutting reads the whole font for every file.
final class EmbeddedFont {

    private static final int SYMBOLIC = 4;
    private static final int TAG_LETTERS = 6;
    private static final int USUAL_WIDTH = 1000;
    /// Readers that substitute a font ask for the thickness of stems; the fonts do not say it.
    private static final int STEM = 80;

    private final FontFile file;
    private final String resource;
    private final PdfDictionary dictionary = new PdfDictionary();
    private final Map<Integer, Integer> codes = new LinkedHashMap<>();

    EmbeddedFont(FontFile file, String resource, PdfDocument pdf) {
        this.file = file;
        this.resource = resource;
        dictionary.makeIndirect(pdf);
    }

    /// The name by which pages call the font.
    String resource() {
        return resource;
    }

    PdfDictionary dictionary() {
        return dictionary;
    }

    /// The text as codes in hexadecimal digits.
    String shown(String text) {
        StringBuilder shown = new StringBuilder(4 * text.length());
        text.codePoints().forEach(c -> CodeMap.hex(shown, code(c)));
        return shown.toString();
    }

    private int code(int codePoint) {
        Integer known = codes.get(codePoint);
        if (known != null) {
            return known;
        }
        codes.put(codePoint, codes.size() + 1);
        return codes.size();
    }

    /// Puts the font into the file; nothing can be shown with it afterwards.
    void finish(PdfDocument pdf) {
        int[] shown = codes.keySet().stream().mapToInt(c -> c).toArray();
        FontDescription about = file.description();
        PdfName name = new PdfName(tag(shown) + "+" + about.name());
        PdfArray descendants = new PdfArray(indirect(descendant(name, about, shown, pdf), pdf));
        dictionary.put(PdfName.Type, PdfName.Font);
        dictionary.put(PdfName.Subtype, PdfName.Type0);
        dictionary.put(PdfName.BaseFont, about.compact() ? new PdfName(name.getValue() + "-Identity-H") : name);
        dictionary.put(PdfName.Encoding, PdfName.IdentityH);
        dictionary.put(PdfName.DescendantFonts, descendants);
        PdfStream map = new PdfStream(CodeMap.toUnicode(shown).getBytes(StandardCharsets.US_ASCII));
        dictionary.put(PdfName.ToUnicode, indirect(map, pdf));
    }

    private PdfDictionary descendant(PdfName name, FontDescription about, int[] shown, PdfDocument pdf) {
        PdfDictionary system = new PdfDictionary();
        system.put(PdfName.Registry, new PdfString("Adobe"));
        system.put(PdfName.Ordering, new PdfString("Identity"));
        system.put(PdfName.Supplement, new PdfNumber(0));
        PdfDictionary font = new PdfDictionary();
        font.put(PdfName.Type, PdfName.Font);
        font.put(PdfName.Subtype, about.compact() ? PdfName.CIDFontType0 : PdfName.CIDFontType2);
        font.put(PdfName.BaseFont, name);
        font.put(PdfName.CIDSystemInfo, system);
        font.put(PdfName.FontDescriptor, indirect(descriptor(name, about, program(about, shown, pdf)), pdf));
        font.put(PdfName.DW, new PdfNumber(USUAL_WIDTH));
        font.put(PdfName.W, widths(shown));
        if (!about.compact()) {
            font.put(PdfName.CIDToGIDMap, PdfName.Identity);
        }
        return font;
    }

    /// Not compressed: outlines shrink by a tenth, for half of the time that a letter takes.
    private PdfStream program(FontDescription about, int[] shown, PdfDocument pdf) {
        byte[] bytes = file.cut(shown);
        PdfStream program = new PdfStream(bytes, CompressionConstants.NO_COMPRESSION);
        if (about.compact()) {
            program.put(PdfName.Subtype, new PdfName("CIDFontType0C"));
        } else {
            program.put(PdfName.Length1, new PdfNumber(bytes.length));
        }
        return indirect(program, pdf);
    }

    private static PdfDictionary descriptor(PdfName name, FontDescription about, PdfStream program) {
        PdfDictionary descriptor = new PdfDictionary();
        descriptor.put(PdfName.Type, PdfName.FontDescriptor);
        descriptor.put(PdfName.FontName, name);
        descriptor.put(PdfName.Flags, new PdfNumber(SYMBOLIC));
        descriptor.put(
                PdfName.FontBBox, new PdfArray(new int[] {about.left(), about.bottom(), about.right(), about.top()}));
        descriptor.put(PdfName.ItalicAngle, new PdfNumber(about.angle()));
        descriptor.put(PdfName.Ascent, new PdfNumber(about.ascent()));
        descriptor.put(PdfName.Descent, new PdfNumber(about.descent()));
        descriptor.put(PdfName.CapHeight, new PdfNumber(about.ascent()));
        descriptor.put(PdfName.StemV, new PdfNumber(STEM));
        descriptor.put(about.compact() ? PdfName.FontFile3 : PdfName.FontFile2, program);
        return descriptor;
    }

    /// Only widths other than that of a Chinese character.
    private PdfArray widths(int[] shown) {
        PdfArray widths = new PdfArray();
        for (int i = 0; i < shown.length; i++) {
            double width = Math.round(file.em(shown[i]) * 100_000) / 100.0;
            if (width != USUAL_WIDTH) {
                widths.add(new PdfNumber(i + 1));
                widths.add(new PdfArray(new double[] {width}));
            }
        }
        return widths;
    }

    /// Six letters that tell this choice of characters from others of the same font, the same at each printing.
    private static String tag(int[] shown) {
        StringBuilder tag = new StringBuilder();
        long hash = Integer.toUnsignedLong(Arrays.hashCode(shown));
        for (int i = 0; i < TAG_LETTERS; i++) {
            tag.append((char) ('A' + hash % 26));
            hash /= 26;
        }
        return tag.toString();
    }

    private static <T extends PdfObject> T indirect(T object, PdfDocument pdf) {
        object.makeIndirect(pdf);
        return object;
    }
}
