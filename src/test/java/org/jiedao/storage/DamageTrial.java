package org.jiedao.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jiedao.archive.DataFolder;
import org.jiedao.organization.Unit;
import org.jiedao.organization.UnitCategory;
import org.jiedao.people.Person;
import org.jiedao.secret.DataKey;
import org.jiedao.storage.Database.Opening;
import org.jiedao.storage.file.DataFile;
import org.jiedao.storage.password.FolderKey;
import org.jiedao.storage.password.QuickPassword;
import org.jspecify.annotations.Nullable;

/// Damages a register over and over and asks whether anybody notices: README.md beside this file.
final class DamageTrial {
    private static final int PEOPLE = 60;
    private static final String PASSWORD = "损坏试验的密码";

    private final Path folder;
    private final Random random;
    private final List<Subject> subjects = new ArrayList<>();
    private final Map<String, Map<Verdict, Integer>> tally = new TreeMap<>();
    private final List<String> unnoticed = new ArrayList<>();

    DamageTrial(Path folder, long seed) {
        this.folder = folder;
        this.random = new Random(seed);
    }

    /// How a damage ended.
    enum Verdict {
        AT_OPEN,
        BY_CHECK,
        /// H2 read everything, and after it had written on, something earlier.
        AT_NEXT_OPENING,
        /// Every row, read directly and through every index, is what was saved: the damage lies where nothing is kept.
        NOTHING_LOST,
        UNNOTICED
    }

    /// A data folder as it lies on the disk; `older`: its data file and manifest as they were some saves before.
    private record Subject(String name, Path lies, Path older, boolean closed, boolean locked, String content) {}

    void prepare() throws IOException {
        prepare("plain, closed", true, false);
        prepare("plain, not closed", false, false);
        prepare("encrypted, closed", true, true);
        prepare("encrypted, not closed", false, true);
    }

    private void prepare(String name, boolean closed, boolean locked) throws IOException {
        Path data = folder.resolve(name.replace(", ", "-").replace(' ', '-'));
        Path older = data.resolveSibling(data.getFileName() + "-older");
        Path lies = data.resolveSibling(data.getFileName() + "-lies");
        try (Database database = opened(data, locked)) {
            fill(database, 0);
        }
        if (locked) {
            QuickPassword.of(new DataFolder(data)).set(PASSWORD.toCharArray());
        }
        FolderCopy.of(data, older);
        Database database = opened(data, locked);
        fill(database, PEOPLE);
        if (!closed) {
            FolderCopy.of(data, lies);
        }
        database.close();
        if (closed) {
            FolderCopy.of(data, lies);
        }
        subjects.add(new Subject(name, lies, older, closed, locked, content(data, locked)));
    }

    private static Database opened(Path data, boolean locked) throws IOException {
        return switch (open(data, locked)) {
            case Opening.Opened(Database database, List<String> _) -> database;
            case Opening other -> throw new IOException(other.toString());
        };
    }

    private static Opening open(Path data, boolean locked) throws IOException {
        boolean keyed = locked && Files.exists(data.resolve("jiedao.key"));
        return Database.open(
                new DataFolder(data), OpenRegister.CLOCK, keyed ? PASSWORD.toCharArray() : null);
    }

    private void fill(Database database, int from) {
        for (int unit = 0; unit < 10; unit++) {
            database.organizations().add(Unit.draft("示例单位" + from + "甲" + unit, UnitCategory.STATE_ORGAN));
        }
        for (int person = from; person < from + PEOPLE; person++) {
            database.people().add(Person.draft("示例" + person + "号"));
            if (person % 10 == 0) {
                database.changeLog().undo();
            }
        }
    }

    private static String content(Path data, boolean locked) throws IOException {
        try (@Nullable DataKey key = locked ? key(data) : null) {
            JdbcConnectionPool pool = DataFile.open(data.resolve("jiedao.mv.db"), false, key);
            try {
                return Contents.of(DataFile.dsl(pool), java.util.Set.of());
            } finally {
                pool.dispose();
            }
        }
    }

