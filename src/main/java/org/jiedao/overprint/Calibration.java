package org.jiedao.overprint;

import java.util.Optional;
import org.jiedao.document.Placing;

/// What was measured on the calibration sheet: how far the cross that belongs at 20 mm from the left and upper edges
/// stands too far right (x) and too far down (y), in millimetres, and how long the bars of 100 mm came out, which is the
/// scale in percent.
public record Calibration(double offsetX, double offsetY, double scaleX, double scaleY) {

    /// Where the cross belongs from the left and from the upper edge.
    public static final double CROSS = 20;

    /// The length of the bars.
    public static final double BAR = 100;

    public static final Calibration NONE = new Calibration(0, 0, BAR, BAR);

    private static final double MOST_OFFSET = 30;
    private static final double MOST_STRETCH = 10;

    public Calibration {
        offsetX = Tenths.of(offsetX);
        offsetY = Tenths.of(offsetY);
        scaleX = Tenths.of(scaleX);
        scaleY = Tenths.of(scaleY);
    }

    /// A printer puts what is drawn at p on cross + offset + scale · (p − cross). This is the way back.
    public Placing placing() {
        double growX = BAR / scaleX;
        double growY = BAR / scaleY;
        return new Placing(growX, growY, CROSS - (CROSS + offsetX) * growX, CROSS - (CROSS + offsetY) * growY);
    }

    Optional<String> fault() {
        if (Math.abs(offsetX) > MOST_OFFSET || Math.abs(offsetY) > MOST_OFFSET) {
            return Optional.of("横向、纵向偏差应在±%.0f毫米以内；更大的偏差多半是纸没有放好或没有按实际大小打印".formatted(MOST_OFFSET));
        }
        if (Math.abs(scaleX - BAR) > MOST_STRETCH || Math.abs(scaleY - BAR) > MOST_STRETCH) {
            return Optional.of("100毫米标尺的实长应在%.0f到%.0f毫米之间；相差更大多半是没有按实际大小打印"
                    .formatted(BAR - MOST_STRETCH, BAR + MOST_STRETCH));
        }
        return Optional.empty();
    }

    /// What a verification sheet says about itself.
    String sentence() {
        return "横向偏差%+.1f毫米，纵向偏差%+.1f毫米，横标尺%.1f毫米，纵标尺%.1f毫米".formatted(offsetX, offsetY, scaleX, scaleY);
    }
}
