package org.jiedao.document.pdf;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// The six letters before the name of a subset font are drawn at random. They are made the same for each printing, so
/// that a reprint has the same hash as the issued file.
final class SubsetTags {

    private static final int LETTERS = 6;

    private SubsetTags() {}

    /// Changes letters in place: no offset in the file moves.
    static byte[] settled(byte[] pdf, List<String> fontNames) {
        for (int i = 0; i < fontNames.size(); i++) {
            byte[] name = ("+" + fontNames.get(i)).getBytes(StandardCharsets.ISO_8859_1);
            for (int at = LETTERS + 1; at + name.length <= pdf.length; at++) {
                if (pdf[at] == '+' && matches(pdf, at, name) && tagged(pdf, at)) {
                    java.util.Arrays.fill(pdf, at - LETTERS, at, (byte) ('A' + i));
                }
            }
        }
        return pdf;
    }

    private static boolean matches(byte[] pdf, int at, byte[] name) {
        return java.util.Arrays.equals(pdf, at, at + name.length, name, 0, name.length);
    }

    private static boolean tagged(byte[] pdf, int plus) {
        for (int i = plus - LETTERS; i < plus; i++) {
            if (pdf[i] < 'A' || pdf[i] > 'Z') {
                return false;
            }
        }
        return pdf[plus - LETTERS - 1] == '/';
    }
}
