package org.jiedao;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jiedao.archive.Backups;
import org.jiedao.archive.Backups.Reason;
import org.jiedao.bench.Figures;
import org.jiedao.bench.LargeRegister;
import org.jiedao.ui.FxBackgroundTasks;

/// A backup of a large register beside the open window: how long it takes, what the processor counted, and how long the window
/// drew no frame meanwhile. Prints what the README in `bench` quotes.
final class BackupBenchmark {
    private static final double MEGA = 1e6;
    private static final int ROUNDS = 3;

    private BackupBenchmark() {}

    /// In the folder given, where a register that is already there is taken as it is.
    public static void main(String[] arguments) throws IOException, SQLException {
        Path folder = Path.of(arguments[0]);
        if (!Files.exists(folder)) {
            LargeRegister.write(folder);
        }
        long begun = System.nanoTime();
        try (Wiring wiring = SampleFolder.empty(folder)) {
            System.out.printf("data folder opened, every row read  %8.0f ms%n", (System.nanoTime() - begun) / MEGA);
            Frames frames = shown(wiring);
            rest(15);
            frames.say("nothing else", () -> rest(5));
            for (int round = 0; round < ROUNDS; round++) {
                frames.say("backup", () -> whole(wiring, (backups, unseen) -> backups.backUp(Reason.MANUAL, unseen)));
            }
            frames.say("rehearsal", () -> whole(wiring, (backups, unseen) -> backups.rehearse(backups.list().getFirst().file(), unseen)));
            frames.say("nothing new", () -> whole(wiring, (backups, unseen) -> backups.backUpChanges(Reason.SCHEDULED, unseen)));
            Platform.exit();
        }
        // the headless toolkit keeps a thread
        System.exit(0);
    }

    /// Work on the backups.
    @FunctionalInterface
    private interface Work {
        Object on(Backups backups, Backups.Progress unseen) throws IOException;
    }

    private static void whole(Wiring wiring, Work work) {
        try {
            work.on(wiring.database().backups(), Backups.Progress.UNSEEN);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void rest(int seconds) {
        try {
            TimeUnit.SECONDS.sleep(seconds);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static Frames shown(Wiring wiring) {
        CompletableFuture<Frames> shown = new CompletableFuture<>();
        Platform.startup(() -> {
            new WindowFixture(wiring, new FxBackgroundTasks()).show(new Stage());
            Frames frames = new Frames();
            frames.start();
            shown.complete(frames);
        });
        return shown.join();
    }

    /// Counts the time from each frame of the window to the next.
    private static final class Frames extends AnimationTimer {
        private final List<Long> gaps = new CopyOnWriteArrayList<>();
        private long before;

        @Override
        public void handle(long now) {
            // by the clock, not by the frame's own idea of its time
            long at = System.nanoTime();
            if (before > 0) {
                gaps.add(at - before);
            }
            before = at;
        }

        void say(String what, Runnable work) {
            OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
            gaps.clear();
            long processor = system.getProcessCpuTime();
            long begun = System.nanoTime();
            work.run();
            double taken = (System.nanoTime() - begun) / MEGA;
            double worked = (system.getProcessCpuTime() - processor) / MEGA;
            Figures figures = new Figures();
            gaps.forEach(figures::add);
            if (figures.count() == 0) {
                System.out.printf("%-14s %8.0f ms, before the next frame%n", what, taken);
                return;
            }
            System.out.printf(
                    "%-14s %8.0f ms, processor %8.0f ms; frames %5d, gap 95 %% %5.0f, 99 %% %5.0f, most %5.0f ms, over 100 ms: %d%n",
                    what, taken, worked, figures.count(), figures.at(0.95), figures.at(0.99), figures.most(),
                    gaps.stream().filter(gap -> gap > 100 * MEGA).count());
        }
    }
}
