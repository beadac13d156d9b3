package org.jiedao.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jiedao.wording.Fields;

/// Texts that somebody typed, on their way into the sentences and cells of papers.
final class Texts {
    private static final Pattern LAST_STOP = Pattern.compile("[。；;，,、.\\s　]+$");
    /// About a dozen lines of a cell: a row taller than a page could not be set.
    private static final int LONGEST_PIECE = 360;

    private Texts() {}

    /// Without the stop at its end, for the sentence around it brings its own.
    static String trimmed(String text) {
        return LAST_STOP.matcher(text.strip()).replaceFirst("");
    }

    /// The paragraphs, a long one cut behind a sentence.
    static List<String> paragraphs(String text) {
        List<String> pieces = new ArrayList<>();
        for (String line : text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList()) {
            String rest = line;
            while (rest.length() > LONGEST_PIECE) {
                int stop = cut(rest);
                pieces.add(rest.substring(0, stop).strip());
                rest = rest.substring(stop);
            }
            if (!rest.isBlank()) {
                pieces.add(rest.strip());
            }
        }
        return List.copyOf(pieces);
    }

    /// Numbered rows to fill in by hand behind those that are filled.
    static List<Fields> blankRows(int filled, int rows) {
        return IntStream.rangeClosed(filled + 1, rows)
                .mapToObj(number -> new Fields().put("序号", String.valueOf(number)))
                .toList();
    }

    private static int cut(String text) {
        int stop = text.lastIndexOf('。', LONGEST_PIECE - 1) + 1;
        int whole = stop > 0 ? stop : LONGEST_PIECE;
        return Character.isLowSurrogate(text.charAt(whole)) ? whole - 1 : whole;
    }
}
