package org.jiedao.storage;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jiedao.archive.DataFolder;
import org.jiedao.organization.Unit;
import org.jiedao.organization.UnitCategory;
import org.jiedao.people.Person;
import org.jiedao.storage.Database.Opening;

/// Kills a process that saves, undoes, remembers and backs up, at random moments, over and over in one data folder: README.md
/// beside this file. What the process acknowledged must be there.
final class KillTrial {
    private final Path folder;
    private final Random random;
    private int acknowledged;
    private int kills;
    private final List<String> lost = new ArrayList<>();
    private final List<String> unclean = new ArrayList<>();

    KillTrial(Path folder, long seed) {
        this.folder = folder;
        this.random = new Random(seed);
    }

    /// Between `least` and `least` + `spread` acknowledged saves, then a moment more or less.
    void kill(int times, int least, int spread) throws IOException, InterruptedException {
        for (int time = kills; time < kills + times; time++) {
            Set<String> said = new HashSet<>();
            Set<String> gone = new HashSet<>();
            run(time, least + random.nextInt(spread), said, gone);
            acknowledged += said.size() + gone.size();
            look(time, said, gone);
        }
        kills += times;
    }

    private void run(int time, int saves, Set<String> said, Set<String> gone) throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Saver.class.getName(),
                        folder.toString(),
                        Integer.toString(time))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader lines = child.inputReader()) {
            int count = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                (line.startsWith("-") ? gone : said).add(line.substring(1));
                if (++count == saves) {
                    Thread.sleep(random.nextInt(20), random.nextInt(1_000_000));
                    child.toHandle().destroyForcibly();
                }
            }
        }
        child.waitFor();
        said.removeAll(gone);
    }

    private void look(int time, Set<String> said, Set<String> gone) throws IOException {
        Opening opening = Database.open(new DataFolder(folder), OpenRegister.CLOCK);
        if (!(opening instanceof Opening.Opened(Database database, List<String> _))) {
            unclean.add(time + ": " + opening);
            return;
        }
        try (database) {
            Set<String> there = new HashSet<>();
            database.people().everyone().forEach(person -> there.add(person.name().value()));
            database.organizations().units().forEach(unit -> there.add(unit.name()));
            database.dispatchRegister().entries().forEach(entry -> there.add(entry.number().toString()));
            said.stream().filter(name -> !there.contains(name)).forEach(lost::add);
            gone.stream().filter(there::contains).forEach(name -> lost.add("undo of " + name));
            database.check().problems().forEach(problem -> unclean.add(time + ": " + problem));
        }
    }

    int acknowledged() {
        return acknowledged;
    }

    List<String> lost() {
        return lost;
    }

    List<String> unclean() {
        return unclean;
    }

    /// The child: says `+name` after each save and `-name` after each undo, until it is killed.
    static final class Saver {
        private Saver() {}

        public static void main(String[] args) throws IOException {
            Opening opening = Database.open(new DataFolder(Path.of(args[0])), OpenRegister.CLOCK);
            Database database = ((Opening.Opened) opening).database();
            for (int number = 0; ; number++) {
                String name = "示例" + args[1] + "之" + number;
                switch (number % 5) {
                    case 0 -> {
                        database.organizations().add(Unit.draft(name, UnitCategory.STATE_ORGAN));
                        say("+" + name);
                    }
                    case 1 -> {
                        database.people().add(Person.draft(name));
                        if (!(database.changeLog().undo() instanceof org.jiedao.archive.ChangeLog.Reversal.Done)) {
                            throw new IllegalStateException("not undone");
                        }
                        say("-" + name);
                    }
                    case 2 -> {
                        database.changeLog().step("两个人", () -> {
                            database.people().add(Person.draft(name + "甲"));
                            return database.people().add(Person.draft(name + "乙"));
                        });
                        say("+" + name + "甲");
                        say("+" + name + "乙");
                    }
                    case 3 -> {
                        var entry = database.dispatchRegister()
                                .enter("示例", 2026, given -> Registrations.of(given, name));
                        say("+" + entry.number());
                    }
                    default -> {
                        database.people().add(Person.draft(name));
                        say("+" + name);
                    }
                }
            }
        }

        private static void say(String line) {
            System.out.println(line);
        }
    }

    /// How many, and with which seed.
    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("jiedao-kill");
        KillTrial trial = new KillTrial(folder, args.length > 1 ? Long.parseLong(args[1]) : 7);
        long begin = System.nanoTime();
        for (int kill = args.length > 0 ? Integer.parseInt(args[0]) : 200; kill > 0; kill--) {
            trial.kill(1, 1, 40);
            trial.tell(begin);
        }
    }

    private void tell(long begin) {
        System.out.println(kills + " kills, " + acknowledged + " acknowledged, lost " + lost + ", not clean " + unclean
                + ", " + (System.nanoTime() - begin) / 1_000_000 + " ms");
    }
}
