package org.jiedao.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.jiedao.archive.Backups.Backup;
import org.jiedao.archive.Backups.Reason;
import org.jiedao.archive.Backups.Restoration;
import org.jiedao.committee.Role;
import org.jiedao.committee.SeatKind;
import org.jiedao.organization.BodyKind;
import org.jiedao.people.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {
    @TempDir
    Path folder;

    @Test
    void restoreBringsTheRegisterBackAndKeepsWhatWasThere() throws IOException {
        try (Database database = OpenRegister.in(folder)) {
            fill(database);
            Backup backup = database.backups().backUp(Reason.MANUAL);
            Person later = database.people().add(Person.draft("李喆"));

            Restoration restoration = database.backups().restore(backup);

            Backup before = assertInstanceOf(Restoration.Restored.class, restoration).before();
            assertEquals(
                    List.of("张堃"),
                    database.people().everyone().stream()
                            .map(person -> person.name().value())
                            .toList());
            Person next = database.people().add(Person.draft("王龑"));
            assertTrue(next.id() > later.id(), "a new record must not take the id of one that was there");
            database.backups().restore(before);
            assertEquals(2, database.people().everyone().size());
        }
    }

    @Test
    void aDamagedBackupIsRefusedAndChangesNothing() throws IOException {
        try (Database database = OpenRegister.in(folder)) {
            fill(database);
            Path file = folder.resolve("backups/jiedao-20260101-000000-manual.zip");
            Files.writeString(file, "not a zip");

            Restoration restoration = database.backups()
                    .restore(new Backup(file, LocalDateTime.of(2026, 1, 1, 0, 0), Reason.MANUAL, 9));

            String sentence =
                    assertInstanceOf(Restoration.Refused.class, restoration).sentence();
            assertTrue(sentence.contains("现有数据没有改动"), sentence);
            assertEquals(1, database.people().everyone().size());
        }
    }

    @Test
    void fourteenDaysAndEightWeeksAreKept() {
        LocalDateTime today = LocalDateTime.of(2026, 7, 1, 9, 0);
        List<Backup> daily = IntStream.range(0, 120)
                .mapToObj(days -> new Backup(Path.of("b" + days), today.minusDays(days), Reason.START, 1))
                .toList();

        List<Backup> outlived = Retention.outlived(daily);

        List<Backup> kept =
                daily.stream().filter(backup -> !outlived.contains(backup)).toList();
        assertEquals(daily.subList(0, 14), kept.subList(0, 14));
        LocalDate oldest = kept.getLast().at().toLocalDate();
        assertEquals(LocalDate.of(2026, 5, 17), oldest, "the newest of the eighth week back");
    }

    private static void fill(Database database) {
        var body = database.organizations().add(BodyKind.STREET_JOINT_COMMITTEE, "示例“大工委”", null);
        var committee = database.committees().establish(body.id(), "langfang", LocalDate.of(2025, 7, 1));
        database.committees().addTerm(committee.id(), 5, LocalDate.of(2025, 7, 1), LocalDate.of(2030, 6, 30));
        database.committees().addSeat(committee.id(), SeatKind.PART_TIME, Role.PART_TIME_MEMBER);
        database.people().add(Person.draft("张堃"));
    }
}
