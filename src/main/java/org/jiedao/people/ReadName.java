package org.jiedao.people;

import java.util.List;
import java.util.Map;

/// A name made ready to be found by whatever may be typed for it. `signs` has a bit for each letter of its readings and for
/// each of its own characters, many to a bit: what was typed and has another bit cannot be it.
record ReadName(String plain, List<List<String>> readings, long signs) {
    private static final int LETTERS = 26;

    static ReadName of(String name, Map<Integer, List<String>> known) {
        String plain = NameMatch.plain(name);
        // digits are typed as they stand
        List<List<String>> readings =
                plain.chars().allMatch(sign -> sign < 'A') ? List.of() : List.copyOf(Readings.of(name, known));
        long signs = signs(plain);
        for (List<String> ways : readings) {
            for (String way : ways) {
                signs |= signs(way) | signs(way.replace('v', 'u'));
            }
        }
        return new ReadName(plain, readings, signs);
    }

    static long signs(String text) {
        long signs = 0;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            signs |= 1L << (sign >= 'a' && sign <= 'z' ? sign - 'a' : LETTERS + sign % (Long.SIZE - LETTERS));
        }
        return signs;
    }

    boolean mayHold(long typed) {
        return (signs & typed) == typed;
    }
}
