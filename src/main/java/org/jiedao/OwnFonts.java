package org.jiedao;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.jiedao.archive.DataFolder;
import org.jiedao.dispatch.view.font.FontsViewModel;
import org.jiedao.settings.SettingsFile;

/// Where the user keeps fonts of their own: in the data folder, or where they last said.
final class OwnFonts {
    private OwnFonts() {}

    static Path folder(DataFolder folder) {
        return new SettingsFile(folder.settings())
                .read()
                .choice(FontsViewModel.FOLDER)
                .flatMap(OwnFonts::path)
                .orElse(folder.fonts());
    }

    /// A path from another computer may be none here.
    private static Optional<Path> path(String remembered) {
        try {
            return Optional.of(Path.of(remembered));
        } catch (InvalidPathException foreign) {
            return Optional.empty();
        }
    }
}
