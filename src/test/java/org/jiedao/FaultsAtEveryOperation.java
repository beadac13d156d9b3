package org.jiedao;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jiedao.archive.Backups;
import org.jiedao.archive.DataFolder;
import org.jiedao.dispatch.Issuance;
import org.jiedao.dispatch.Paper;
import org.jiedao.file.DiskTrouble;
import org.jiedao.people.Person;
import org.jiedao.storage.Database;
import org.jiedao.transfer.Choices;
import org.jiedao.transfer.ImportOutcome;
import org.jiedao.transfer.Preview;
import org.jspecify.annotations.Nullable;

/// Lets one file operation after another fail while the workbench saves, backs up, restores, migrates, issues and imports,
/// and looks at what is left: the register as before or as after, and the words that go with it. How to run it and what it
/// found: `src/test/faults/README.md`.
final class FaultsAtEveryOperation {
    private static final String ROSTER = "samples/青禾街道花名册（规范）.xlsx";

    private static final String UNSURE = "核对这一步在不在";

    private final Path work;
    private final FaultyDisk disk;
    private final Map<String, Integer> faults = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();

    private FaultsAtEveryOperation(Path work, FaultyDisk disk) {
        this.work = work;
        this.disk = disk;
    }

    /// What the user would have been told.
    private record Said(boolean done, String sentence) {}

    /// One thing a user does.
    @FunctionalInterface
    private interface Act {
        Said run(Wiring workbench) throws IOException;
    }

    public static void main(String[] args) throws IOException {
        Path work = Path.of(args[0]).toAbsolutePath();
        var all = new FaultsAtEveryOperation(work, FaultyDisk.ofThisProcess());
        Path start = all.start();
        List<String> chosen = List.of(args).subList(1, args.length);
        for (Map.Entry<String, Act> act : acts().entrySet()) {
            if (chosen.isEmpty() || chosen.contains(act.getKey())) {
                all.everyFault(act.getKey(), start, act.getValue());
            }
        }
        if (chosen.isEmpty() || chosen.contains("migrate")) {
            all.everyFault("migrate", all.firstSchema(), workbench -> new Said(true, ""));
        }
        all.faults.forEach((what, count) -> System.out.println(what + ": " + count + " faults"));
        all.wrong.forEach(System.out::println);
        System.out.println(all.wrong.size() + " wrong");
        System.exit(all.wrong.isEmpty() ? 0 : 1);
    }

    private static Map<String, Act> acts() {
        Map<String, Act> acts = new LinkedHashMap<>();
        acts.put("save", workbench -> {
            workbench.database().people().add(Person.draft("示例新人"));
            return new Said(true, "");
        });
        acts.put("backup", workbench -> {
            workbench.database().backups().backUp(Backups.Reason.MANUAL);
            return new Said(true, "");
        });
        acts.put("restore", FaultsAtEveryOperation::restored);
        acts.put("issue", workbench -> switch (workbench
                .paperwork().paperSources()
                .issue(Paper.MEMBER_ROLL, workbench.database().committees().histories().getFirst().id(), LocalDate.of(2026, 7, 1))) {
            case Issuance.Issued _ -> new Said(true, "");
            case Issuance.Refused refused -> new Said(false, refused.toString());
        });
        acts.put("import", workbench -> switch (workbench.importRoster().preview(Path.of(ROSTER))) {
            case Preview.Refused refused -> new Said(false, refused.sentence());
            case Preview.Ready ready -> switch (workbench.importRoster().confirm(ready.plan(), Choices.none())) {
                case ImportOutcome.Imported _ -> new Said(true, "");
                case ImportOutcome.Refused refused -> new Said(false, refused.sentence());
            };
        });
        return acts;
    }

    /// As the window does it: closed, replaced, opened again by whoever comes next.
    private static Said restored(Wiring workbench) throws IOException {
        DataFolder folder = workbench.database().folder();
        Path oldest = workbench.database().backups().list().getLast().file();
        workbench.close();
        return switch (Database.replaceBy(folder, oldest, Sample.clock())) {
            case Backups.Restoration.Restored _ -> new Said(true, "");
            case Backups.Restoration.Refused refused -> new Said(false, refused.sentence());
        };
    }

    /// The sample street, with a backup of before one more person came.
    private Path start() throws IOException {
        Path folder = work.resolve("start");
        try (Wiring workbench = opened(folder)) {
            Sample.setUp(workbench);
            workbench.database().backups().backUp(Backups.Reason.MANUAL);
            workbench.database().people().add(Person.draft("备份以后的人"));
        }
        return folder;
    }

