package org.jiedao;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.jiedao.archive.Act;
import org.jiedao.archive.Backups.Backup;
import org.jiedao.archive.Backups.Restoration;
import org.jiedao.archive.DataFolder;
import org.jiedao.archive.Password;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.dispatch.view.DesktopPrinter;
import org.jiedao.file.DiskTrouble;
import org.jiedao.storage.Database;
import org.jiedao.storage.UnopenedFolder;
import org.jiedao.ui.FxBackgroundTasks;
import org.jiedao.ui.HostFileOpener;
import org.jiedao.ui.PasswordStart;
import org.jiedao.ui.RefusedStart;
import org.jiedao.ui.StageFileDialogs;
import org.jiedao.ui.Surroundings;
import org.jspecify.annotations.Nullable;

/// The window over a data folder, from its opening until the user closes it.
final class Window {
    private final DataFolder folder;
    private final Clock clock;
    private char @Nullable [] password;
    private final Function<Stage, Surroundings> desktop;
    private boolean started;
    /// What was done about the password while the data was closed; to be linked once it is open.
    private String changed = "";

    /// `started` says whether the toolkit runs already.
    Window(DataFolder folder, Clock clock, boolean started, Function<Stage, Surroundings> desktop) {
        this.folder = folder;
        this.clock = clock;
        this.started = started;
        this.desktop = desktop;
    }

    static int open(DataFolder folder, Clock clock) throws IOException {
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
        Window window = new Window(
                folder,
                clock,
                false,
                stage -> new Surroundings(new StageFileDialogs(stage), new HostFileOpener(), clock));
        int code = window.open();
        Platform.exit();
        return code;
    }

    /// Until the user closes the last window of it.
    int open() throws IOException {
        return open(List.of());
    }

    private int open(List<String> news) throws IOException {
        return switch (FolderOpening.of(folder, clock, password)) {
            case FolderOpening.Opened(Wiring workbench, List<String> notes) -> {
                note(workbench);
                // a file that was put back just now was closed by nobody, which is no news
                List<String> told = news.isEmpty() ? notes : news;
                Optional<Supplier<String>> next = use(workbench, told);
                yield next.isEmpty() ? Cli.DONE : open(List.of(next.get().get()));
            }
            case FolderOpening.Refused(String sentence) -> {
                untilClosed(stage -> RefusedStart.show(stage, sentence));
                yield Cli.REFUSED;
            }
            case FolderOpening.Damaged damaged -> {
                List<String> mended = mended(damaged);
                yield mended.isEmpty() ? Cli.REFUSED : open(mended);
            }
            case FolderOpening.Locked(String sentence) -> ask(sentence) ? open(news) : Cli.REFUSED;
        };
    }

    /// What became of the way out that the user took; empty where none was.
    private List<String> mended(FolderOpening.Damaged damaged) {
        List<String> told = new ArrayList<>();
        DamagedStart.Ways ways =
                typed -> new UnopenedFolder(folder, clock, typed.length == 0 ? password : typed);
        untilClosed(stage -> new DamagedStart(stage, ways, new StageFileDialogs(stage), told::add)
                .show(damaged.sentence(), damaged.older()));
        return told;
    }

    private void note(Wiring workbench) {
        if (!changed.isEmpty()) {
            workbench.database().changeLog().note(Act.PASSWORD, changed);
            changed = "";
        }
    }

    /// False where the user gave none.
    private boolean ask(String sentence) {
        forget();
        untilClosed(stage -> PasswordStart.show(stage, sentence, typed -> password = typed));
        return password != null;
    }

    private void forget() {
        if (password != null) {
            Arrays.fill(password, '\0');
        }
        password = null;
    }

    /// Until the user closes the window; answers what is to be done with the closed data folder before it opens anew.
    private Optional<Supplier<String>> use(Wiring workbench, List<String> told) throws IOException {
        try (workbench) {
            untilClosed(stage -> show(stage, workbench, told));
            Optional<Supplier<String>> next = workbench.password()
                    .wanted()
                    .<Supplier<String>>map(change -> () -> changed(change))
                    .or(() -> workbench.backing().wanted().map(wanted -> () -> replaced(wanted)));
            if (next.isEmpty()) {
                workbench.backing().atClose(BackupWiring.OF_WINDOW);
            }
            return next;
        }
    }

    /// Says what became of it.
    private String changed(PasswordWiring.Change change) {
        try {
            Password.Outcome outcome = change.work().run();
            if (outcome instanceof Password.Outcome.Done) {
                forget();
                password = change.after().length == 0 ? null : change.after();
                changed = password == null ? "取消密码" : "设密码";
            }
            return outcome.sentence();
        } catch (IOException failure) {
            return "密码没有改动。" + DiskTrouble.sentence(failure).orElse("");
        }
    }

    /// Says what became of it.
    private String replaced(BackupWiring.Wanted wanted) {
        Backup backup = wanted.backup();
        try {
            return switch (Database.replaceBy(folder, backup.file(), clock, password, wanted.password())) {
                case Restoration.Restored restored ->
                    "已恢复 " + ChineseDate.format(backup.at().toLocalDate()) + "的备份。" + restored.told();
                case Restoration.Refused(String sentence) -> sentence;
            };
        } catch (IOException failure) {
            return "恢复没有完成，数据文件没有改动。" + DiskTrouble.sentence(failure).orElse("");
        } finally {
            Arrays.fill(wanted.password(), '\0');
        }
    }

    private void show(Stage stage, Wiring workbench, List<String> notes) {
        WindowWiring window =
                new WindowWiring(workbench, new FxBackgroundTasks(), desktop.apply(stage), new DesktopPrinter());
        window.window(stage, () -> buildSample(workbench)).show();
        window.tell(notes);
        window.backUp(stage);
        window.guard(stage);
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
    private void untilClosed(Consumer<Stage> show) {
        CountDownLatch closed = new CountDownLatch(1);
        Runnable work = () -> {
            Stage stage = new Stage();
            stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> closed.countDown());
            show.accept(stage);
        };
        if (started) {
            Platform.runLater(work);
        } else {
            started = true;
            // another window follows where a backup is put back
            Platform.setImplicitExit(false);
            Platform.startup(work);
        }
        try {
            closed.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
