package org.jiedao.people;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A name made ready to be found by whatever may be typed for it. `signs` has a bit for each letter of its readings and for
/// each of its own characters, many to a bit: what was typed and has another bit cannot be it.
final class ReadName {
    static final int MOST = Long.SIZE - 1;

    private static final int LATIN = 26;
    private static final Letter[] NONE = {};

    private final String plain;
    private final Letter[] letters;
    private final long signs;

    private ReadName(String plain, Letter[] letters, long signs) {
        this.plain = plain;
        this.letters = letters;
        this.signs = signs;
    }

    /// A character and all that may be typed for it, a part or the whole: itself, and its readings with ü as v and as u.
    /// `first` has the bit of each first sign.
    static final class Letter {
        private final String[] ways;
        private final long first;

        private Letter(String[] ways, long first) {
            this.ways = ways;
            this.first = first;
        }

        static Letter of(String itself, List<String> readings) {
            Set<String> ways = new LinkedHashSet<>(List.of(itself));
            for (String reading : readings) {
                ways.add(reading);
                ways.add(reading.replace('v', 'u'));
            }
            long first = 0;
            for (String way : ways) {
                first |= bit(way.charAt(0));
            }
            return new Letter(ways.toArray(String[]::new), first);
        }

        /// `reached` has a bit for each number of signs that the characters before it may have taken of what was typed; so has
        /// the answer, for those after it.
        private long after(String typed, long reached) {
            long after = 0;
            for (long rest = reached; rest != 0; rest &= rest - 1) {
                int from = Long.numberOfTrailingZeros(rest);
                for (String way : ways) {
                    after |= taken(way, typed, from);
                }
            }
            return after;
        }

        private static long taken(String way, String typed, int from) {
            long taken = 0;
            int most = Math.min(way.length(), typed.length() - from);
            for (int count = 1; count <= most && way.charAt(count - 1) == typed.charAt(from + count - 1); count++) {
                taken |= 1L << (from + count);
            }
            return taken;
        }
    }

    static ReadName of(String name, Map<String, Letter> known) {
        String plain = NameMatch.plain(name);
        // digits are typed as they stand
        Letter[] letters = plain.chars().allMatch(sign -> sign < 'A') ? NONE : Readings.letters(plain, known);
        long signs = signs(plain);
        for (Letter letter : letters) {
            for (String way : letter.ways) {
                signs |= signs(way);
            }
        }
        return new ReadName(plain.equals(name) ? name : plain, letters, signs);
    }

    String plain() {
        return plain;
    }

    long signs() {
        return signs;
    }

    static long signs(String text) {
        long signs = 0;
        for (int at = 0; at < text.length(); at++) {
            signs |= bit(text.charAt(at));
        }
        return signs;
    }

    /// Whether it can be typed like this, beginning at any of its characters, of each a part or the whole. As many as `MOST`
    /// signs are looked at.
    boolean canBeTyped(String typed) {
        long done = 1L << typed.length();
        long begun = bit(typed.charAt(0));
        long reached = 1;
        for (Letter letter : letters) {
            reached = reached == 1 && (letter.first & begun) == 0 ? 1 : letter.after(typed, reached) | 1;
            if ((reached & done) != 0) {
                return true;
            }
        }
        return false;
    }

    private static long bit(char sign) {
        return 1L << (sign >= 'a' && sign <= 'z' ? sign - 'a' : LATIN + sign % (Long.SIZE - LATIN));
    }
}
