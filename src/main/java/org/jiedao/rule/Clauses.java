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

/// The quoted clauses that the workbench cites, read from `clauses.txt`.
public final class Clauses {
    private final Map<String, Clause> byKey;
    private final Map<String, Severity> severities;

    private Clauses(Map<String, Clause> byKey, Map<String, Severity> severities) {
        this.byKey = byKey;
        this.severities = severities;
    }

    public static Clauses shipped() {
        try (InputStream in = Objects.requireNonNull(Clauses.class.getResourceAsStream("clauses.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return parsed(lines.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Clauses parsed(List<String> lines) {
        Map<String, Clause> clauses = new LinkedHashMap<>();
        Map<String, Severity> severities = new LinkedHashMap<>();
        String ruleset = "";
        String source = "";
        for (String line : lines) {
            String[] cells = line.split("\\s*\\|\\s*");
            if (line.startsWith("=")) {
                ruleset = cells[0].substring(1).strip();
                source = cells[1];
            } else if (cells.length == 3) {
                String key = ruleset + " " + cells[0];
                if (clauses.put(key, new Clause(source, cells[0], cells[2])) != null) {
                    throw new IllegalStateException("clauses.txt: 条款重复 " + key);
                }
                severities.put(key, Severity.ofModalVerb(cells[1]));
            }
        }
        return new Clauses(clauses, severities);
    }

    /// The clause under `ruleset article`, e.g. `langfang 6.4.1 b)`; a key that nobody wrote down is a defect.
    public Clause clause(String key) {
        return Optional.ofNullable(byKey.get(key)).orElseThrow(() -> new IllegalArgumentException("没有收录条款 " + key));
    }

    /// A finding as strong as the clause's modal verb.
    public Finding finding(String key, String message) {
        return new Finding(clause(key), severity(key), message);
    }

    public Severity severity(String key) {
        clause(key);
        return Objects.requireNonNull(severities.get(key));
    }

    public List<String> keys() {
        return List.copyOf(byKey.keySet());
    }
}
