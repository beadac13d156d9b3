package org.jiedao.archive.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiedao.archive.Backups.Backup;
import org.jiedao.archive.Backups.Progress;
import org.jiedao.archive.DataFolder;
import org.jiedao.archive.backup.Inventory.FileHeld;
import org.jiedao.file.DiskTrouble;

/// Another disk, a USB stick or a share on which the backups lie too: what burns or is stolen with the computer is there.
public final class SecondPlace {
    /// After so many days out of reach somebody has to be told.
    private static final int PATIENCE = 7;

    private final DataFolder folder;
    private final BackupPlan plan;
    private final Sealing seal;
    private final Clock clock;

    public SecondPlace(DataFolder folder, BackupPlan plan, Sealing seal, Clock clock) {
        this.folder = folder;
        this.plan = plan;
        this.seal = seal;
        this.clock = clock;
    }

    /// What is known of it without asking it, which may take long where it is far; `free` bytes were left when it was reached.
    public record Standing(Path chosen, LocalDateTime reached, long daysAway, boolean sameDisk, long free) {
        public boolean isOverdue() {
            return daysAway > PATIENCE;
        }
    }

    /// What became of a choice.
    public sealed interface Choice {
        record Chosen() implements Choice {}

        /// The choice before is still the choice; `sentence` says why.
        record Refused(String sentence) implements Choice {}
    }

    /// What became of copying there.
    public sealed interface Outcome {
        /// Every kept backup lies there too; `copied` of them are new there.
        record Reached(int copied) implements Outcome {}

        /// Not all could be copied; the rest is tried again after the next backup.
        record Unreached(String sentence) implements Outcome {}

        /// Nobody has chosen one.
        record NoneChosen() implements Outcome {}
    }

    public Optional<Standing> standing() {
        LocalDateTime now = LocalDateTime.now(clock);
        return plan.second().map(chosen -> {
            LocalDateTime reached = plan.reached().orElse(now);
            return new Standing(chosen, reached, ChronoUnit.DAYS.between(reached, now), plan.sameDisk(), plan.free());
        });
    }

    public Choice choose(Path chosen) throws IOException {
        Path there = chosen.toAbsolutePath().normalize();
        if (there.startsWith(folder.root())) {
            return new Choice.Refused("第二处不能在数据文件夹里面：那样两份会一起丢。没有改动，请另选一个文件夹。");
        }
        if (!Files.isDirectory(there)) {
            return new Choice.Refused("没有文件夹 " + there + "，第二处没有改动。");
        }
        try {
            Files.createDirectories(mine(there));
        } catch (IOException readOnly) {
            return new Choice.Refused("文件夹 " + there + " 不能写，第二处没有改动。请另选一个文件夹。");
        }
        boolean same = Files.getFileStore(there).equals(Files.getFileStore(folder.root()));
        plan.second(there, same, LocalDateTime.now(clock));
        return new Choice.Chosen();
    }

    /// What lies there stays.
    public void leave() throws IOException {
        plan.noSecond();
    }

    private Path mine(Path chosen) throws IOException {
        return chosen.resolve("jiedao-" + plan.mark());
    }

    /// The newest first; none where it is out of reach.
    public List<Backup> list() throws IOException {
        Optional<Path> chosen = plan.second();
        return chosen.isPresent() ? BackupNames.list(mine(chosen.get())) : List.of();
    }

    /// Copies what is not there yet, the newest backup first, and takes away there what has had its day.
    public Outcome mirror(Progress progress) {
        Optional<Path> chosen = plan.second();
        if (chosen.isEmpty()) {
            return new Outcome.NoneChosen();
        }
        try {
            if (!Files.isDirectory(chosen.get())) {
                return new Outcome.Unreached("第二处 " + chosen.get() + " 连不上。");
            }
            int copied = mirror(mine(chosen.get()), progress);
            plan.reached(
                    LocalDateTime.now(clock), Files.getFileStore(chosen.get()).getUsableSpace());
            return new Outcome.Reached(copied);
        } catch (IOException failure) {
            return new Outcome.Unreached("没有抄到第二处 " + chosen.get() + "。" + DiskTrouble.sentence(failure).orElse(""));
        }
    }

    private int mirror(Path there, Progress progress) throws IOException {
        Files.createDirectories(there);
        List<Backup> outlived = outlived(there);
        Set<String> gone = new HashSet<>();
        outlived.forEach(backup -> gone.add(name(backup)));
        CopiedFile copy = new CopiedFile(progress);
        int copied = 0;
        for (Backup backup : BackupNames.list(folder.backups())) {
            if (!gone.contains(name(backup)) && copy(backup, there, copy)) {
                copied++;
            }
        }
        for (Backup backup : outlived) {
            Files.deleteIfExists(backup.file());
        }
        if (!outlived.isEmpty()) {
            new FileStore(there.resolve(FileStore.NAME), seal).keepOnlyReferred(BackupNames.list(there));
        }
        return copied;
    }

    /// Among those there and those to come.
    private List<Backup> outlived(Path there) throws IOException {
        Map<String, Backup> all = new HashMap<>();
        for (Path place : List.of(folder.backups(), there)) {
            for (Backup backup : BackupNames.list(place)) {
                all.put(name(backup), BackupNames.backup(there.resolve(name(backup))).orElseThrow());
            }
        }
        List<Backup> newestFirst = all.values().stream().sorted(BackupNames.NEWEST_FIRST).toList();
        return Retention.outlived(newestFirst, LocalDateTime.now(clock).toLocalDate());
    }

    private static String name(Backup backup) {
        return String.valueOf(backup.file().getFileName());
    }

    /// The files before the backup that refers to them.
    private boolean copy(Backup backup, Path there, CopiedFile copy) throws IOException {
        Path target = there.resolve(name(backup));
        if (Files.exists(target)) {
            return false;
        }
        FileStore here = FileStore.beside(backup.file(), seal);
        FileStore store = FileStore.beside(target, seal);
        for (FileHeld file : files(backup)) {
            if (!store.has(file.sha256()) && here.has(file.sha256())) {
                copy.of(here.locate(file.sha256()), store.locate(file.sha256()));
            }
        }
        copy.of(backup.file(), target);
        return true;
    }

    private List<FileHeld> files(Backup backup) throws IOException {
        try {
            return new LoadBackup(seal).stored(backup.file());
        } catch (Unusable damaged) {
            return List.of();
        }
    }
}
