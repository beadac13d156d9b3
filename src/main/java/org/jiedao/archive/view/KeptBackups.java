package org.jiedao.archive.view;

import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiedao.archive.Backups.Backup;
import org.jiedao.archive.view.BackupUseCases.SavedLater;
import org.jiedao.archive.view.KeptBackup.Where;

/// The backups of both places as one list; where one lies in both, the one here is restored.
final class KeptBackups {
    private KeptBackups() {}

    static List<KeptBackup> of(List<Backup> here, List<Backup> there, SavedLater later) throws IOException {
        Map<String, KeptBackup> lines = new LinkedHashMap<>();
        for (Backup backup : here) {
            add(lines, new KeptBackup(backup, Where.HERE, later.than(backup.file())));
        }
        for (Backup backup : there) {
            String name = String.valueOf(backup.file().getFileName());
            KeptBackup own = lines.get(name);
            add(
                    lines,
                    own == null
                            ? new KeptBackup(backup, Where.SECOND, later.than(backup.file()))
                            : new KeptBackup(own.backup(), Where.BOTH, own.later()));
        }
        return lines.values().stream()
                .sorted(Comparator.comparing((KeptBackup line) -> line.backup().at()).reversed())
                .toList();
    }

    private static void add(Map<String, KeptBackup> lines, KeptBackup line) {
        lines.put(line.name(), line);
    }
}
