package org.jiedao.document;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jiedao.document.preview.PageImage;
import org.jiedao.document.preview.PdfPages;

/// Where words and red lines stand on a page, in millimetres from its left and top edges, measured on the finished PDF.
public final class PaperPlaces {

    private static final double MM = 25.4 / 72;
    private static final double SCALE = 4;

    private final byte[] pdf;
    private final int page;
    private final List<TextPosition> characters = new ArrayList<>();
    private final double height;

    /// `baseline` is that of upright text; `left` and `right` are its ends.
    public record Place(double left, double right, double baseline) {
        public double middle() {
            return (left + right) / 2;
        }
    }

    public PaperPlaces(byte[] pdf, int page) throws IOException {
        this.pdf = pdf;
        this.page = page;
        try (PDDocument document = Loader.loadPDF(pdf)) {
            height = document.getPage(page).getMediaBox().getHeight();
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    characters.add(text);
                }
            };
            stripper.setStartPage(page + 1);
            stripper.setEndPage(page + 1);
            stripper.writeText(document, new StringWriter());
        }
    }

    /// The place of the first of these words.
    public Place of(String words) {
        StringBuilder text = new StringBuilder();
        List<TextPosition> owners = new ArrayList<>();
        for (TextPosition character : characters) {
            text.append(character.getUnicode());
            character.getUnicode().chars().forEach(c -> owners.add(character));
        }
        int at = text.indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException(words + " is not in " + text);
        }
        TextPosition first = owners.get(at);
        TextPosition last = owners.get(at + words.length() - 1);
        return new Place(x(first), x(last) + last.getWidth() * MM, y(first));
    }

    public boolean has(String words) {
        StringBuilder text = new StringBuilder();
        characters.forEach(c -> text.append(c.getUnicode()));
        return text.indexOf(words) >= 0;
    }

    public boolean blank() {
        return characters.isEmpty();
    }

    private static double x(TextPosition c) {
        return c.getTextMatrix().getTranslateX() * MM;
    }

    private double y(TextPosition c) {
        return (height - c.getTextMatrix().getTranslateY()) * MM;
    }

    /// The top edges of red stretches down the page at a distance from its left edge.
    public List<Double> redFrom(double left) throws IOException {
        try (PdfPages pages = new PdfPages(pdf)) {
            PageImage image = pages.image(page, SCALE);
            int x = (int) (left / MM * SCALE);
            List<Double> tops = new ArrayList<>();
            for (int y = 1; y < image.height(); y++) {
                if (red(image, x, y) && !red(image, x, y - 1)) {
                    tops.add(y / SCALE * MM);
                }
            }
            return tops;
        }
    }

    private static boolean red(PageImage image, int x, int y) {
        int rgb = image.argb()[y * image.width() + x];
        return (rgb >> 16 & 255) > 180 && (rgb >> 8 & 255) < 150;
    }
}
