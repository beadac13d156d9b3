package org.jiedao.evidence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiedao.archive.ChangeLog.Reversal;
import org.jiedao.storage.Database;
import org.jiedao.storage.OpenRegister;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Attaching on a real data file and a real folder. Today is 2026年7月1日.
class AttachEvidenceTest {
    private static final Proven TASK = new Proven(Proven.Sort.TASK, 7);

    @TempDir
    Path folder;

    private Database database;
    private EvidenceFolder evidence;
    private AttachEvidence attaching;

    @BeforeEach
    void open() throws IOException {
        database = OpenRegister.in(folder);
        evidence = new EvidenceFolder(database.folder().evidence());
        attaching = new AttachEvidence(database.evidenceFiles(), evidence, OpenRegister.CLOCK);
    }

    @AfterEach
    void close() throws IOException {
        database.close();
    }

    private Path scan(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private EvidenceFile attached(Proven proven, Path file) throws IOException {
        return assertInstanceOf(AttachEvidence.Outcome.Attached.class, attaching.attach(proven, file)).file();
    }

    private String refused(Proven proven, Path file) throws IOException {
        return assertInstanceOf(AttachEvidence.Outcome.Refused.class, attaching.attach(proven, file)).sentence();
    }

    private List<Path> kept() throws IOException {
        if (!Files.exists(database.folder().evidence())) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(database.folder().evidence())) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void aFileIsKeptWholeAndFoundWithItsRecordAfterReopening() throws IOException {
        Path scan = scan("现场照片：整改后?.jpg", "照片");
        EvidenceFile file = attached(TASK, scan);
        assertEquals("现场照片：整改后?.jpg", file.title());
        assertEquals(LocalDate.of(2026, 7, 1), file.addedOn());
        assertArrayEquals(Files.readAllBytes(scan), Files.readAllBytes(evidence.locate(file.copy())));
        database.close();
        database = OpenRegister.in(folder);
        assertEquals(List.of(file), database.evidenceFiles().of(TASK));
    }

    @Test
    void theSameFileProvesAnotherRecordButNotTheSameTwice() throws IOException {
        Path scan = scan("纪要.pdf", "纪要");
        attached(TASK, scan);
        assertEquals("没有附上：“另一个名字.pdf”已经附在这里了。", refused(TASK, scan("另一个名字.pdf", "纪要")));
        attached(new Proven(Proven.Sort.MEETING, 7), scan);
        assertEquals(2, database.evidenceFiles().all().size());
        assertEquals(1, kept().size());
    }

    @Test
    void anEmptyFileAndAFolderAreRefusedAndNothingIsKept() throws IOException {
        assertEquals("没有附上：“空.pdf”是空的。", refused(TASK, scan("空.pdf", "")));
        Path directory = Files.createDirectory(folder.resolve("照片"));
        assertTrue(refused(TASK, directory).contains("“照片”不是可以读的文件"));
        assertEquals(List.of(), database.evidenceFiles().all());
        assertEquals(List.of(), kept());
    }

    @Test
    void aCopyWhoseRecordCouldNotBeWrittenIsTakenBack() throws IOException {
        Path scan = scan("纪要.pdf", "纪要");
        AttachEvidence failing = new AttachEvidence(
                new UnwritableFiles(database.evidenceFiles()), evidence, OpenRegister.CLOCK);
        assertThrows(IllegalStateException.class, () -> failing.attach(TASK, scan));
        assertEquals(List.of(), kept());
    }

    @Test
    void removingAndAttachingAreTakenBackRowForRowAndTheFileStays() throws IOException {
        EvidenceFile file = attached(TASK, scan("纪要.pdf", "纪要"));
        attaching.remove(file);
        assertEquals(List.of(), database.evidenceFiles().of(TASK));
        assertEquals(CopyState.SOUND, evidence.state(file.copy()));
        assertInstanceOf(Reversal.Done.class, database.changeLog().undo());
        assertEquals(List.of(file), database.evidenceFiles().of(TASK));
        assertInstanceOf(Reversal.Done.class, database.changeLog().undo());
        assertEquals(List.of(), database.evidenceFiles().of(TASK));
    }

    @Test
    void theCheckSaysWhichRecordLostItsFile() throws IOException {
        EvidenceFile first = attached(TASK, scan("一.pdf", "一"));
        EvidenceFile second = attached(TASK, scan("二.pdf", "二"));
        CheckEvidenceFiles check = new CheckEvidenceFiles(
                database.evidenceFiles(), evidence, proven -> Optional.of("一周内划线").filter(_ -> proven.id() == 7));
        assertEquals(List.of(), check.check());
        Files.writeString(evidence.locate(first.copy()), "改");
        Files.delete(evidence.locate(second.copy()));
        assertEquals(
                List.of(
                        "督办事项“一周内划线”的附件“一.pdf”：文件登记后被改动：" + evidence.locate(first.copy()) + "。请从原件重新附上。",
                        "督办事项“一周内划线”的附件“二.pdf”：文件不在：" + evidence.locate(second.copy()) + "。请从原件重新附上。"),
                check.check());
        assertEquals(
                List.of(),
                new CheckEvidenceFiles(database.evidenceFiles(), evidence, _ -> Optional.empty()).check());
    }

    /// A register whose disk is full.
    private record UnwritableFiles(EvidenceFiles files) implements EvidenceFiles {
        @Override
        public List<EvidenceFile> of(Proven proven) {
            return files.of(proven);
        }

        @Override
        public List<EvidenceFile> all() {
            return files.all();
        }

        @Override
        public EvidenceFile add(EvidenceFile draft) {
            throw new IllegalStateException("磁盘满了");
        }

        @Override
        public void remove(long id) {
            files.remove(id);
        }
    }
}
