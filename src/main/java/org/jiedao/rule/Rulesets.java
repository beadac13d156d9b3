package org.jiedao.rule;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// The rulesets that come with the workbench and those that the user put into the data folder.
public final class Rulesets {
    /// In the order in which they are offered; the national rules come last, behind every local standard.
    private static final List<String> SHIPPED =
            List.of("langfang", "gannan", "chifeng", "community", "shiyan", "national");

    private final Map<String, Ruleset> byKey = new LinkedHashMap<>();
    private final List<OwnFile> own = new ArrayList<>();

    private Rulesets() {}

    /// A file that the user put into the folder, and what came of reading it.
    public record OwnFile(String name, RulesetReading reading) {}

    /// The rulesets that could be read, and what is wrong with the files that could not.
    public record Loaded(Rulesets rulesets, List<String> faults) {
        public Loaded {
            faults = List.copyOf(faults);
        }
    }

    public static Rulesets shipped() {
        return shipped(Practice.none()).rulesets();
    }

    /// The shipped rulesets under the street's own practice, and the user's files after them. A file with a fault is
    /// left out whole.
    public static Loaded with(Path folder, Practice practice) throws IOException {
        Loaded shipped = shipped(practice);
        List<String> faults = new ArrayList<>(shipped.faults());
        RulesetFile reader = new RulesetFile(Glossary.shipped(), practice);
        for (Path file : files(folder)) {
            String name = String.valueOf(file.getFileName());
            RulesetReading reading = shipped.rulesets().take(reader.read(file), name, faults);
            shipped.rulesets().own.add(new OwnFile(name, reading));
        }
        return new Loaded(shipped.rulesets(), faults);
    }

    /// Those of a folder that may be rulesets, in the order in which they are read.
    static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(path -> path.toString().endsWith(".txt")).sorted().toList();
        }
    }

    private static Loaded shipped(Practice practice) {
        Rulesets rulesets = new Rulesets();
        List<String> faults = new ArrayList<>();
        RulesetFile reader = new RulesetFile(Glossary.shipped(), practice);
        for (String key : SHIPPED) {
            String file = key + ".txt";
            rulesets.take(reader.read(file, lines(file)), file, faults);
        }
        return new Loaded(rulesets, faults);
    }

    private RulesetReading take(RulesetReading reading, String file, List<String> faults) {
        RulesetReading taken = unlessTaken(reading, file);
        switch (taken) {
            case RulesetReading.Refused refused -> faults.addAll(refused.faults());
            case RulesetReading.Loaded loaded -> byKey.put(loaded.ruleset().key(), loaded.ruleset());
        }
        return taken;
    }

    /// What a file would come to beside those that are here.
    RulesetReading unlessTaken(RulesetReading reading, String file) {
        return reading instanceof RulesetReading.Loaded loaded && byKey.containsKey(loaded.ruleset().key())
                ? new RulesetReading.Refused(
                        List.of(file + "：已经有叫“" + loaded.ruleset().key() + "”的规则集，请另取名。"))
                : reading;
    }

    private static List<String> lines(String file) {
        try (InputStream in = Objects.requireNonNull(Rulesets.class.getResourceAsStream("rulesets/" + file));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// How to write a ruleset, and the words that it may use.
    public static List<String> manual() {
        return Stream.of(lines("README.txt"), lines("../glossary.txt"))
                .flatMap(List::stream)
                .toList();
    }

    public List<Ruleset> all() {
        return List.copyOf(byKey.values());
    }

    public Optional<Ruleset> of(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /// The files of the user's folder, whether they could be read or not.
    public List<OwnFile> own() {
        return List.copyOf(own);
    }

    /// Those with a rule about bodies under a label.
    public List<Ruleset> about(String body) {
        return byKey.values().stream()
                .filter(ruleset -> !ruleset.about(body).isEmpty())
                .toList();
    }

    /// A ruleset that no file holds is called by its key.
    public String label(String key) {
        return of(key).map(Ruleset::name).orElse(key);
    }

    /// How papers cite it in full; none of a ruleset that no file holds, or whose file does not say.
    public Optional<String> basis(String key) {
        return of(key).flatMap(Ruleset::basis);
    }
}
