package org.jiedao.storage.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jiedao.archive.Backups.Backup;
import org.jiedao.archive.Backups.Reason;
import org.jiedao.archive.DataFolder;
import org.jiedao.committee.EndReason;
import org.jiedao.committee.EndingStep;
import org.jiedao.people.Person;
import org.jiedao.storage.Database;
import org.jiedao.storage.Database.Opening;
import org.jiedao.storage.OpenRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpgradeTest {
    @TempDir
    Path folder;

    @Test
    void anOlderFileIsUpgradedOnACopyAndKept() throws IOException {
        Path file = folder.resolve("jiedao.mv.db");
        DataFile.close(DataFile.open(file, true, null));
        byte[] older = Files.readAllBytes(file);

        Opening opening = Database.open(new DataFolder(folder), OpenRegister.CLOCK);

        Opening.Opened opened = assertInstanceOf(Opening.Opened.class, opening);
        try (Database database = opened.database()) {
            assertEquals(List.of("数据文件已升级到新版本，升级前的文件留有备份。"), opened.notes());
            assertEquals(List.of(), database.people().everyone());
        }
        assertArrayEquals(
                older, Files.readAllBytes(folder.resolve("backups/jiedao-20260701-090000-before-migration.mv.db")));
    }

    @Test
    void anEndingRecordedBeforeItsStepsCouldBeHasNone() throws IOException {
        Path file = folder.resolve("jiedao.mv.db");
        JdbcConnectionPool pool = DataFile.open(file, true, null);
        Schema.migrateTo(pool, "4");
        var dsl = DataFile.dsl(pool);
        dsl.execute("insert into body (kind, name, position) values ('STREET_JOINT_COMMITTEE', '青禾街道“大工委”', 0)");
        dsl.execute("insert into committee (body_id) select id from body");
        dsl.execute("insert into term (committee_id, ordinal, starts_on, ends_on)"
                + " select id, 5, date '2025-07-01', date '2030-06-30' from committee");
        dsl.execute("insert into seat (committee_id, kind, role, position)"
                + " select id, 'PART_TIME', 'PART_TIME_MEMBER', 0 from committee");
        dsl.execute("insert into person (name, pinyin, initials) values ('张堃', 'zhangkun', 'zk')");
        dsl.execute("insert into membership (seat_id, term_id, person_id, starts_on, ends_on, ended_on, end_reason)"
                + " select seat.id, term.id, person.id, term.starts_on, term.ends_on, date '2026-06-01', 'REMOVED'"
                + " from seat, term, person");
        DataFile.close(pool);

        try (Database database = OpenRegister.in(folder)) {
            var committees = database.committees();
            long committee = committees.histories().getFirst().id();
            var membership = committees.members(committee).getFirst().membership();
            assertEquals(EndReason.REMOVED, Objects.requireNonNull(membership.ending()).reason());
            assertEquals(Map.of(), committees.endingSteps().all());
            var filing = new EndingStep(EndingStep.Kind.FILING, LocalDate.of(2026, 6, 2), "备案报告");
            committees.endingSteps().record(membership, List.of(filing));
        }
        try (Database again = OpenRegister.in(folder)) {
            assertEquals(1, again.committees().endingSteps().all().size());
            assertEquals(List.of(), again.check().problems());
        }
    }

    @Test
    void anUpgradeThatFailsLeavesTheFileAsItWas() throws IOException {
        Path file = folder.resolve("jiedao.mv.db");
        JdbcConnectionPool pool = DataFile.open(file, true, null);
        DataFile.dsl(pool).execute("create table person (id bigint primary key)");
        DataFile.close(pool);
        byte[] before = Files.readAllBytes(file);

        Opening opening = Database.open(new DataFolder(folder), OpenRegister.CLOCK);

        String sentence = assertInstanceOf(Opening.Damaged.class, opening).sentence();
        assertTrue(sentence.contains("没有打开，也没有改动"), sentence);
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    private static Backup manual(DataFolder data) throws IOException {
        return Database.backupsOf(data).stream()
                .filter(backup -> backup.reason() == Reason.MANUAL)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aDamagedFileIsReplacedByABackupAndKept() throws IOException {
        try (Database database = OpenRegister.in(folder)) {
            database.people().add(Person.draft("张堃"));
            database.backups().backUp(Reason.MANUAL);
        }
        Path file = folder.resolve("jiedao.mv.db");
        Files.writeString(file, "damaged");
        DataFolder data = new DataFolder(folder);
        assertInstanceOf(Opening.Damaged.class, Database.open(data, OpenRegister.CLOCK));

        Database.replaceBy(data, manual(data).file(), OpenRegister.CLOCK);

        assertEquals("damaged", Files.readString(folder.resolve("backups/jiedao-20260701-090000-before-restore.mv.db")));
        try (Database database = OpenRegister.in(folder)) {
            assertEquals(1, database.people().everyone().size());
        }
    }
}
