package org.jiedao.committee;

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
import org.jiedao.rule.Clause;
import org.jiedao.rule.Clauses;

/// How a committee meets, by its ruleset and level, read from `duties.txt`.
public final class Duties {
    private final Map<String, Clause> quorums = new HashMap<>();
    private final Map<String, Clause> proposals = new HashMap<>();

    private Duties() {}

    public static Duties shipped(Clauses clauses) {
        try (InputStream in = Objects.requireNonNull(Duties.class.getResourceAsStream("duties.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Duties duties = new Duties();
            duties.read(clauses, lines.lines().toList());
            return duties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(Clauses clauses, List<String> lines) {
        String level = "";
        for (String line : lines) {
            String[] cells = line.split("\\s*\\|\\s*");
            if (line.startsWith("=")) {
                level = cells[0].substring(1).strip() + " " + cells[1];
            } else if (cells.length > 1 && !line.startsWith("#")) {
                read(level, cells, clauses);
            }
        }
    }

    private void read(String level, String[] cells, Clauses clauses) {
        Clause clause = clauses.clause(cells[cells.length - 1]);
        switch (cells[0]) {
            case "到会" -> quorums.put(level, clause);
            case "提议" -> proposals.put(level, clause);
            default -> throw new IllegalStateException("duties.txt: " + cells[0]);
        }
    }

    private static String level(Committee committee) {
        return committee.ruleset() + " " + committee.body().kind().label();
    }

    /// The clause by which half of the members must be present.
    Optional<Clause> quorum(Committee committee) {
        return Optional.ofNullable(quorums.get(level(committee)));
    }

    /// The clause by which a third of the members may put a topic on the agenda.
    Optional<Clause> proposal(Committee committee) {
        return Optional.ofNullable(proposals.get(level(committee)));
    }
}
