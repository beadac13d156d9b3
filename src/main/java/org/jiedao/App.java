package org.jiedao;

import java.time.Clock;
import org.jspecify.annotations.Nullable;

/// Starts the workbench: the window without arguments, otherwise the command line. Not a JavaFX application itself, so
/// that JavaFX may lie on the class path.
public final class App {
    private App() {}

    public static void main(String[] args) {
        System.exit(Cli.commandLine(Clock.systemDefaultZone()).execute(args));
    }

    /// From the jar's manifest; a build directory has none.
    static String version() {
        @Nullable String version = App.class.getPackage().getImplementationVersion();
        return version == null ? "（开发中）" : version;
    }
}
