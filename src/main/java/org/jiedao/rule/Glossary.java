package org.jiedao.rule;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// The words in which rules may ask, from `glossary.txt`: a word that it does not hold is recorded on no page.
public final class Glossary {
    private static final String BODIES = "组织";
    private static final String ASSUMPTIONS = "口径";

    private final Map<String, Set<String>> words = new LinkedHashMap<>();
    private final Map<String, OpenQuantity> open = new LinkedHashMap<>();

    private Glossary() {}

    public static Glossary shipped() {
        try (InputStream in = Objects.requireNonNull(Glossary.class.getResourceAsStream("glossary.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Glossary glossary = new Glossary();
            glossary.read(lines.lines().toList());
            return glossary;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(List<String> lines) {
        String section = "";
        for (String line : lines) {
            if (line.startsWith("=")) {
                section = line.substring(1).strip();
            } else if (!line.isBlank() && !line.startsWith("#")) {
                if (section.equals(ASSUMPTIONS)) {
                    open(line.strip().split("\\s*\\|\\s*"));
                } else {
                    words.computeIfAbsent(section, name -> new LinkedHashSet<>())
                            .add(line.strip());
                }
            }
        }
    }

    private void open(String[] cells) {
        String[] kind = cells[1].split("：");
        open.put(
                cells[0],
                new OpenQuantity(
                        cells[0],
                        AssumptionKind.of(kind[0]).orElseThrow(() -> new IllegalStateException("glossary.txt: " + cells[1])),
                        kind.length > 1 ? List.of(kind[1].split("、")) : List.of(),
                        cells[2]));
    }

    boolean knows(String section, String word) {
        return words.getOrDefault(section, Set.of()).contains(word);
    }

    boolean knowsBody(String body) {
        return knows(BODIES, body);
    }

    /// What the standards leave open, in the order of the file.
    public List<OpenQuantity> quantities() {
        return List.copyOf(open.values());
    }

    Optional<OpenQuantity> openness(String assumption) {
        return Optional.ofNullable(open.get(assumption));
    }

    /// The words of a section, such as 名单 or 组织, in the order of the file.
    public Set<String> words(String section) {
        return words.getOrDefault(section, Set.of());
    }

    public Set<String> sections() {
        return words.keySet();
    }
}
