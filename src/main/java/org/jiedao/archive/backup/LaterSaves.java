package org.jiedao.archive.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalLong;

/// How many saves came after a backup: what goes missing when it is restored. `last` is the number of the last save of the
/// register; empty where nobody knows it any more.
public record LaterSaves(Sealing seal, OptionalLong last) {
    /// Empty where the backup does not say what it holds, cannot be read, or is ahead of this register.
    public OptionalLong after(Path backup) {
        if (last.isEmpty()) {
            return last;
        }
        try (BackupReader reader = BackupReader.open(backup, seal)) {
            OptionalLong held = reader.inventory().saves();
            return held.isPresent() && held.getAsLong() <= last.getAsLong()
                    ? OptionalLong.of(last.getAsLong() - held.getAsLong())
                    : OptionalLong.empty();
        } catch (IOException oldOrDamaged) {
            return OptionalLong.empty();
        }
    }

    /// Empty where nothing is known.
    public static String told(OptionalLong later) {
        if (later.isEmpty()) {
            return "";
        }
        return later.getAsLong() == 0 ? "其后没有保存过" : "缺其后" + later.getAsLong() + "次保存";
    }
}
