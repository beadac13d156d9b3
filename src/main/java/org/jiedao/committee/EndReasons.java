package org.jiedao.committee;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedao.rule.Clause;
import org.jiedao.rule.Clauses;

/// How a membership may end, by the committee's ruleset and level, read from `end-reasons.txt`.
public final class EndReasons {
    private static final String OTHER_BODIES = "* 其他组织";

    private final Map<String, List<Way>> ways;

    private EndReasons(Map<String, List<Way>> ways) {
        this.ways = ways;
    }

    /// A reason and the clause that knows it; `decidedBy` who considers it and `toldTo` whom the member's unit tells in
    /// writing before, each empty where the clause names none.
    public record Way(EndReason reason, Clause clause, String decidedBy, String toldTo) {
        boolean names(EndingStep.Kind kind) {
            return switch (kind) {
                case NOTICE -> !toldTo.isEmpty();
                case MEETING -> !decidedBy.isEmpty();
                case FOUND, APPROVAL, FILING -> false;
            };
        }
    }

    public static EndReasons shipped(Clauses clauses) {
        try (InputStream in = Objects.requireNonNull(EndReasons.class.getResourceAsStream("end-reasons.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new EndReasons(read(clauses, lines.lines().toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// In the order of the standard; none where a joint committee works by a ruleset that the file does not know. Of
    /// other bodies no standard says how one leaves.
    public List<Way> of(Committee committee) {
        String level = committee.isJoint()
                ? committee.ruleset() + " " + committee.body().kind().label()
                : OTHER_BODIES;
        return ways.getOrDefault(level, List.of());
    }

    /// The way in which a member's time ended; none where the ruleset does not know such an end.
    public Optional<Way> of(Committee committee, EndReason reason) {
        return of(committee).stream().filter(way -> way.reason() == reason).findFirst();
    }

    private static Map<String, List<Way>> read(Clauses clauses, List<String> lines) {
        Map<String, EndReason> reasons =
                Arrays.stream(EndReason.values()).collect(Collectors.toMap(EndReason::label, Function.identity()));
        Map<String, List<Way>> ways = new LinkedHashMap<>();
        String level = "";
        for (String line : lines) {
            String[] cells = line.split("\\s*\\|\\s*");
            if (line.startsWith("=")) {
                level = cells[0].substring(1).strip() + " " + cells[1];
            } else if (cells.length > 1 && !line.startsWith("#")) {
                Way way = new Way(
                        Objects.requireNonNull(reasons.get(cells[0]), line),
                        clauses.clause(cells[1]),
                        cells.length > 2 ? cells[2] : "",
                        cells.length > 3 ? cells[3] : "");
                ways.merge(level, List.of(way), (before, more) -> Stream.concat(before.stream(), more.stream())
                        .toList());
            }
        }
        return ways;
    }
}
