package org.jiedao.people;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import net.sourceforge.pinyin4j.PinyinHelper;

/// Every way to read each character of a name, the likeliest first: a surname is read as a surname.
final class Readings {
    private static final Map<String, List<String>> SURNAMES = listed("姓");
    private static final Map<String, List<String>> LACKING = listed("字");

    private Readings() {}

    /// One list for each letter or character that can be typed; signs such as the interpunct are passed over.
    static List<List<String>> of(String name) {
        int[] letters = letters(name);
        List<String> surname = surname(letters);
        List<List<String>> readings = new ArrayList<>();
        for (int place = 0; place < letters.length; place++) {
            readings.add(reading(letters, place, surname));
        }
        return readings;
    }

    /// The same with the letters themselves; `known` holds those of other names.
    static ReadName.Letter[] letters(String plain, Map<String, ReadName.Letter> known) {
        int[] letters = letters(plain);
        List<String> surname = surname(letters);
        ReadName.Letter[] read = new ReadName.Letter[letters.length];
        for (int place = 0; place < letters.length; place++) {
            int at = place;
            String itself = Character.toString(letters[at]);
            read[at] = known.computeIfAbsent(
                    at < surname.size() ? itself + surname.get(at) : itself,
                    _ -> ReadName.Letter.of(itself, reading(letters, at, surname)));
        }
        return read;
    }

    private static int[] letters(String name) {
        return name.codePoints().filter(Character::isLetterOrDigit).toArray();
    }

    private static List<String> reading(int[] letters, int place, List<String> surname) {
        List<String> usual = ofCharacter(letters[place]);
        return place < surname.size() ? before(surname.get(place), usual) : usual;
    }

    private static List<String> before(String first, List<String> usual) {
        LinkedHashSet<String> ways = new LinkedHashSet<>(List.of(first));
        ways.addAll(usual);
        return ways.size() == usual.size() && first.equals(usual.getFirst()) ? usual : List.copyOf(ways);
    }

    private static List<String> surname(int[] letters) {
        for (int length = Math.min(2, letters.length); length > 0; length--) {
            List<String> known = SURNAMES.get(new String(letters, 0, length));
            if (known != null) {
                return known;
            }
        }
        return List.of();
    }

    private static List<String> ofCharacter(int letter) {
        String itself = Character.toString(letter).toLowerCase(Locale.ROOT);
        String[] toned = letter > Character.MAX_VALUE ? null : PinyinHelper.toHanyuPinyinStringArray((char) letter);
        if (toned == null) {
            return LACKING.getOrDefault(itself, List.of(itself));
        }
        return Arrays.stream(toned)
                .map(reading -> reading.replaceAll("[0-9]", "").replace("u:", "v"))
                .distinct()
                .toList();
    }

    private static Map<String, List<String>> listed(String sort) {
        Map<String, List<String>> found = new HashMap<>();
        for (String line : text().split("\\R")) {
            String[] words = line.split(" ");
            if (words[0].equals(sort)) {
                found.put(words[1], List.of(words).subList(2, words.length));
            }
        }
        return Map.copyOf(found);
    }

    private static String text() {
        try (InputStream in = Objects.requireNonNull(Readings.class.getResourceAsStream("readings.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
