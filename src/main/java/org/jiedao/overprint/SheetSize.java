package org.jiedao.overprint;

import java.util.Optional;

/// A preprinted sheet as it lies before the reader, in millimetres measured by the user: trade sizes such as 8K vary by
/// maker.
public record SheetSize(double width, double height) {

    /// Room for the 100 mm bars of the calibration sheet and for what is written beside them.
    static final double LEAST = 140;

    static final double MOST = 900;

    public SheetSize {
        width = Tenths.of(width);
        height = Tenths.of(height);
    }

    public boolean landscape() {
        return width > height;
    }

    public SheetSize turned() {
        return new SheetSize(height, width);
    }

    /// Why nothing can be printed on it; empty when it can.
    public Optional<String> fault() {
        boolean usable = Math.min(width, height) >= LEAST && Math.max(width, height) <= MOST;
        return usable
                ? Optional.empty()
                : Optional.of("纸张的宽和高应在%.0f到%.0f毫米之间，现在是%s".formatted(LEAST, MOST, this));
    }

    /// `297.0×210.0毫米`.
    @Override
    public String toString() {
        return "%.1f×%.1f毫米".formatted(width, height);
    }
}
