package org.jiedao.overprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jiedao.document.Placing;
import org.junit.jupiter.api.Test;

/// A printer that shifts and stretches, measured on the calibration sheet, prints everything where it belongs.
class CalibrationTest {
    private static final double TENTH = 0.1;

    /// What a printer does to a point; it knows nothing of our cross.
    private record Printer(double stretchX, double stretchY, double shiftX, double shiftY) {
        double x(double drawn) {
            return stretchX * drawn + shiftX;
        }

        double y(double drawn) {
            return stretchY * drawn + shiftY;
        }

        /// What a ruler reads on its calibration sheet.
        Calibration measured() {
            return new Calibration(
                    x(Calibration.CROSS) - Calibration.CROSS,
                    y(Calibration.CROSS) - Calibration.CROSS,
                    x(130) - x(30),
                    y(130) - y(30));
        }
    }

    @Test
    void whatWasMeasuredIsMadeGood() {
        for (Printer printer : new Printer[] {
            new Printer(1, 1, 0, 0),
            new Printer(1, 1, 2.3, -1.7),
            new Printer(0.985, 1.012, 0, 0),
            new Printer(1.006, 0.991, -4.1, 3.6)
        }) {
            Placing placing = printer.measured().placing();
            for (double at : new double[] {0, 20, 95.5, 210}) {
                double offset = Math.abs(printer.x(placing.x(at)) - at);
                // a ruler reads tenths: of the offset 0.05 remain, of the scale 0.05 in 100 from the cross on
                double read = 0.05 + Math.abs(at - Calibration.CROSS) * 0.0005 + 1e-9;
                assertTrue(offset <= Math.max(read, TENTH), "x " + at + " " + printer + " " + offset);
                assertTrue(Math.abs(printer.y(placing.y(at)) - at) <= Math.max(read, TENTH), "y " + at);
            }
        }
    }

    @Test
    void withExactMeasuresTheCorrectionIsExactOnTheWholeSheet() {
        Printer printer = new Printer(0.99, 1.01, 1.5, -2.2);
        Calibration exact = printer.measured();
        Placing placing = exact.placing();
        for (double at = 0; at <= 420; at += 10) {
            assertEquals(at, printer.x(placing.x(at)), TENTH);
            assertEquals(at, printer.y(placing.y(at)), TENTH);
        }
    }

    @Test
    void nothingMeasuredChangesNothing() {
        assertEquals(Placing.AS_IS, Calibration.NONE.placing());
    }

    @Test
    void absurdMeasuresAreRefusedWithTheLikelyReason() {
        assertTrue(new Calibration(31, 0, 100, 100).fault().orElseThrow().contains("±30毫米"));
        assertTrue(new Calibration(0, 0, 100, 85).fault().orElseThrow().contains("没有按实际大小打印"));
        assertTrue(new Calibration(-2.5, 1.2, 99.6, 100.3).fault().isEmpty());
    }
}
