package org.jiedao.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The source documents as they came, brought to one form of characters, before and after the errata.
final class SeedTexts {
    private final Map<String, String> published = new HashMap<>();
    private final Map<String, String> mended = new HashMap<>();

    SeedTexts(List<String> rulesets) {
        for (String ruleset : rulesets) {
            String text = plain(resource("seeds/" + ruleset + ".txt"));
            published.put(ruleset, simplified(text));
            for (String[] erratum : errata(ruleset)) {
                text = text.replace(erratum[0], erratum[1]);
            }
            mended.put(ruleset, simplified(text));
        }
    }

    boolean published(String ruleset, String wording) {
        return published.getOrDefault(ruleset, "").contains(plain(wording));
    }

    boolean mended(String ruleset, String wording) {
        return mended.getOrDefault(ruleset, "").contains(plain(wording));
    }

    /// Half-width, without white space and without the readings that the copy puts behind its traditional characters.
    static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        for (char character : text.replaceAll("\\s", "").toCharArray()) {
            plain.append(character >= '！' && character <= '～' ? (char) (character - '！' + '!') : character);
        }
        return plain.toString().replaceAll("\\([a-zà-ÿāēīōūǎěǐǒǔǖǘǚǜńňǹ’']+\\)", "");
    }

    private static List<String[]> errata(String ruleset) {
        List<String[]> errata = new ArrayList<>();
        for (String line : resource("errata.txt").lines().toList()) {
            String[] cells = line.split(" \\| ?", -1);
            if (!line.startsWith("#") && cells[0].equals(ruleset)) {
                errata.add(new String[] {cells[1].strip(), cells[2].strip()});
            }
        }
        return errata;
    }

    private static String simplified(String text) {
        Map<Character, Character> pairs = new HashMap<>();
        resource("simplified.txt")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .forEach(line -> pairs.put(line.charAt(0), line.charAt(1)));
        StringBuilder simplified = new StringBuilder();
        for (char character : text.toCharArray()) {
            simplified.append(pairs.getOrDefault(character, character));
        }
        return simplified.toString();
    }

    static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(SeedTexts.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
