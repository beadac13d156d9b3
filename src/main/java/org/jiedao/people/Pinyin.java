package org.jiedao.people;

import java.util.List;

/// How a name is read: every reading in letters, and every row of initials, the likeliest first, joined by spaces.
/// A name of many ambiguous characters keeps only the likeliest of its readings.
public record Pinyin(String full, String initials) {
    private static final int MOST_READINGS = 16;
    /// What the columns that keep readings can hold.
    private static final int MOST_FULL = 1000;

    private static final int MOST_INITIALS = 400;

    public static Pinyin of(String name) {
        List<List<String>> readings = Readings.of(name);
        List<List<String>> initials = readings.stream()
                .map(ways -> ways.stream().map(Pinyin::initial).distinct().toList())
                .toList();
        return new Pinyin(joined(readings, MOST_FULL), joined(initials, MOST_INITIALS));
    }

    private static String initial(String reading) {
        return reading.substring(0, reading.offsetByCodePoints(0, 1));
    }

    private static String joined(List<List<String>> choices, int most) {
        List<String> rows = List.of("");
        for (List<String> ways : choices) {
            List<String> begun = rows;
            int affordable = Math.max(1, MOST_READINGS / begun.size());
            rows = begun.stream()
                    .flatMap(row -> ways.stream().limit(affordable).map(row::concat))
                    .toList();
        }
        return rows.stream()
                .reduce((kept, row) -> kept.length() + row.length() < most ? kept + " " + row : kept)
                .orElse("");
    }
}
