package org.jiedao.document.preview;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/// The first page of a PDF as a PNG.
public final class PagePicture {
    /// More than this is too large for who opens it; the picture is then made smaller.
    private static final double MOST_PIXELS = 60_000_000;

    private PagePicture() {}

    /// At a scale of 1.0 a point of paper is a pixel.
    public static byte[] png(byte[] pdf, double scale) throws IOException {
        try (PdfPages pages = new PdfPages(pdf)) {
            double most = Math.sqrt(MOST_PIXELS / (pages.width(0) * pages.height(0)));
            PageImage page = pages.image(0, Math.min(scale, most));
            BufferedImage image = new BufferedImage(page.width(), page.height(), BufferedImage.TYPE_INT_RGB);
            image.setRGB(0, 0, page.width(), page.height(), page.argb(), 0, page.width());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            if (!ImageIO.write(image, "png", bytes)) {
                throw new IOException("PNG");
            }
            return bytes.toByteArray();
        }
    }
}
