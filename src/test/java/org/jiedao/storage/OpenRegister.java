package org.jiedao.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.jiedao.archive.Backups;
import org.jiedao.archive.DataFolder;

/// A real register for tests: a real H2 file in a temporary folder, on a fixed day.
public final class OpenRegister {
    /// 2026年7月1日 9:00 in China.
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-07-01T01:00:00Z"), ZoneId.of("Asia/Shanghai"));

    private OpenRegister() {}

    /// Closes the register, puts the backup in its place and opens it again.
    public static Database restored(Database database, Path backup) throws IOException {
        database.close();
        return switch (Database.replaceBy(database.folder(), backup, CLOCK)) {
            case Backups.Restoration.Restored _ -> in(database.folder().root());
            case Backups.Restoration.Refused refused -> throw new IOException(refused.sentence());
        };
    }

    public static Database in(Path folder) throws IOException {
        return switch (Database.open(new DataFolder(folder), CLOCK)) {
            case Database.Opening.Opened opened -> opened.database();
            case Database.Opening.Refused refused -> throw new IOException(refused.sentence());
            case Database.Opening.Damaged damaged -> throw new IOException(damaged.sentence());
            case Database.Opening.Locked locked -> throw new IOException(locked.sentence());
        };
    }
}
