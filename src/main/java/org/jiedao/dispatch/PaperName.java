package org.jiedao.dispatch;

import java.util.regex.Pattern;
import org.jiedao.file.PortableName;

/// The file name of a paper: year folder, number, title; safe on Windows.
public final class PaperName {
    private static final Pattern SPACE = Pattern.compile("[\\s\\u3000]+");
    private static final int LONGEST_TITLE = 60;

    private PaperName() {}

    static String of(DocumentNumber number, String title) {
        return number.year() + "/" + safe(number.toString()) + " " + safe(title);
    }

    /// Of a later version, beside the files of the first.
    static String of(DocumentNumber number, String title, int version) {
        return of(number, title) + "（第" + version + "版）";
    }

    /// The file name of a paper without a number.
    public static String of(String title) {
        return safe(title);
    }

    private static String safe(String text) {
        return PortableName.of(SPACE.matcher(text).replaceAll(""), LONGEST_TITLE);
    }
}
