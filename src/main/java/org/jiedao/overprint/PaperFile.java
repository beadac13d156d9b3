package org.jiedao.overprint;

/// Names of PDF files that every file system takes.
final class PaperFile {

    private static final int LONGEST = 80;

    private PaperFile() {}

    static String name(String words) {
        String plain = words.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "").strip();
        int end = plain.offsetByCodePoints(0, Math.min(LONGEST, plain.codePointCount(0, plain.length())));
        return plain.substring(0, end).strip() + ".pdf";
    }
}
