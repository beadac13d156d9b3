package org.jiedao.rule;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// The quoted clauses that the workbench cites, by `clauses.txt`: those of the standards are quoted from the rulesets.
public final class Clauses {
    private static final Set<String> HOUSE = Set.of("house 公示", "house 表决", "house 通知", "workbench 届次");
    private static final int WRITTEN_OUT = 3;

    private final Map<String, Clause> byKey = new LinkedHashMap<>();
    private final Map<String, Severity> severities = new LinkedHashMap<>();
    private final Map<String, List<Rule>> quoted = new LinkedHashMap<>();

    private final Supplier<Rulesets> rulesets;

    private Clauses(Supplier<Rulesets> rulesets) {
        this.rulesets = rulesets;
    }

    public static Clauses shipped() {
        Rulesets shipped = Rulesets.shipped();
        return quoting(() -> shipped);
    }

    /// `rulesets` answers those there are now: the user may put one beside the shipped ones while the workbench is open.
    public static Clauses quoting(Supplier<Rulesets> rulesets) {
        Clauses clauses = new Clauses(rulesets);
        Rulesets quoted = rulesets.get();
        for (Line line : lines()) {
            if (line.cells().length == WRITTEN_OUT) {
                clauses.put(line.section() + " " + line.cells()[0], line.clause(), ofVerb(line.cells()[1]));
            } else {
                clauses.quote(quoted.of(line.section()).orElseThrow(), line.cells()[0], line.cells()[1]);
            }
        }
        return clauses;
    }

    /// What steps and terms of an appointment follow where a standard has no clause for them.
    static List<Clause> ofTheHouse() {
        return lines().stream()
                .filter(line -> HOUSE.contains(line.section() + " " + line.cells()[0]))
                .map(Line::clause)
                .toList();
    }

    /// A line of `clauses.txt`, and under which heading it stands.
    private record Line(String section, String source, String[] cells) {
        Clause clause() {
            return new Clause(source, cells[0], cells[2]);
        }
    }

    private static List<Line> lines() {
        try (InputStream in = Objects.requireNonNull(Clauses.class.getResourceAsStream("clauses.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines(lines.lines().filter(text -> !text.startsWith("#")).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Line> lines(List<String> text) {
        List<Line> lines = new ArrayList<>();
        String section = "";
        String source = "";
        for (String line : text) {
            String[] cells = line.split("\\s*\\|\\s*");
            if (line.startsWith("=")) {
                section = cells[0].substring(1).strip();
                source = cells.length > 1 ? cells[1] : "";
            } else if (cells.length > 1) {
                lines.add(new Line(section, source, cells));
            }
        }
        return lines;
    }

    /// One clause may be the wordings of several rules, in their order; the first says how strongly it speaks.
    private void quote(Ruleset ruleset, String article, String ids) {
        List<Rule> rules = Arrays.stream(ids.split("\\s+"))
                .map(id -> ruleset.rule(id)
                        .orElseThrow(() -> new IllegalStateException("clauses.txt: 规则集里没有 " + id)))
                .toList();
        String wording = rules.stream()
                .map(rule -> rule.quotation().clause().wording())
                .collect(Collectors.joining());
        quoted.put(ruleset.key() + " " + article, rules);
        put(
                ruleset.key() + " " + article,
                ruleset.citing().clause(article, wording),
                rules.getFirst().quotation().severity());
    }

    private void put(String key, Clause clause, Severity severity) {
        if (byKey.put(key, clause) != null) {
            throw new IllegalStateException("clauses.txt: 条款重复 " + key);
        }
        severities.put(key, severity);
    }

    private static Severity ofVerb(String verb) {
        return Severity.ofModalVerb(verb)
                .orElseThrow(() -> new IllegalStateException("clauses.txt: 不认识的情态词 " + verb));
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

    /// The rules that a clause of a ruleset is quoted from; none of a clause that no ruleset holds.
    public List<Rule> rules(String key) {
        clause(key);
        return quoted.getOrDefault(key, List.of());
    }

    public List<String> keys() {
        return List.copyOf(byKey.keySet());
    }

    /// Those there are now.
    public Rulesets rulesets() {
        return rulesets.get();
    }
}
