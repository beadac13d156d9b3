package org.jiedao.storage.password;

import org.jiedao.archive.DataFolder;

/// A folder's password that is wrapped in few rounds: for trials that open a folder hundreds of times.
public final class QuickPassword {
    private static final int ROUNDS = 1000;

    private QuickPassword() {}

    public static FolderPassword of(DataFolder folder) {
        return new FolderPassword(folder, ROUNDS);
    }
}
