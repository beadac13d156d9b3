package org.jiedao.archive.view;

import org.jiedao.archive.Backups.Backup;

/// Closes the window, puts a backup in the place of the data file and opens the window anew: a data file in use cannot be
/// replaced. False, and nothing done, where the window stayed open.
@FunctionalInterface
public interface Reopening {
    boolean with(Backup backup);
}