    private Path firstSchema() throws IOException {
        Path folder = Files.createDirectories(work.resolve("first"));
        String resource = "storage/v1/jiedao.mv.db.gz";
        try (var in = new GZIPInputStream(Objects.requireNonNull(FaultsAtEveryOperation.class.getResourceAsStream(resource)))) {
            Files.copy(in, folder.resolve("jiedao.mv.db"), StandardCopyOption.REPLACE_EXISTING);
        }
        return folder;
    }

    private static Wiring opened(Path folder) throws IOException {
        return switch (FolderOpening.of(new DataFolder(folder), Sample.clock())) {
            case FolderOpening.Opened opened -> opened.workbench();
            case FolderOpening.Refused refused -> throw new IOException(refused.sentence());
            case FolderOpening.Damaged damaged -> throw new IOException(damaged.sentence());
            case FolderOpening.Locked locked -> throw new IOException(locked.sentence());
        };
    }

    private void everyFault(String name, Path start, Act act) throws IOException {
        boolean opening = name.equals("migrate");
        String before = opening ? "" : rows(copied(start));
        Path through = worked(start, act);
        String after = rows(through);
        Set<String> known = problems(through);
        for (boolean lasting : new boolean[] {false, true}) {
            int at = 1;
            while (fault(new Trial(name, start, act, opening, before, after, known), at, lasting)) {
                at++;
            }
        }
    }

    /// `known` is what `check` says after the act where nothing failed: the old file comes without its papers.
    private record Trial(
            String name, Path start, Act act, boolean opening, String before, String after, Set<String> known) {}

    private static Set<String> problems(Path folder) throws IOException {
        try (Wiring workbench = opened(folder)) {
            return Set.copyOf(workbench.check().problems());
        }
    }

    private Path worked(Path start, Act act) throws IOException {
        Path folder = copied(start);
        try (Wiring workbench = opened(folder)) {
            act.run(workbench);
        }
        return folder;
    }

    /// False where the act was through before the fault came.
    private boolean fault(Trial trial, int at, boolean lasting) throws IOException {
        Path folder = copied(trial.start);
        Said said;
        boolean hit;
        String kind;
        @Nullable Wiring workbench = null;
        try {
            if (trial.opening) {
                disk.arm(folder, at, lasting);
            }
            workbench = opened(folder);
            if (!trial.opening) {
                disk.arm(folder, at, lasting);
            }
            said = trial.act.run(workbench);
        } catch (IOException | RuntimeException failure) {
            said = new Said(false, DiskTrouble.sentence(failure).orElse("没有话：" + failure));
        } finally {
            hit = disk.hit();
            kind = disk.kind();
            disk.disarm();
        }
        close(workbench);
        if (hit) {
            String what = trial.name + " " + kind + (lasting ? " lasting" : "");
            faults.merge(what, 1, Integer::sum);
            judge(trial, what + " at " + at, folder, said);
        }
        delete(folder);
        return hit;
    }

    private static void close(@Nullable Wiring workbench) {
        try {
            if (workbench != null) {
                workbench.close();
            }
        } catch (IOException | RuntimeException atTheEnd) {
            // the next opening tells
        }
    }

    /// The process is over: what it left is opened from a copy, as the next one would find it.
    private void judge(Trial trial, String what, Path folder, Said said) throws IOException {
        Path left = copied(folder);
        String now;
        try (Wiring workbench = opened(left)) {
            // a commit that failed leaves the paper's files, which check tells of, rather than a paper without files
            workbench.check().problems().stream()
                    .filter(problem -> !trial.known.contains(problem))
                    .filter(problem -> !said.sentence.contains(UNSURE) || !problem.startsWith("文件没有登记"))
                    .forEach(problem -> wrong.add(what + ": " + problem));
        } catch (IOException | RuntimeException unreadable) {
            wrong.add(what + ": does not open: " + unreadable.getMessage());
            return;
        }
        now = rows(left);
        String expected = said.done || trial.opening ? trial.after : trial.before;
        boolean unsure = said.sentence.contains(UNSURE);
        if (!now.equals(expected) && !(unsure && now.equals(trial.after))) {
            wrong.add(what + ": told " + said + ", but the register is "
                    + (now.equals(trial.after) ? "as after" : now.equals(trial.before) ? "as before" : "neither"));
        }
        if (!said.done && !said.sentence.matches("[^。]*\\p{IsHan}[^。]*。.*")) {
            wrong.add(what + ": told " + said.sentence);
        }
        delete(left);
    }

    /// Every row but for what is random or of the day, read by H2 alone.
    private static String rows(Path folder) throws IOException {
        return RegisterRows.of(folder.resolve("jiedao.mv.db"));
    }

    private int copies;

    private Path copied(Path from) throws IOException {
        Path to = work.resolve("copy-" + copies++);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        return to;
    }

    private static void delete(Path folder) throws IOException {
        Folders.delete(folder);
    }
}
