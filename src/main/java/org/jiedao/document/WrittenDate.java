package org.jiedao.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A date as official texts write it, in Arabic digits or in hanzi.
final class WrittenDate {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final Pattern PARTS = Pattern.compile("(.{4})年(.{1,2})月(.{1,3})日");

    private WrittenDate() {}

    /// Empty where the text is no complete date, as with 【待补】.
    static Optional<LocalDate> read(String text) {
        Matcher parts = PARTS.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year(parts.group(1)), number(parts.group(2)), number(parts.group(3))));
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int year(String text) {
        StringBuilder digits = new StringBuilder();
        text.chars().forEach(c -> digits.append(DIGITS.indexOf(c) >= 0 ? (char) ('0' + DIGITS.indexOf(c)) : (char) c));
        return Integer.parseInt(digits.toString());
    }

    /// 七, 十, 十一, 二十, 三十一 or Arabic.
    private static int number(String text) {
        int ten = text.indexOf('十');
        if (ten < 0) {
            return year(text);
        }
        int tens = ten == 0 ? 1 : year(text.substring(0, ten));
        return tens * 10 + (ten == text.length() - 1 ? 0 : year(text.substring(ten + 1)));
    }
}
