package org.jiedao.storage.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.jiedao.archive.Backups.Backup;
import org.jiedao.archive.Backups.Progress;
import org.jiedao.archive.Backups.Reason;
import org.jiedao.archive.backup.BackupPlan;
import org.jiedao.archive.backup.BackupRounds;
import org.jiedao.archive.backup.Sealing;
import org.jiedao.archive.backup.SecondPlace;
import org.jiedao.archive.backup.SecondPlace.Choice;
import org.jiedao.archive.backup.SecondPlace.Outcome;
import org.jiedao.people.Person;
import org.jiedao.storage.Database;
import org.jiedao.storage.OpenRegister;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A second place beside a real data file: copied to, out of reach, back again, restored from.
class SecondPlaceTest {
    @TempDir
    Path folder;

    private Path stick;
    private Database database;
    private SecondPlace second;

    @BeforeEach
    void open() throws IOException {
        stick = Files.createDirectories(folder.resolve("stick"));
        database = OpenRegister.in(folder.resolve("data"));
        database.people().add(Person.draft("张堃"));
        Path evidence = Files.createDirectories(database.folder().evidence());
        Files.writeString(evidence.resolve("ab12 纪要.pdf"), "纪要");
        second = at(OpenRegister.CLOCK);
    }

    @AfterEach
    void close() throws IOException {
        database.close();
    }

    private SecondPlace at(Clock clock) {
        return new SecondPlace(
                database.folder(), BackupPlan.in(database.folder().backups()), Sealing.NONE, clock);
    }

    private static int copied(Outcome outcome) {
        return assertInstanceOf(Outcome.Reached.class, outcome).copied();
    }

    @Test
    void everyBackupIsThereOnceAndRestoresFromThere() throws IOException {
        database.backups().backUp(Reason.MANUAL);
        assertInstanceOf(Outcome.NoneChosen.class, second.mirror(Progress.UNSEEN));
        assertInstanceOf(Choice.Chosen.class, second.choose(stick));
        assertEquals(1, copied(second.mirror(Progress.UNSEEN)));
        assertEquals(0, copied(second.mirror(Progress.UNSEEN)));
        assertTrue(second.standing().orElseThrow().free() > 0);

        database.people().add(Person.draft("李喆"));
        database.backups().backUp(Reason.MANUAL);
        assertEquals(1, copied(second.mirror(Progress.UNSEEN)));
        List<Backup> there = second.list();
        assertEquals(2, there.size());
        assertTrue(there.getFirst().file().startsWith(stick));

        Files.delete(database.folder().evidence().resolve("ab12 纪要.pdf"));
        database = OpenRegister.restored(database, there.getLast().file());
        assertEquals(1, database.people().everyone().size());
        assertEquals("纪要", Files.readString(database.folder().evidence().resolve("ab12 纪要.pdf")));
    }

    @Test
    void onTheSameDiskAndOutOfReachForAWeekAreTold() throws IOException {
        assertEquals(Optional.empty(), second.standing());
        second.choose(stick);
        var standing = second.standing().orElseThrow();
        assertTrue(standing.sameDisk(), "both lie in one temporary folder");
        assertFalse(standing.isOverdue());

        Files.move(stick, folder.resolve("pulled"));
        database.backups().backUp(Reason.MANUAL);
        SecondPlace later = at(Clock.offset(OpenRegister.CLOCK, Duration.ofDays(8)));
        String sentence = assertInstanceOf(Outcome.Unreached.class, later.mirror(Progress.UNSEEN)).sentence();
        assertTrue(sentence.contains("连不上"), sentence);
        assertTrue(later.standing().orElseThrow().isOverdue());
        assertEquals(8, later.standing().orElseThrow().daysAway());

        Files.move(folder.resolve("pulled"), stick);
        assertEquals(1, copied(later.mirror(Progress.UNSEEN)));
        assertFalse(later.standing().orElseThrow().isOverdue());
    }

    @Test
    void itLiesNeverInTheDataFolder() throws IOException {
        Path inside = Files.createDirectories(database.folder().root().resolve("copies"));
        assertInstanceOf(Choice.Refused.class, second.choose(inside));
        assertInstanceOf(Choice.Refused.class, second.choose(folder.resolve("nowhere")));
        assertEquals(Optional.empty(), second.standing());
    }

    @Test
    void whoIsStoppedGoesOnNextTime() throws IOException {
        database.backups().backUp(Reason.MANUAL);
        second.choose(stick);
        Progress stop = (_, _) -> {
            throw new CancellationException("the window is closed");
        };
        assertThrows(CancellationException.class, () -> second.mirror(stop));
        assertEquals(List.of(), second.list());
        assertEquals(1, copied(second.mirror(Progress.UNSEEN)));
    }

    /// A new and empty register must never take the backups of the old one away.
    @Test
    void whatIsGoneHereStaysThere() throws IOException {
        Backup backup = database.backups().backUp(Reason.MANUAL);
        second.choose(stick);
        second.mirror(Progress.UNSEEN);
        Files.delete(backup.file());
        database.people().add(Person.draft("李喆"));
        database.backups().backUp(Reason.SCHEDULED);
        second.mirror(Progress.UNSEEN);
        assertEquals(2, second.list().size());
    }

    @Test
    void aRoundIsDueAfterItsHoursAndLeavesNothingWhereNothingIsNew() throws IOException {
        BackupPlan plan = BackupPlan.in(database.folder().backups());
        assertEquals(2, plan.hours());
        BackupRounds rounds = new BackupRounds(database.backups(), second, plan, OpenRegister.CLOCK);
        assertTrue(rounds.isDue());
        assertTrue(rounds.run(Reason.START, Progress.UNSEEN).made().isPresent());
        assertFalse(rounds.isDue());
        assertEquals(Optional.empty(), rounds.run(Reason.SCHEDULED, Progress.UNSEEN).made());
        plan.hours(8);
        assertEquals(8, BackupPlan.in(database.folder().backups()).hours());
    }
}
