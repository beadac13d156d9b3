package org.jiedao.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javafx.application.Application;
import javafx.application.HostServices;
import javafx.stage.Stage;

/// The programs of the desktop, as the system assigns them to files.
public final class HostFileOpener implements FileOpener {
    private static final boolean WINDOWS =
            System.getProperty("os.name", "").startsWith("Windows");

    private final HostServices host = new Anchor().getHostServices();

    @Override
    public void open(Path file) {
        host.showDocument(file.toUri().toString());
    }

    /// The explorer of Windows marks the file; elsewhere its folder opens.
    @Override
    public void reveal(Path file) {
        if (!WINDOWS) {
            open(file.toAbsolutePath().getParent());
            return;
        }
        try {
            new ProcessBuilder("explorer.exe", "/select," + file.toAbsolutePath()).start();
        } catch (IOException noExplorer) {
            throw new UncheckedIOException(noExplorer);
        }
    }

    /// JavaFX hands out its host services by way of an application only.
    private static final class Anchor extends Application {
        @Override
        public void start(Stage unused) {}
    }
}
