package org.jiedao.document.chart;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.jiedao.document.Advances;
import org.jiedao.document.Picture;
import org.jiedao.document.PlacedWriter;
import org.jiedao.document.preview.PagePicture;

/// Makes a chart the picture that stands in papers and on the screen.
public record DrawBars(PlacedWriter pdf, Advances advances) {
    private static final double POINTS_PER_INCH = 72;

    public Picture picture(String title, BarChart chart) throws IOException {
        ByteArrayOutputStream sheet = new ByteArrayOutputStream();
        pdf.write(BarSheet.draw(title, BarLayout.of(chart), advances), sheet);
        return Picture.of(
                PagePicture.png(sheet.toByteArray(), Picture.RESOLUTION / POINTS_PER_INCH), Picture.RESOLUTION);
    }
}
