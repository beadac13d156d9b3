package org.jiedao.document.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// The six letters before the name of a subset font are drawn at random. They are made the same for each printing, so
/// that a reprint has the same hash as the issued file.
final class SubsetTags {

    private static final int LETTERS = 6;

    private SubsetTags() {}

    /// Changes letters in place: no offset in the file moves.
    static byte[] settled(byte[] pdf, List<String> fontNames) {
        List<byte[]> names = fontNames.stream()
                .map(n -> n.getBytes(StandardCharsets.ISO_8859_1))
                .toList();
        for (int at = LETTERS + 1; at < pdf.length; at++) {
            if (pdf[at] == '+' && pdf[at - LETTERS - 1] == '/' && tagged(pdf, at)) {
                settle(pdf, at, names);
            }
        }
        return pdf;
    }

    private static void settle(byte[] pdf, int plus, List<byte[]> names) {
        for (int i = 0; i < names.size(); i++) {
            if (matches(pdf, plus + 1, names.get(i))) {
                Arrays.fill(pdf, plus - LETTERS, plus, (byte) ('A' + i));
            }
        }
    }

    private static boolean matches(byte[] pdf, int at, byte[] name) {
        return at + name.length <= pdf.length
                && Arrays.equals(pdf, at, at + name.length, name, 0, name.length);
    }

    private static boolean tagged(byte[] pdf, int plus) {
        for (int i = plus - LETTERS; i < plus; i++) {
            if (pdf[i] < 'A' || pdf[i] > 'Z') {
                return false;
            }
        }
        return true;
    }
}
