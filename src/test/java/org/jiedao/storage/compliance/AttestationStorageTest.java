package org.jiedao.storage.compliance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jiedao.archive.Backups;
import org.jiedao.archive.ChangeLog.Reversal;
import org.jiedao.compliance.Attestation;
import org.jiedao.compliance.Attestation.Evidence;
import org.jiedao.compliance.Attestation.Subject;
import org.jiedao.evidence.KeptCopy;
import org.jiedao.organization.Body;
import org.jiedao.organization.BodyKind;
import org.jiedao.storage.Database;
import org.jiedao.storage.OpenRegister;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the ports of 体检 promise, on a real data file: kept, taken back, done again, backed up.
class AttestationStorageTest {
    private static final LocalDate SPRING = LocalDate.of(2026, 3, 2);

    @TempDir
    Path folder;

    private Database database;
    private Body body;

    @BeforeEach
    void open() throws IOException {
        database = OpenRegister.in(folder);
        body = database.organizations().add(BodyKind.STREET_JOINT_COMMITTEE, "示例“大工委”", null);
    }

    @AfterEach
    void close() throws IOException {
        database.close();
    }

    private Attestation draft(LocalDate on, @Nullable KeptCopy copy, @Nullable LocalDate until) {
        return new Attestation(
                0, new Subject(body.id(), "langfang", "LF-6.1.2"), "李喆（组织委员）", on, new Evidence("纪要〔2026〕3号", copy), until);
    }

    @Test
    void attestationsAreReadBackWholeTheNewestFirst() throws IOException {
        Attestation old = database.attestations().add(draft(SPRING, null, null));
        Attestation later = database.attestations()
                .add(draft(SPRING.plusDays(1), new KeptCopy("ab12 履职记录.pdf", "ab12"), LocalDate.of(2026, 12, 31)));
        assertEquals(List.of(later, old), database.attestations().all());

        database.close();
        database = OpenRegister.in(folder);
        assertEquals(List.of(later, old), database.attestations().all());
    }

    @Test
    void anAttestationIsWithdrawnTakenBackAndDoneAgain() {
        Attestation kept = database.attestations().add(draft(SPRING, null, null));
        database.attestations().remove(kept.id());
        assertEquals(List.of(), database.attestations().all());

        assertInstanceOf(Reversal.Done.class, database.changeLog().undo());
        assertEquals(List.of(kept), database.attestations().all());
        assertInstanceOf(Reversal.Done.class, database.changeLog().undo());
        assertEquals(List.of(), database.attestations().all());
        assertInstanceOf(Reversal.Done.class, database.changeLog().redo());
        assertEquals(List.of(kept), database.attestations().all());
        assertInstanceOf(Reversal.Done.class, database.changeLog().redo());
        assertEquals(List.of(), database.attestations().all());
    }

    @Test
    void aBodyIsTakenBackOnlyAfterItsAttestations() {
        database.attestations().add(draft(SPRING, null, null));
        assertEquals("佐证 LF-6.1.2", database.changeLog().undoable().orElseThrow().title());
        database.changeLog().undo();
        assertInstanceOf(Reversal.Done.class, database.changeLog().undo());
        assertEquals(List.of(), database.organizations().bodies());
        database.changeLog().redo();
        assertInstanceOf(Reversal.Done.class, database.changeLog().redo());
        assertEquals(1, database.attestations().all().size());
    }

    @Test
    void aReadingIsChosenChangedForgottenAndTakenBack() {
        database.practiceBook().choose("定期", "每月");
        database.practiceBook().choose("定期", "每季度");
        database.practiceBook().choose("LF-5.2.3 定期", "每年");
        database.practiceBook().forget("定期");
        assertEquals(Map.of("LF-5.2.3 定期", "每年"), database.practiceBook().practice().values());

        database.changeLog().undo();
        database.changeLog().undo();
        assertEquals(Map.of("定期", "每季度"), database.practiceBook().practice().values());
        database.changeLog().undo();
        assertEquals(Map.of("定期", "每月"), database.practiceBook().practice().values());
        database.changeLog().undo();
        assertEquals(Map.of(), database.practiceBook().practice().values());
        database.changeLog().redo();
        assertEquals(Map.of("定期", "每月"), database.practiceBook().practice().values());
        database.practiceBook().forget("没有定过的");
        assertTrue(database.changeLog().redoable().isPresent(), "what changes nothing is no step");
    }

    @Test
    void bothComeBackFromABackup() throws IOException {
        Attestation kept = database.attestations().add(draft(SPRING, new KeptCopy("ab12 a.pdf", "ab12"), null));
        database.practiceBook().choose("及时", "10个工作日");
        Backups.Backup backup = database.backups().backUp(Backups.Reason.MANUAL);
        database.attestations().remove(kept.id());
        database.practiceBook().forget("及时");

        database = OpenRegister.restored(database, backup.file());
        assertEquals(List.of(kept), database.attestations().all());
        assertEquals(Map.of("及时", "10个工作日"), database.practiceBook().practice().values());
    }
}
