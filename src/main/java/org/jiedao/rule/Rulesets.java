package org.jiedao.rule;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The rulesets a committee can work by, under the names that users read, from `rulesets.txt`.
public final class Rulesets {
    private final Map<String, String> labels = new LinkedHashMap<>();

    private Rulesets() {}

    public static Rulesets shipped() {
        try (InputStream in = Objects.requireNonNull(Rulesets.class.getResourceAsStream("rulesets.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Rulesets rulesets = new Rulesets();
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\\s*\\|\\s*"))
                    .filter(cells -> cells.length == 2)
                    .forEach(cells -> rulesets.labels.put(cells[0], cells[1]));
            return rulesets;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<String> keys() {
        return List.copyOf(labels.keySet());
    }

    /// A ruleset that the file does not know is called by its key.
    public String label(String key) {
        return labels.getOrDefault(key, key);
    }
}
