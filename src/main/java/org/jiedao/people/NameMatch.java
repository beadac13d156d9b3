package org.jiedao.people;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;

/// What somebody typed to find a name: its characters, its pinyin, its initials, or a mixture (`zhangs`, `z三`).
public final class NameMatch {
    private final String typed;
    private final String begun;
    private final long signs;
    private final boolean letters;

    public NameMatch(String query) {
        typed = plain(query);
        begun = typed.substring(0, Math.min(typed.length(), ReadName.MOST));
        signs = ReadName.signs(typed);
        letters = typed.chars().anyMatch(letter -> letter >= 'a' && letter <= 'z');
    }

    public boolean isEmpty() {
        return typed.isEmpty();
    }

    /// Anything matches an empty query.
    public boolean matches(String name) {
        return matches(ReadName.of(name, new HashMap<>()));
    }

    /// The same, of a name that was read before.
    boolean matches(ReadName name) {
        return mayBe(name.signs()) && (name.plain().contains(typed) || letters && name.canBeTyped(begun));
    }

    /// Whether a name of these signs may match.
    boolean mayBe(long of) {
        return (of & signs) == signs;
    }

    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s'·]+", "");
    }
}
