package org.jiedao.rule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jiedao.file.FreshFile;
import org.jiedao.file.StagedFile;

/// The user's folder of rulesets and what they are together with the shipped ones: read once, and again when a file is
/// put in or taken out. What is taken out is kept in a folder below.
public final class RulesetFolder {
    private static final String ENDING = ".txt";
    private static final String WITHDRAWN = "removed";

    private final Path folder;
    private final KeptRulesets kept;
    private volatile Rulesets.Loaded loaded;

    private RulesetFolder(Path folder, KeptRulesets kept, Rulesets.Loaded loaded) {
        this.folder = folder;
        this.kept = kept;
        this.loaded = loaded;
    }

    /// What became of a file that should be put in.
    public sealed interface Putting {
        /// It is in the folder and read.
        record Taken(Ruleset ruleset) implements Putting {}

        /// Nothing was copied: another file of that name lies there.
        record NameTaken(String file) implements Putting {}

        /// Nothing was copied; a sentence for each fault.
        record Refused(List<String> faults) implements Putting {
            public Refused {
                faults = List.copyOf(faults);
            }
        }
    }

    public static RulesetFolder open(Path folder) throws IOException {
        KeptRulesets kept = new KeptRulesets(folder);
        return new RulesetFolder(folder, kept, kept.under(Practice.none()));
    }

    /// As they are now, under nobody's practice; the next call may answer others.
    public Rulesets rulesets() {
        return loaded.rulesets();
    }

    /// Why files are left out.
    public List<String> faults() {
        return loaded.faults();
    }

    /// As the folder is at this moment, under the street's own practice.
    public Rulesets.Loaded under(Practice practice) throws IOException {
        return kept.under(practice);
    }

    public Path path() {
        return folder;
    }

    public void reread() throws IOException {
        loaded = under(Practice.none());
    }

    /// Copies a ruleset into the folder when it can be read whole; never over a file that differs.
    public Putting put(Path file) throws IOException {
        return put(file, false);
    }

    /// As `put`, in the place of the file of that name, which is kept among those taken out.
    public Putting replace(Path file) throws IOException {
        return put(file, true);
    }

    private Putting put(Path file, boolean replacing) throws IOException {
        String name = String.valueOf(file.getFileName());
        if (!name.endsWith(ENDING)) {
            return new Putting.Refused(List.of(name + "：没有放入，规则集是扩展名为.txt的文本文件，这个不是。"));
        }
        reread();
        RulesetReading reading = reading(file);
        return switch (isReplacement(reading, name) ? reading : rulesets().unlessTaken(reading, name)) {
            case RulesetReading.Refused refused -> new Putting.Refused(refused.faults());
            case RulesetReading.Loaded taken -> put(file, folder.resolve(name), replacing, taken.ruleset());
        };
    }

    private boolean isReplacement(RulesetReading reading, String name) {
        return held(name).isPresent() && held(name).equals(key(reading));
    }

    private Putting put(Path file, Path target, boolean replacing, Ruleset ruleset) throws IOException {
        boolean there = Files.exists(target);
        if (there && Files.mismatch(file, target) >= 0) {
            if (!replacing) {
                return new Putting.NameTaken(String.valueOf(target.getFileName()));
            }
            there = false;
        }
        if (!there) {
            copy(file, target);
            reread();
        }
        return new Putting.Taken(ruleset);
    }

    private void copy(Path file, Path target) throws IOException {
        try (StagedFile staged = StagedFile.beside(target, out -> Files.copy(file, out))) {
            if (Files.exists(target)) {
                keepAside(target);
            }
            staged.replace(target);
        }
    }

    /// The key of the ruleset that a file of the folder holds; none where it could not be read.
    public Optional<String> held(String file) {
        return rulesets().own().stream()
                .filter(own -> own.name().equals(file))
                .findFirst()
                .flatMap(own -> key(own.reading()));
    }

    /// The key of the ruleset in any file.
    public Optional<String> keyIn(Path file) {
        return key(reading(file));
    }

    private static RulesetReading reading(Path file) {
        return new RulesetFile(Glossary.shipped(), Practice.none()).read(file);
    }

    private static Optional<String> key(RulesetReading reading) {
        return reading instanceof RulesetReading.Loaded read
                ? Optional.of(read.ruleset().key())
                : Optional.empty();
    }

    /// Takes a file out of the folder; answers where it is kept.
    public Path withdraw(String file) throws IOException {
        Path kept = keepAside(folder.resolve(file));
        reread();
        return kept;
    }

    private Path keepAside(Path file) throws IOException {
        return FreshFile.move(file, folder.resolve(WITHDRAWN).resolve(file.getFileName()), ENDING);
    }
}
