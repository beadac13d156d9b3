package org.jiedao.document.preview;

import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/// The pages of a PDF, counted from 0, as images and as text. Not for two threads at once.
public final class PdfPages implements Closeable {

    private final PDDocument pdf;
    private final PDFRenderer renderer;

    public PdfPages(byte[] bytes) throws IOException {
        pdf = Loader.loadPDF(bytes);
        renderer = new PDFRenderer(pdf);
    }

    public int count() {
        return pdf.getNumberOfPages();
    }

    /// At 1.0 a point of paper is a pixel.
    public PageImage image(int page, double scale) throws IOException {
        BufferedImage image = renderer.renderImage(page, (float) scale, ImageType.RGB);
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return new PageImage(image.getWidth(), image.getHeight(), pixels);
    }

    /// Width of a page in points.
    public double width(int page) {
        return pdf.getPage(page).getMediaBox().getWidth();
    }

    public double height(int page) {
        return pdf.getPage(page).getMediaBox().getHeight();
    }

    public String text(int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page + 1);
        stripper.setEndPage(page + 1);
        return stripper.getText(pdf);
    }

    public List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        for (int page = 0; page < count(); page++) {
            texts.add(text(page));
        }
        return texts;
    }

    PDDocument pdf() {
        return pdf;
    }


    @Override
    public void close() throws IOException {
        pdf.close();
    }
}
