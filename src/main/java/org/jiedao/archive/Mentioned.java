package org.jiedao.archive;

import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Who of the register is named in a text, and whether anybody's whole number stands there. People of one name count once.
public final class Mentioned {
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d\\-()+]{5,}\\d");
    private static final Pattern NO_DIGIT = Pattern.compile("\\D+");
    /// Two-character names stand spaced where columns are to be even.
    private static final Pattern SPACE = Pattern.compile("[\\s\\u3000]+");

    private final Set<String> names = new HashSet<>();
    private final Set<Integer> lengths = new TreeSet<>();
    private final Set<String> numbers = new HashSet<>();
    private final Set<String> found = new HashSet<>();
    private boolean whole;

    public Mentioned(Collection<String> names, Collection<@Nullable String> numbers) {
        names.stream().map(Mentioned::close).filter(name -> name.length() > 1).forEach(this.names::add);
        this.names.forEach(name -> lengths.add(name.length()));
        numbers.stream().filter(Objects::nonNull).flatMap(Mentioned::numbers).forEach(this.numbers::add);
    }

    /// One number or several, as digits.
    private static Stream<String> numbers(String text) {
        Matcher number = NUMBER.matcher(close(text));
        return number.results().map(found -> NO_DIGIT.matcher(found.group()).replaceAll(""));
    }

    private static String close(String text) {
        return SPACE.matcher(text).replaceAll("");
    }

    public Mentioned read(Stream<String> texts) {
        texts.forEach(this::read);
        return this;
    }

    private void read(String text) {
        String close = close(text);
        for (int start = 0; start < close.length(); start++) {
            for (int length : lengths) {
                if (start + length > close.length()) {
                    break;
                }
                String piece = close.substring(start, start + length);
                if (names.contains(piece)) {
                    found.add(piece);
                }
            }
        }
        whole = whole || numbers(text).anyMatch(numbers::contains);
    }

    public int people() {
        return found.size();
    }

    public boolean whole() {
        return whole;
    }
}
