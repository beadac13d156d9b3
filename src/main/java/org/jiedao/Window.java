package org.jiedao;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jiedao.archive.DataFolder;
import org.jiedao.dispatch.view.DesktopPrinter;
import org.jiedao.ui.FxBackgroundTasks;
import org.jiedao.ui.HostFileOpener;
import org.jiedao.ui.RefusedStart;
import org.jiedao.ui.StageFileDialogs;
import org.jiedao.ui.Surroundings;

/// The window over a data folder, from its opening until the user closes it.
final class Window {
    private Window() {}

    static int open(DataFolder folder, Clock clock) throws IOException {
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
        return switch (Wiring.open(folder, clock)) {
            case Wiring.Opening.Opened(Wiring workbench, List<String> notes) -> {
                try (workbench) {
                    untilClosed(stage -> show(stage, workbench, notes));
                }
                yield Cli.DONE;
            }
            case Wiring.Opening.Refused(String sentence) -> {
                untilClosed(stage -> RefusedStart.show(stage, sentence));
                yield Cli.REFUSED;
            }
            case Wiring.Opening.Damaged(String sentence) -> {
                untilClosed(stage -> DamagedStart.show(stage, folder, clock, sentence));
                yield Cli.REFUSED;
            }
        };
    }

    private static void show(Stage stage, Wiring workbench, List<String> notes) {
        Surroundings surroundings =
                new Surroundings(new StageFileDialogs(stage), new HostFileOpener(), workbench.clock());
        WindowWiring window =
                new WindowWiring(workbench, new FxBackgroundTasks(), surroundings, new DesktopPrinter());
        window.window(stage, () -> buildSample(workbench)).show();
        window.tell(notes);
        window.checkPapers();
    }

    static void buildSample(Wiring workbench) {
        try {
            Sample.setUp(workbench);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Keeps the calling thread until the stage is gone, so that the data folder is closed after the last click.
    private static void untilClosed(Consumer<Stage> show) {
        CountDownLatch closed = new CountDownLatch(1);
        Platform.startup(() -> {
            Stage stage = new Stage();
            stage.setOnHidden(_ -> closed.countDown());
            show.accept(stage);
        });
        try {
            closed.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        Platform.exit();
    }
}
