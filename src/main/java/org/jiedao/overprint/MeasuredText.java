package org.jiedao.overprint;

import java.text.Normalizer;
import java.util.OptionalDouble;

/// Measures as people type them: full-width digits, a long minus, a unit behind.
public final class MeasuredText {

    private MeasuredText() {}

    /// Nothing where it is no number.
    public static OptionalDouble read(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replace('−', '-')
                .replace('。', '.')
                .replaceAll("(毫米|mm|磅|%)", "")
                .strip();
        return plain.matches("[+-]?\\d{1,4}(\\.\\d{1,3})?")
                ? OptionalDouble.of(Double.parseDouble(plain))
                : OptionalDouble.empty();
    }

    public static String write(double measured) {
        return "%.1f".formatted(measured);
    }
}
