package org.jiedao.archive.view;

import org.jiedao.archive.Backups.Backup;

/// Closes the window, puts a backup in the place of the data file and opens the window anew: a data file in use cannot be
/// replaced. `password` is the backup's own, empty where it has none but the folder's. False, and nothing done, where the window
/// stayed open.
@FunctionalInterface
public interface Reopening {
    boolean with(Backup backup, char[] password);
}
