package org.jiedao.compliance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiedao.organization.BodyKind;
import org.jiedao.rule.Rule;

/// Which recorded body answers for what the standards call by another name (`kinds.txt`): a community's 居委会 has no
/// record of its own.
final class Kinds {
    private final Map<String, Part> parts = new HashMap<>();

    private Kinds() {}

    /// What answers for it; `uncertain` where a body of that kind may or may not be it.
    private record Part(String name, String kind, boolean uncertain) {}

    static Kinds shipped() {
        try (InputStream in = Objects.requireNonNull(Kinds.class.getResourceAsStream("kinds.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Kinds kinds = new Kinds();
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(kinds::read);
            return kinds;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(String line) {
        String[] cells = line.split("\\s*\\|\\s*");
        parts.put(cells[0], new Part(cells[0], cells[1], cells.length > 2));
    }

    /// Nothing where the rule does not concern such a body; else the premise under which it does, empty for none.
    Optional<String> premise(Rule rule, BodyKind kind) {
        List<String> bodies = rule.scope().bodies();
        if (bodies.contains(kind.label())) {
            return Optional.of("");
        }
        List<Part> answering = bodies.stream()
                .flatMap(name -> Stream.ofNullable(parts.get(name)))
                .filter(part -> part.kind().equals(kind.label()))
                .toList();
        return answering.stream()
                .filter(part -> !part.uncertain())
                .findFirst()
                .or(() -> answering.stream().findFirst())
                .map(part -> part.uncertain() ? part.name() : "");
    }
}
