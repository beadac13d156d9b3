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

    /// What was said, each paragraph by itself, for a cell has no lines of its own; cut behind sentences where one cell
    /// could not hold it.
    static List<String> pieces(String text) {
        return text.lines().map(String::strip).flatMap(line -> cut(line).stream()).toList();
    }

    private static List<String> cut(String line) {
        String rest = line;
        List<String> pieces = new ArrayList<>();
        while (rest.length() > LONGEST_PIECE) {
            int stop = end(rest);
            pieces.add(rest.substring(0, stop).strip());
            rest = rest.substring(stop);
        }
        pieces.add(rest.strip());
        return pieces.stream().filter(piece -> !piece.isEmpty()).toList();
    }

    /// Numbered rows to fill in by hand behind those that are filled.
    static List<Fields> blankRows(int filled, int rows) {
        return IntStream.rangeClosed(filled + 1, rows)
                .mapToObj(number -> new Fields().put("序号", String.valueOf(number)))
                .toList();
    }

    private static int end(String text) {
        int stop = text.lastIndexOf('。', LONGEST_PIECE - 1) + 1;
        int whole = stop > 0 ? stop : LONGEST_PIECE;
        return Character.isLowSurrogate(text.charAt(whole)) ? whole - 1 : whole;
    }
}
