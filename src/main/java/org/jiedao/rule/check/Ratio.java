package org.jiedao.rule.check;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A fraction in integers, so that exactly two thirds is two thirds: `2/3`.
public record Ratio(int numerator, int denominator) {
    private static final Pattern TEXT = Pattern.compile("([1-9]\\d{0,5})/([1-9]\\d{0,5})");

    public static Optional<Ratio> of(String text) {
        Matcher parts = TEXT.matcher(text);
        return parts.matches()
                ? Optional.of(new Ratio(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2))))
                : Optional.empty();
    }

    public boolean isReached(long part, long whole) {
        return denominator * part >= numerator * whole;
    }

    /// The smallest part that reaches it; the share itself is enough: “以上” includes it (民法典 1259).
    public long leastOf(long whole) {
        return Math.ceilDiv(numerator * whole, (long) denominator);
    }

    /// `3×3<2×6`.
    public String relation(long part, long whole) {
        return denominator + "×" + part + (isReached(part, whole) ? "≥" : "<") + numerator + "×" + whole;
    }
}
