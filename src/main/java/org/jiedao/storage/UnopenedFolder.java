package org.jiedao.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jiedao.archive.Backups.Backup;
import org.jiedao.archive.Backups.Restoration;
import org.jiedao.archive.DataFolder;
import org.jiedao.archive.backup.BackupNames;
import org.jiedao.archive.backup.BackupPlan;
import org.jiedao.archive.backup.LaterSaves;
import org.jiedao.archive.backup.Sealing;
import org.jiedao.archive.backup.SecondPlace;
import org.jiedao.secret.DataKey;
import org.jiedao.storage.Database.Older;
import org.jiedao.storage.file.DataFileLock;
import org.jiedao.storage.integrity.LastSave;
import org.jiedao.storage.password.FolderKey;
import org.jiedao.storage.password.FolderSealing;
import org.jspecify.annotations.Nullable;

/// A data folder whose register does not open, and the ways out of that.
public final class UnopenedFolder {
    private final DataFolder folder;
    private final Clock clock;
    private final char @Nullable [] password;

    public UnopenedFolder(DataFolder folder, Clock clock, char @Nullable [] password) {
        this.folder = folder;
        this.clock = clock;
        this.password = password;
    }

    /// A backup, and how many saves came after it, where that is known.
    public record Offer(Backup backup, OptionalLong later) {}

    /// The newest of those kept here.
    public List<Offer> here(int most) throws IOException {
        return offers(BackupNames.list(folder.backups()), most);
    }

    /// The newest of those in the second place; none where it is out of reach.
    public List<Offer> there(int most) throws IOException {
        BackupPlan plan = BackupPlan.in(folder.backups());
        return offers(new SecondPlace(folder, plan, Sealing.NONE, clock).list(), most);
    }

    private List<Offer> offers(List<Backup> backups, int most) throws IOException {
        if (backups.isEmpty()) {
            return List.of();
        }
        Optional<LastSave.Save> last = LastSave.of(folder.database()).read();
        OptionalLong number = last.stream().mapToLong(LastSave.Save::number).findFirst();
        if (new FolderKey(folder).access(password) instanceof FolderKey.Access.Unlocked(DataKey key)) {
            try (key) {
                return offers(backups, most, new LaterSaves(FolderSealing.of(key, folder.root()), number));
            }
        }
        return offers(backups, most, new LaterSaves(FolderSealing.none(folder.root()), number));
    }

    private static List<Offer> offers(List<Backup> backups, int most, LaterSaves later) {
        return backups.stream()
                .limit(most)
                .map(backup -> new Offer(backup, later.after(backup.file())))
                .toList();
    }

    /// Puts a backup, from wherever, in the place of the data file, which is kept.
    public Restoration replaceBy(Path backup) throws IOException {
        return Database.replaceBy(folder, backup, clock, password);
    }

    /// Only where the user says so: the older data file that was found is the register from now on.
    public Restoration useOlder(Older older) throws IOException {
        Optional<DataFileLock> lock =
                DataFileLock.take(folder.root().resolve("jiedao.lock"));
        if (lock.isEmpty()) {
            return new Restoration.Refused("数据文件夹 " + folder.root() + " 正在使用，没有改动。请先关闭工作台窗口。");
        }
        try (DataFileLock _ = lock.get()) {
            return switch (new FolderKey(folder).access(password)) {
                case FolderKey.Access.Open() -> new RegisterOpening(folder, clock, null).useOlder(older);
                case FolderKey.Access.Unlocked(DataKey key) -> {
                    try (key) {
                        yield new RegisterOpening(folder, clock, key).useOlder(older);
                    }
                }
                case FolderKey.Access.Locked(String sentence) -> new Restoration.Refused(sentence);
                case FolderKey.Access.Lost(String sentence) -> new Restoration.Refused(sentence);
            };
        }
    }
}
