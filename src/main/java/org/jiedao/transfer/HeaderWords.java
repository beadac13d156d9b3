package org.jiedao.transfer;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Tells from its header what a column is about.
final class HeaderWords {
    private static final Pattern SAYS_NOTHING = Pattern.compile("\\([^)]*\\)|[*:：“”\"']");

    private final Map<String, Field> words = WordList.of("columns.txt", Field.class, Field::label);
    private final List<String> withheld = WordList.plain("withheld.txt");

    /// `parts` are the header's cells from the group down to the column itself.
    Field field(List<String> parts) {
        String joined = key(String.join("", parts));
        if (withheld.stream().anyMatch(joined::contains)) {
            return Field.WITHHELD;
        }
        Field whole = words.get(joined);
        if (whole != null) {
            return whole;
        }
        for (String part : parts.reversed()) {
            Field found = word(part);
            if (found != null) {
                return found;
            }
        }
        return Field.UNKNOWN;
    }

    boolean knows(String header) {
        return field(List.of(header)) != Field.UNKNOWN;
    }

    boolean isName(String header) {
        return words.get(key(header)) == Field.NAME;
    }

    private @Nullable Field word(String part) {
        return words.get(key(part));
    }

    /// Spaces, marks and explanations in brackets say nothing about the column.
    static String key(String header) {
        return SAYS_NOTHING.matcher(HalfWidth.tight(header)).replaceAll("");
    }
}
