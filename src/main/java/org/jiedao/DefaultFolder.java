package org.jiedao;

import java.nio.file.Path;

/// Where the register lies when nobody says otherwise: local to this computer and this user, never in a folder that is
/// synchronised to a cloud.
final class DefaultFolder {
    private DefaultFolder() {}

    static Path path() {
        String local = System.getenv("LOCALAPPDATA");
        return local == null || local.isBlank()
                ? Path.of(System.getProperty("user.home"), ".local", "share", "jiedao")
                : Path.of(local, "jiedao");
    }
}
