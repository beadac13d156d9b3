package org.jiedao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import org.jiedao.archive.Backups.Backup;
import org.jiedao.archive.Backups.Progress;
import org.jiedao.archive.Backups.Reason;
import org.jiedao.archive.DataFolder;
import org.jiedao.archive.view.PlainCopies;
import org.jiedao.people.Person;
import org.jiedao.storage.Database;
import org.jiedao.storage.password.FolderPassword;
import org.jiedao.transfer.view.ImportViewModel;
import org.jiedao.ui.BackgroundTasks;
import org.jiedao.ui.DirectBackgroundTasks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What changes many records at once has a backup before it, whose progress is seen and which can be stopped; and which copies
/// lie there without a password.
class BulkBackupsTest {
    private static final Path ROSTER = Path.of("samples/青禾街道花名册（杂乱）.xlsx");

    @TempDir
    Path folder;

    /// Done at once; keeps how far it came and is cancelled there where somebody asked for it.
    private static final class WatchedTasks implements BackgroundTasks {
        private final DirectBackgroundTasks direct = new DirectBackgroundTasks();
        private final List<Long> seen = new ArrayList<>();
        private boolean cancelling;

        @Override
        public <T> void run(String name, Work<T> work, Consumer<T> show, Consumer<Throwable> showFailure) {
            direct.run(
                    name,
                    _ -> work.run((done, _) -> {
                        seen.add(done);
                        if (cancelling) {
                            throw new CancellationException(name);
                        }
                    }),
                    show,
                    showFailure);
        }

        @Override
        public ReadOnlyStringProperty running() {
            return direct.running();
        }

        @Override
        public ReadOnlyDoubleProperty progress() {
            return direct.progress();
        }

        @Override
        public void cancel() {
            cancelling = true;
        }
    }

    private static List<Reason> reasons(Wiring wiring) throws IOException {
        return wiring.database().backups().list().stream().map(Backup::reason).toList();
    }

    @Test
    void theBackupBeforeAnImportIsSeenAndCanBeStopped() throws IOException {
        try (Wiring wiring = SampleFolder.empty(folder)) {
            WatchedTasks tasks = new WatchedTasks();
            ImportViewModel roster = new WindowFixture(wiring, tasks).roster();
            roster.read(ROSTER);
            tasks.seen.clear();

            tasks.cancel();
            roster.confirm();
            assertEquals(List.of(), reasons(wiring));
            assertEquals(List.of(), wiring.database().people().everyone());

            tasks.cancelling = false;
            roster.confirm();
            assertTrue(tasks.seen.size() > 2 && tasks.seen.getLast() > tasks.seen.getFirst(), tasks.seen.toString());
            assertEquals(List.of(Reason.BEFORE_IMPORT), reasons(wiring));
            assertFalse(wiring.database().people().everyone().isEmpty());
        }
    }

    @Test
    void theSampleGoesAfterABackupThatHoldsIt() throws IOException {
        Path backup;
        try (Wiring wiring = SampleFolder.street(folder)) {
            assertTrue(new WindowFixture(wiring).home().removeSample(Progress.UNSEEN).isEmpty());
            assertEquals(List.of(), wiring.database().people().everyone());
            assertEquals(List.of(Reason.BEFORE_CHANGES), reasons(wiring));
            backup = wiring.database().backups().list().getFirst().file();
        }
        Database.replaceBy(new DataFolder(folder), backup, Sample.clock());
        try (Wiring wiring = SampleFolder.empty(folder)) {
            assertEquals(80, wiring.database().people().everyone().size());
        }
    }

    @Test
    void dataFilesKeptAsideCountAmongThePlainCopies() throws IOException {
        DataFolder data = new DataFolder(folder);
        Path backup;
        try (Wiring wiring = SampleFolder.empty(folder)) {
            wiring.database().people().add(Person.draft("张堃"));
            backup = wiring.database().backups().backUp(Reason.MANUAL).file();
        }
        Database.replaceBy(data, backup, Sample.clock());
        Database.replaceBy(data, backup, Sample.clock());
        SampleFolder.empty(folder).close();
        new FolderPassword(data).set("青禾街道的密码".toCharArray());

        PlainBackups plain = new PlainBackups(data);
        assertEquals(new PlainCopies(1, 2), plain.copies());
        Database.replaceBy(data, backup, Sample.clock(), "青禾街道的密码".toCharArray());
        assertEquals(new PlainCopies(1, 2), plain.copies(), "the copy before this restore is encrypted");
        plain.delete();
        assertEquals(new PlainCopies(0, 0), plain.copies());
    }
}
