package org.jiedao.archive.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.jiedao.archive.Backups;
import org.jiedao.archive.DataFolder;
import org.jiedao.archive.backup.Inventory.FileHeld;
import org.jiedao.file.FreshFile;
import org.jiedao.file.StagedFile;
import org.jspecify.annotations.Nullable;

/// The backups of one data folder. One is made at a time, whoever asks; what fails verification is not kept.
public final class KeepBackups implements Backups {
    private static final String WHOLE = ".jdbak";

    private final Path folder;
    private final Register register;
    private final Clock clock;
    private final Sealing seal;
    private final TakeInventory inventories;
    private final FileStore store;
    /// As everything was when the newest backup was made; nothing before the first of this session.
    private @Nullable Seen seen;

    public KeepBackups(DataFolder folder, Register register, Clock clock, Sealing seal) {
        this.folder = folder.backups();
        this.register = register;
        this.clock = clock;
        this.seal = seal;
        this.inventories = new TakeInventory(new RegisterFiles(folder));
        this.store = new FileStore(this.folder.resolve(FileStore.NAME), seal);
    }

    /// The register and its files from outside.
    private record Seen(Object edition, SortedMap<String, RegisterFiles.Stamp> files) {}

    @Override
    public List<Backup> list() throws IOException {
        return BackupNames.list(folder);
    }

    @Override
    public synchronized Backup backUp(Reason reason, Progress progress) throws IOException {
        try (Taking taking = taking(reason, progress)) {
            return kept(taking, progress);
        }
    }

    @Override
    public synchronized Optional<Backup> backUpChanges(Reason reason, Progress progress) throws IOException {
        if (seen != null && seen.equals(now())) {
            return Optional.empty();
        }
        try (Taking taking = taking(reason, progress)) {
            if (newest().filter(taking.inventory.content()::equals).isPresent()) {
                seen = taking.before;
                return Optional.empty();
            }
            return Optional.of(kept(taking, progress));
        }
    }

    /// What the newest backup holds; nothing where it cannot be read, so that another is made.
    private Optional<String> newest() throws IOException {
        for (Backup newest : list().stream().limit(1).toList()) {
            try (BackupReader reader = BackupReader.open(newest.file(), seal)) {
                boolean there = reader.inventory().files().stream()
                        .map(FileHeld::sha256)
                        .allMatch(store::has);
                return Optional.of(reader.inventory().content()).filter(_ -> there);
            } catch (Unusable oldOrDamaged) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Seen now() throws IOException {
        return new Seen(register.edition(), inventories.files().stamps());
    }

    /// The register at one moment, and its inventory.
    private record Taking(Seen before, Register.Snapshot snapshot, Inventory inventory) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            snapshot.close();
        }
    }

    private Taking taking(Reason reason, Progress progress) throws IOException {
        Seen before = now();
        Register.Snapshot snapshot = register.snapshot();
        boolean taken = false;
        try {
            LocalDateTime at = LocalDateTime.now(clock);
            Inventory inventory = inventories.of(snapshot, before.files(), store, reason, at, Part.FIRST.of(progress));
            taken = true;
            return new Taking(before, snapshot, inventory);
        } finally {
            if (!taken) {
                snapshot.close();
            }
        }
    }

    private Backup kept(Taking taking, Progress progress) throws IOException {
        Inventory inventory = taking.inventory;
        try (StagedFile staged = StagedFile.in(folder, "jiedao.zip", seal.seal(out -> BackupWriter.write(
                inventory, taking.snapshot, out, steps(inventory, Part.SECOND.of(progress)))))) {
            verify(staged, progress);
            Path file = BackupNames.claim(staged, folder, inventory.reason(), inventory.at());
            seen = taking.before;
            tidy();
            return BackupNames.backup(file).orElseThrow();
        }
    }

    private static TableText.Steps steps(Inventory inventory, Progress progress) {
        return new TableText.Steps(progress, inventory.rows());
    }

    private void verify(StagedFile staged, Progress progress) throws IOException {
        try {
            new LoadBackup(seal).verify(staged.path(), register::trial, Part.THIRD.of(progress));
        } catch (Unusable unsound) {
            throw new IOException("备份核对没有通过：" + unsound.getMessage() + "没有留下这份备份。请检查磁盘后再试。", unsound);
        }
    }

    /// Takes away what has had its day.
    private void tidy() throws IOException {
        for (Backup outlived : Retention.outlived(list(), LocalDate.now(clock))) {
            Files.deleteIfExists(outlived.file());
        }
        store.keepOnlyReferred(list());
    }

    @Override
    public synchronized Rehearsal rehearse(Path backup, char[] password, Progress progress) throws IOException {
        Sealing theirs = seal.with(password);
        LoadBackup load = new LoadBackup(theirs);
        try {
            Held held = load.load(backup, register::trial, progress);
            FileStore beside = FileStore.beside(backup, theirs);
            for (FileHeld file : load.stored(backup)) {
                progress.at(1, 1);
                if (!beside.isSound(file)) {
                    throw new Unusable("文件“" + file.path() + "”缺失或已损坏。");
                }
            }
            return new Rehearsal.Sound(held);
        } catch (Locked locked) {
            return new Rehearsal.Locked("备份 " + backup.getFileName() + " 没有打开：" + locked.getMessage());
        } catch (Unusable unusable) {
            return new Rehearsal.Unsound("备份 " + backup.getFileName() + " 不能恢复：" + unusable.getMessage()
                    + "请改用另一份备份，并再备份一次。");
        }
    }

    @Override
    public synchronized Whole writeWhole(Path target, Progress progress) throws IOException {
        try (Taking taking = taking(Reason.MANUAL, progress)) {
            Inventory inventory = taking.inventory.asWhole();
            try (StagedFile staged = StagedFile.beside(target, seal.seal(out -> BackupWriter.writeWhole(
                    inventory, taking.snapshot, store::open, out, steps(inventory, Part.SECOND.of(progress)))))) {
                verify(staged, progress);
                Path file = FreshFile.claim(staged, target, ending(target));
                return new Whole(file, Files.size(file), inventory.held());
            }
        }
    }

    private static String ending(Path target) {
        String name = String.valueOf(target.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(dot) : WHOLE;
    }

    /// Thirds of the work: the inventory, the file, the verification.
    private enum Part {
        FIRST,
        SECOND,
        THIRD;

        private static final long PARTS = 1000;

        Progress of(Progress whole) {
            return (done, of) -> whole.at(
                    (ordinal() * PARTS) + (of == 0 ? PARTS : done * PARTS / of), PARTS * values().length);
        }
    }
}
