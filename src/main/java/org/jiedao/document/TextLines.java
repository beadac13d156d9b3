package org.jiedao.document;

import java.util.List;

/// The lines of a text with a place in them.
final class TextLines {

    private final List<String> lines;
    private int next;

    TextLines(String text) throws OfficialTextException {
        lines = text.replace("\uFEFF", "").lines().map(TextLines::clean).toList();
        for (int i = 0; i < lines.size(); i++) {
            checkCharacters(lines.get(i), i + 1);
        }
    }

    /// Indents are the typesetter's business; a tab inside a line stands for a full-width space.
    private static String clean(String line) {
        return line.strip().replace('\t', '　');
    }

    private static void checkCharacters(String line, int number) throws OfficialTextException {
        int bad = line.codePoints().filter(TextLines::unusable).findFirst().orElse(-1);
        if (bad >= 0) {
            throw new OfficialTextException(number, "有不能印出的字符 U+%04X，请删去。".formatted(bad));
        }
    }

    private static boolean unusable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.SURROGATE, Character.FORMAT, Character.LINE_SEPARATOR -> true;
            default -> false;
        };
    }

    boolean more() {
        return next < lines.size();
    }

    String peek() {
        return more() ? lines.get(next) : "";
    }

    /// The line after the one that [#peek] shows, blank lines left out; empty at the end.
    String afterPeek() {
        return lines.subList(Math.min(next + 1, lines.size()), lines.size()).stream()
                .filter(l -> !l.isEmpty())
                .findFirst()
                .orElse("");
    }

    String take() {
        return lines.get(next++);
    }

    void skipBlank() {
        while (more() && lines.get(next).isEmpty()) {
            next++;
        }
    }

    /// The number of the line that [#peek] shows.
    int number() {
        return Math.min(next + 1, Math.max(1, lines.size()));
    }

    OfficialTextException error(String sentence) {
        return new OfficialTextException(number(), sentence);
    }
}
