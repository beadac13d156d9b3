package org.jiedao.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Breaks a title (7.3.1) into lines of whole words that form a trapezoid or a diamond.
public final class TitleLines {

    private static final int MOST_LINES = 4;
    private static final double CUT_WORD = 60;
    private static final double CUT_UNKNOWN = 15;
    private static final double GOOD_END = 12;
    private static final double WAIST = 15;

    /// What leads on to the next word.
    private static final String BAD_ENDS = "和与及对在为向从把被各第的";

    private TitleLines() {}

    /// The author's own lines where there are more than one, else the best breaking into lines of at most `most`
    /// characters.
    public static List<String> of(Block.Title title, int most) {
        return title.lines().stream().flatMap(l -> balanced(l, most)).toList();
    }

    private static Stream<String> balanced(String line, int most) {
        int[] text = line.codePoints().toArray();
        if (text.length <= most) {
            return Stream.of(line);
        }
        TitleWords words = new TitleWords(line);
        int[] best = null;
        for (int n = (text.length + most - 1) / most; n <= MOST_LINES && (best == null || cuts(words, best)); n++) {
            int[] fewer = best;
            best = best(text, n, most, words).filter(more -> fewer == null || !cuts(words, more)).orElse(fewer);
        }
        if (best != null) {
            return pieces(text, best).stream();
        }
        return new ChineseLines(new Setting(1, 0, (c, f) -> 1), most).of(line, Face.TITLE, 0, 0).stream().map(Line::text);
    }

    private static Optional<int[]> best(int[] text, int lines, int most, TitleWords words) {
        List<int[]> candidates = new ArrayList<>();
        cut(text, new int[lines - 1], 0, most, candidates);
        return candidates.stream().min(Comparator.comparingDouble(cuts -> cost(text, cuts, words)));
    }

    private static boolean cuts(TitleWords words, int[] cuts) {
        return Arrays.stream(cuts).anyMatch(words::cutAt);
    }

    private static void cut(int[] text, int[] cuts, int depth, int most, List<int[]> found) {
        int from = depth == 0 ? 0 : cuts[depth - 1];
        if (depth == cuts.length) {
            if (text.length - from <= most) {
                found.add(cuts.clone());
            }
            return;
        }
        for (int at = from + 3; at <= Math.min(from + most, text.length - 3); at++) {
            if (Kinsoku.mayBreak(text[at - 1], text[at], false) && text[at] != '的') {
                cuts[depth] = at;
                cut(text, cuts, depth + 1, most, found);
            }
        }
    }

    private static double cost(int[] text, int[] cuts, TitleWords words) {
        double cost = shape(text.length, cuts);
        int from = 0;
        for (int at : cuts) {
            cost += words.cutAt(at) ? CUT_WORD : words.edgeAt(at) ? 0 : CUT_UNKNOWN;
            cost -= TitleWords.goodEnd(new String(text, from, at - from)) ? GOOD_END : 0;
            cost += BAD_ENDS.indexOf(text[at - 1]) >= 0 ? CUT_UNKNOWN : 0;
            from = at;
        }
        return cost;
    }

    /// Lines of much the same length, that still make a trapezoid or a diamond: neither a rectangle nor a waist.
    private static double shape(int length, int[] cuts) {
        double mean = length / (cuts.length + 1.0);
        double cost = 0;
        int from = 0;
        for (int i = 0; i <= cuts.length; i++) {
            int to = i < cuts.length ? cuts[i] : length;
            cost += Math.pow(to - from - mean, 2);
            from = to;
        }
        boolean waist = cuts.length == 2
                && cuts[1] - cuts[0] < Math.min(cuts[0], length - cuts[1]);
        return cost + (waist ? WAIST : 0) + (cuts.length == 1 && cuts[0] * 2 == length ? 1 : 0);
    }

    private static List<String> pieces(int[] text, int[] cuts) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int at : cuts) {
            pieces.add(new String(text, from, at - from));
            from = at;
        }
        pieces.add(new String(text, from, text.length - from));
        return pieces;
    }
}
