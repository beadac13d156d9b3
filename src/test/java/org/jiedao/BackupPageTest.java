package org.jiedao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jiedao.archive.Backups;
import org.jiedao.archive.Password;
import org.jiedao.archive.view.RestoringViewModel;
import org.jiedao.storage.password.FolderPassword;
import org.jiedao.storage.password.QuickPassword;
import java.util.Objects;
import java.util.Optional;
import org.jiedao.archive.Backups.Backup;
import org.jiedao.archive.view.BackupRoundsViewModel;
import org.jiedao.archive.view.BackupsViewModel;
import org.jiedao.archive.view.KeptBackup;
import org.jiedao.people.Person;
import org.jiedao.ui.DirectBackgroundTasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the part 备份与恢复 does when its buttons are clicked, on a real data folder.
class BackupPageTest {
    @TempDir
    Path folder;

    private Wiring wiring;
    private WindowFixture window;
    private BackupsViewModel page;

    @BeforeEach
    void open() throws IOException {
        wiring = SampleFolder.empty(folder.resolve("data"));
        wiring.database().people().add(Person.draft("张堃"));
        window = new WindowFixture(wiring);
        page = window.backups();
    }

    @AfterEach
    void close() throws IOException {
        wiring.close();
    }

    private String said() {
        return Objects.requireNonNull(window.notices().shown().get()).text();
    }

    @Test
    void aRehearsalIsRememberedAndSaysWhatItFound() throws IOException {
        page.rehearse();
        assertTrue(said().contains("还没有备份"), said());
        page.backUp();
        page.rehearse();
        assertTrue(said().contains("演练通过"), said());
        assertTrue(page.rehearsed().get().isPresent());
        BackupsViewModel later = window.backups();
        later.load();
        assertEquals(page.rehearsed().get(), later.rehearsed().get(), "the next time the page is opened too");

        Files.writeString(page.kept().getFirst().backup().file(), "damaged");
        page.rehearse();
        assertTrue(said().contains("不能恢复"), said());
    }

    @Test
    void aRestoreSaysWhatIsLostAndWaitsForTheWindowToClose() {
        page.backUp();
        Backup backup = page.kept().getFirst().backup();
        page.restoring().ask(backup);
        assertTrue(page.restoring().lost().get().contains("没有登记改动"), page.restoring().lost().get());

        page.restoring().restore(new char[0]);
        assertTrue(said().contains("还有没保存的内容"), "the window did not close: " + said());
        assertEquals(Optional.empty(), wiring.backing().wanted());

        wiring.backing().onReopening(() -> true);
        page.restoring().ask(backup);
        page.restoring().restore(new char[0]);
        assertEquals(Optional.of(backup), wiring.backing().wanted().map(BackupWiring.Wanted::backup));
    }

    /// The password was taken away since; the backup of before wants it still.
    @Test
    void aBackupSealedUnderAFormerPasswordIsRestoredWithThat() throws IOException {
        String former = "从前的密码";
        FolderPassword password = QuickPassword.of(wiring.database().folder());
        wiring.close();
        assertInstanceOf(Password.Outcome.Done.class, password.set(former.toCharArray()));
        var locked = FolderOpening.of(wiring.database().folder(), Sample.clock(), former.toCharArray());
        try (Wiring sealed = assertInstanceOf(FolderOpening.Opened.class, locked).workbench()) {
            sealed.database().backups().backUp(Backups.Reason.MANUAL);
        }
        assertInstanceOf(Password.Outcome.Done.class, password.remove(former.toCharArray()));
        open();
        wiring.backing().onReopening(() -> true);
        page.load();
        RestoringViewModel restoring = page.restoring();
        restoring.ask(page.kept().getFirst().backup());
        for (String wrong : List.of("", "别的密码")) {
            restoring.restore(wrong.toCharArray());
            assertTrue(restoring.locked().get() && restoring.asked().get() != null, said());
            assertTrue(said().contains("请") && said().endsWith("数据没有改动。"), said());
        }
        assertEquals(Optional.empty(), wiring.backing().wanted());
        restoring.restore(former.toCharArray());
        assertEquals(former, wiring.backing().wanted().map(wanted -> String.valueOf(wanted.password())).orElse(said()));
    }

    @Test
    void theSecondPlaceGetsEveryBackupAndItsWarning() throws IOException {
        Path stick = Files.createDirectories(folder.resolve("stick"));
        page.backUp();
        page.second().choose(stick);
        assertTrue(page.second().told().get().contains(stick.toString()), page.second().told().get());
        assertTrue(page.second().warning().get().contains("同一块磁盘"), page.second().warning().get());
        page.load();
        assertEquals(KeptBackup.Where.BOTH, page.kept().getFirst().where());

        Files.delete(page.kept().getFirst().backup().file());
        page.load();
        assertEquals(KeptBackup.Where.SECOND, page.kept().getFirst().where());
        page.second().leave();
        assertFalse(page.second().chosen().get());
        assertEquals(0, page.kept().size());
    }

    @Test
    void oneFileHoldsEverything() {
        Path target = folder.resolve("完整备份.jdbak");
        page.writeWhole(target);
        assertTrue(said().contains("已写好并核对") && said().contains(target.toString()), said());
        assertTrue(Files.exists(target));
    }

    @Test
    void theStartLeavesOneAndTheClockTheNext() {
        BackupRoundsViewModel rounds =
                new BackupRoundsViewModel(wiring.backing().rounds(), new DirectBackgroundTasks(), window.notices());
        rounds.start();
        page.load();
        assertEquals(1, page.kept().size());
        wiring.database().people().add(Person.draft("李喆"));
        rounds.tick();
        page.load();
        assertEquals(1, page.kept().size(), "two hours have not gone by");
        assertEquals(1, rounds.done().get());
        wiring.backing().atClose(BackupWiring.OF_COMMAND);
        page.load();
        assertEquals(2, page.kept().size());
    }
}
