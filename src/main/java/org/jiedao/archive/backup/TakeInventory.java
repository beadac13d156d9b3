package org.jiedao.archive.backup;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.jiedao.archive.Backups.Progress;
import org.jiedao.archive.Backups.Reason;
import org.jiedao.archive.backup.Inventory.FileHeld;
import org.jiedao.archive.backup.Inventory.TableHeld;
import org.jiedao.file.Sha256;

/// What a register and its files are at one moment. The files come after the records: what a record refers to was there before
/// it was recorded.
final class TakeInventory {
    private final RegisterFiles files;

    TakeInventory(RegisterFiles files) {
        this.files = files;
    }

    RegisterFiles files() {
        return files;
    }

    /// Every file is in the store when this returns.
    Inventory of(
            Register.Snapshot snapshot,
            SortedMap<String, RegisterFiles.Stamp> stamps,
            FileStore store,
            Reason reason,
            LocalDateTime at,
            Progress progress)
            throws IOException {
        List<TableHeld> tables = LoadBackup.tables(snapshot, new TableText.Steps(progress, snapshot.rows()));
        List<FileHeld> held = new ArrayList<>();
        List<String> unread = new ArrayList<>();
        for (var stamp : stamps.entrySet()) {
            progress.at(1, 1);
            if (!keep(stamp.getKey(), stamp.getValue(), store, held)) {
                unread.add(stamp.getKey());
            }
        }
        return new Inventory(snapshot.schema(), at, snapshot.saves(), reason, false, tables, held, unread);
    }

    /// A file that somebody holds, or writes to at this moment, is named as missing: a backup of the rest is worth more than none.
    private boolean keep(String path, RegisterFiles.Stamp stamp, FileStore store, List<FileHeld> held)
            throws IOException {
        if (!SafePaths.isSafe(path)) {
            return false;
        }
        try {
            FileHeld file = files.held(path, stamp);
            if (store.keep(file, files.locate(path))) {
                held.add(file);
                return true;
            }
        } catch (IOException failure) {
            if (canBeRead(path)) {
                // it is the backup that cannot be written
                throw failure;
            }
        }
        files.forget(path);
        return false;
    }

    private boolean canBeRead(String path) {
        try {
            Sha256.of(files.locate(path));
            return true;
        } catch (IOException held) {
            return false;
        }
    }
}
