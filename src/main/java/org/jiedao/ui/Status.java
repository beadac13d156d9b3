package org.jiedao.ui;

import org.jspecify.annotations.Nullable;

/// What the foot of the window says. `due` leads to its place when clicked.
public record Status(String street, String dataFolder, String lastBackup, boolean backupVerified, @Nullable Due due) {
    /// The nearest thing with a date.
    public record Due(String text, Place place) {}
}
