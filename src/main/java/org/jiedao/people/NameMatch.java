package org.jiedao.people;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/// What somebody typed to find a name: its characters, its pinyin, its initials, or a mixture (`zhangs`, `z三`).
public final class NameMatch {
    private final String typed;
    private final long signs;

    public NameMatch(String query) {
        typed = plain(query);
        signs = ReadName.signs(typed);
    }

    public boolean isEmpty() {
        return typed.isEmpty();
    }

    /// Anything matches an empty query.
    public boolean matches(String name) {
        if (typed.isEmpty() || plain(name).contains(typed)) {
            return true;
        }
        return hasLetters() && canBeTyped(Readings.of(name), letters(plain(name)));
    }

    /// The same, of a name that was read before.
    boolean matches(ReadName name) {
        return name.mayHold(signs)
                && (name.plain().contains(typed) || hasLetters() && canBeTyped(name.readings(), letters(name.plain())));
    }

    private boolean hasLetters() {
        return typed.chars().anyMatch(letter -> letter >= 'a' && letter <= 'z');
    }

    private static int[] letters(String plain) {
        return plain.codePoints().filter(Character::isLetterOrDigit).toArray();
    }

    private boolean canBeTyped(List<List<String>> readings, int[] letters) {
        for (int from = 0; from < readings.size(); from++) {
            if (follows(readings, letters, from, typed)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the rest can be typed from this character on, a part or the whole of each reading.
    private static boolean follows(List<List<String>> readings, int[] letters, int at, String rest) {
        if (rest.isEmpty()) {
            return true;
        }
        if (at == readings.size()) {
            return false;
        }
        String itself = Character.toString(letters[at]);
        if (rest.startsWith(itself) && follows(readings, letters, at + 1, rest.substring(itself.length()))) {
            return true;
        }
        return readings.get(at).stream().anyMatch(way -> {
            String other = way.replace('v', 'u');
            return beginsWith(way, readings, letters, at, rest) || beginsWith(other, readings, letters, at, rest);
        });
    }

    private static boolean beginsWith(String way, List<List<String>> readings, int[] letters, int at, String rest) {
        int most = Math.min(way.length(), rest.length());
        for (int taken = 1; taken <= most && way.charAt(taken - 1) == rest.charAt(taken - 1); taken++) {
            if (follows(readings, letters, at + 1, rest.substring(taken))) {
                return true;
            }
        }
        return false;
    }

    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s'·]+", "");
    }
}
