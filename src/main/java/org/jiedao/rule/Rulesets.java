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
import java.util.Optional;

/// The rulesets a committee can work by, under the names that users read, from `rulesets.txt`.
public final class Rulesets {
    private final Map<String, String> labels = new LinkedHashMap<>();
    private final Map<String, String> bases = new LinkedHashMap<>();

    private Rulesets() {}

    public static Rulesets shipped() {
        try (InputStream in = Objects.requireNonNull(Rulesets.class.getResourceAsStream("rulesets.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Rulesets rulesets = new Rulesets();
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\\s*\\|\\s*"))
                    .filter(cells -> cells.length == 3)
                    .forEach(cells -> {
                        rulesets.labels.put(cells[0], cells[1]);
                        rulesets.bases.put(cells[0], cells[2]);
                    });
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

    /// How papers cite it in full; none of a ruleset that the file does not know.
    public Optional<String> basis(String key) {
        return Optional.ofNullable(bases.get(key));
    }
}
