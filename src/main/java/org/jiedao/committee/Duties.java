package org.jiedao.committee;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jiedao.rule.Clause;
import org.jiedao.rule.Clauses;
import org.jiedao.rule.Question;
import org.jiedao.rule.check.Fraction;
import org.jiedao.rule.check.Ratio;

/// What a committee has to do again and again, and how it meets, by its ruleset and level, read from `duties.txt`.
public final class Duties {
    private final Map<String, List<Duty>> duties = new HashMap<>();
    private final Map<String, Share> quorums = new HashMap<>();
    private final Map<String, Share> proposals = new HashMap<>();

    private Duties() {}

    /// The clause that asks for a share of the members, and the share by its rule's check 比例.
    record Share(Clause clause, Ratio least) {
        static Share of(String key, Clauses clauses) {
            return clauses.rules(key).stream()
                    .flatMap(rule -> rule.questions().stream())
                    .map(Question::check)
                    .filter(Fraction.class::isInstance)
                    .map(check -> new Share(clauses.clause(key), ((Fraction) check).least()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("duties.txt: 没有检查“比例” " + key));
        }
    }

    /// One recurring duty: how often, what, whose it is, by which clause.
    record Duty(Cadence cadence, String what, String whose, Clause clause) {}

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
            case "到会" -> quorums.put(level, Share.of(cells[1], clauses));
            case "提议" -> proposals.put(level, Share.of(cells[1], clauses));
            default ->
                duties.computeIfAbsent(level, _ -> new ArrayList<>())
                        .add(new Duty(Cadence.of(cells[0]), cells[1], cells[2], clause));
        }
    }

    private static String level(Committee committee) {
        return committee.ruleset() + " " + committee.body().kind().label();
    }

    List<Duty> of(Committee committee) {
        return List.copyOf(duties.getOrDefault(level(committee), List.of()));
    }

    /// How many of the members must be present.
    Optional<Share> quorum(Committee committee) {
        return Optional.ofNullable(quorums.get(level(committee)));
    }

    /// How many of the members may put a topic on the agenda.
    Optional<Share> proposal(Committee committee) {
        return Optional.ofNullable(proposals.get(level(committee)));
    }
}
