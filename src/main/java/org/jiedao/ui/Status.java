package org.jiedao.ui;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// What the head and the foot of the window say; `fictional` where the data is a sample. `due` leads to its place when clicked.
public record Status(String street, boolean fictional, Path dataFolder, String lastBackup, boolean backupVerified, @Nullable Due due) {
    /// The nearest thing with a date.
    public record Due(String text, Place place) {}
}