    private static DataKey key(Path data) throws IOException {
        FolderKey.Access access = new FolderKey(new DataFolder(data)).access(PASSWORD.toCharArray());
        return ((FolderKey.Access.Unlocked) access).key();
    }

    /// Of every subject and every sort in turn.
    void damage(int times) throws IOException {
        for (int time = 0; time < times; time++) {
            Subject subject = subjects.get(time % subjects.size());
            int sort = time / subjects.size() % (Damage.values().length + 2);
            one(subject, sort);
        }
    }

    private void one(Subject subject, int sort) throws IOException {
        Path data = folder.resolve("damaged");
        delete(data);
        FolderCopy.of(subject.lies(), data);
        Path file = data.resolve("jiedao.mv.db");
        String words;
        if (sort < Damage.values().length) {
            Damage damage = Damage.values()[sort];
            words = damage.toString();
            Files.write(file, damage.real(Files.readAllBytes(file), random));
        } else {
            boolean withManifest = sort > Damage.values().length;
            words = withManifest ? "an older file with its manifest" : "an older file";
            swap(subject, data, withManifest);
        }
        Verdict verdict = verdict(subject, data);
        if (subject.closed() && verdict == Verdict.NOTHING_LOST) {
            verdict = Verdict.UNNOTICED;
        }
        if (verdict == Verdict.UNNOTICED) {
            unnoticed.add(subject.name() + ": " + words);
        }
        tally.computeIfAbsent(subject.name(), _ -> new TreeMap<>()).merge(verdict, 1, Integer::sum);
    }

    private static void swap(Subject subject, Path data, boolean withManifest) throws IOException {
        for (String name : withManifest ? List.of("jiedao.mv.db", "jiedao.manifest") : List.of("jiedao.mv.db")) {
            Files.copy(
                    subject.older().resolve(name),
                    data.resolve(name),
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Verdict verdict(Subject subject, Path data) throws IOException {
        Optional<Verdict> noticed = noticed(subject, data, Verdict.AT_OPEN);
        if (noticed.isPresent()) {
            return noticed.get();
        }
        return Objects.equals(content(data, subject.locked()), subject.content())
                ? Verdict.NOTHING_LOST
                : noticed(subject, data, Verdict.AT_NEXT_OPENING).orElse(Verdict.UNNOTICED);
    }

    private Optional<Verdict> noticed(Subject subject, Path data, Verdict opening) throws IOException {
        if (!(open(data, subject.locked()) instanceof Opening.Opened(Database database, List<String> _))) {
            return Optional.of(opening);
        }
        try (database) {
            return database.check().problems().isEmpty() ? Optional.empty() : Optional.of(Verdict.BY_CHECK);
        }
    }

    private static void delete(Path tree) throws IOException {
        if (Files.exists(tree)) {
            List<Path> all;
            try (var walk = Files.walk(tree)) {
                all = walk.toList();
            }
            for (Path each : all.reversed()) {
                Files.delete(each);
            }
        }
    }

    List<String> unnoticed() {
        return unnoticed;
    }

    Map<String, Map<Verdict, Integer>> tally() {
        return tally;
    }

    /// How many, and with which seed.
    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("jiedao-damage");
        DamageTrial trial = new DamageTrial(folder, args.length > 1 ? Long.parseLong(args[1]) : 7);
        long begin = System.nanoTime();
        trial.prepare();
        System.out.println("prepared in " + (System.nanoTime() - begin) / 1_000_000 + " ms");
        trial.damage(args.length > 0 ? Integer.parseInt(args[0]) : 1000);
        trial.tally().forEach((subject, verdicts) -> System.out.println(subject + ": " + verdicts));
        trial.unnoticed().forEach(one -> System.out.println("UNNOTICED " + one));
        System.out.println((System.nanoTime() - begin) / 1_000_000 + " ms");
        delete(folder);
    }
}
