package org.jiedao.transfer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A file of words beside this package: `notion = word、word`, or only words.
final class WordList {
    private WordList() {}

    /// From each way of writing a notion to the constant with that label.
    static <E extends Enum<E>> Map<String, E> of(String file, Class<E> type, Function<E, String> label) {
        Map<String, E> byLabel =
                Arrays.stream(type.getEnumConstants()).collect(Collectors.toMap(label, Function.identity()));
        Map<String, E> words = new HashMap<>();
        for (String line : lines(file)) {
            String[] sides = line.split("=", 2);
            E notion = Optional.ofNullable(byLabel.get(sides[0].strip()))
                    .orElseThrow(() -> new IllegalStateException(file + ": " + line));
            words(sides[1]).forEach(word -> words.put(HalfWidth.tight(word), notion));
        }
        return Map.copyOf(words);
    }

    static Map<String, String> pairs(String file) {
        return lines(file).stream()
                .map(line -> line.split("=", 2))
                .collect(Collectors.toUnmodifiableMap(sides -> sides[0].strip(), sides -> sides[1].strip()));
    }

    static List<String> plain(String file) {
        return lines(file).stream().flatMap(line -> words(line).stream()).toList();
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("、"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static List<String> lines(String file) {
        var stream = Objects.requireNonNull(WordList.class.getResourceAsStream(file), file);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
