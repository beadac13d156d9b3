package org.jiedao.compliance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiedao.compliance.Attestation.Subject;
import org.jiedao.compliance.RecordAttestation.Order;
import org.jiedao.compliance.RecordAttestation.Outcome;
import org.jiedao.compliance.RecordAttestation.Said;
import org.jiedao.evidence.EvidenceFolder;
import org.jiedao.evidence.KeptCopy;
import org.jiedao.organization.Body;
import org.jiedao.organization.BodyKind;
import org.jiedao.rule.Rulesets;
import org.jiedao.storage.Database;
import org.jiedao.storage.OpenRegister;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Attesting on a real data file and a real folder of evidence. Today is 2026年7月1日.
class RecordAttestationTest {
    private static final LocalDate SPRING = LocalDate.of(2026, 3, 2);

    @TempDir
    Path folder;

    private Database database;
    private EvidenceFolder evidence;
    private RecordAttestation recording;
    private Body street;
    private Body other;

    @BeforeEach
    void open() throws IOException {
        database = OpenRegister.in(folder);
        street = database.organizations().add(BodyKind.STREET_JOINT_COMMITTEE, "示例“大工委”", null);
        other = database.organizations().add(BodyKind.STREET_JOINT_COMMITTEE, "另一个“大工委”", null);
        evidence = new EvidenceFolder(database.folder().evidence());
        recording = recording(database.attestations());
    }

    private RecordAttestation recording(Attestations attestations) {
        return new RecordAttestation(
                attestations,
                database.changeLog(),
                evidence,
                new Attestable(Rulesets::shipped, () -> database.organizations().bodies()),
                OpenRegister.CLOCK);
    }

    @AfterEach
    void close() throws IOException {
        database.close();
    }

    private Subject of(Body body, String rule) {
        return new Subject(body.id(), rule.startsWith("LF") ? "langfang" : "community", rule);
    }

    private Order order(String rule, String who, String on, @Nullable String until, String words, @Nullable Path file) {
        return new Order(
                List.of(of(street, rule)),
                new Said(who, LocalDate.parse(on), until == null ? null : LocalDate.parse(until)),
                words,
                Optional.ofNullable(file));
    }

    private Path written(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static Attestation only(Outcome outcome) {
        return assertInstanceOf(Outcome.Recorded.class, outcome).attestations().getFirst();
    }

    private List<String> keptFiles() throws IOException {
        if (!Files.exists(database.folder().evidence())) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(database.folder().evidence())) {
            return files.filter(Files::isRegularFile).map(file -> file.getFileName().toString()).toList();
        }
    }

    @ParameterizedTest(name = "{0} {1} {2} {3} {4}: {5}")
    @CsvSource(
            delimiter = '|',
            nullValues = "—",
            value = {
                "LF-6.1.2 | '' | 2026-03-02 | — | 纪要 | 佐证人没有填",
                "LF-6.1.2 | 李喆 | 2026-03-02 | — | '' | 凭据没有填",
                "LF-6.1.2 | 李喆 | 2026-07-02 | — | 纪要 | 日期在今天以后",
                "LF-6.1.2 | 李喆 | 2026-03-02 | 2026-03-01 | 纪要 | 有效期早于佐证的日期",
                "LF-6.1.2 | 李喆 | 2006-03-02 | — | 纪要 | 施行，佐证的日期不能早于它",
                "LF-6.2.2 | 李喆 | 2026-03-02 | — | 纪要 | LF-6.2.2由登记的事实算出来，不收佐证",
                "LF-5.2.1 | 李喆 | 2026-03-02 | — | 纪要 | LF-5.2.1是可选的做法",
                "LF-5.1 | 李喆 | 2026-03-02 | — | 纪要 | LF-5.1不是对示例“大工委”说的",
                "LF-99 | 李喆 | 2026-03-02 | — | 纪要 | 里没有LF-99这一条",
            })
    void whatCannotBeAttestedIsRefusedInWordsAndNothingIsKept(
            String rule, String who, String on, @Nullable String until, String words, String why) throws IOException {
        Path scan = written("扫描件.pdf", "扫描");
        Outcome outcome = recording.record(order(rule, who, on, until, words, words.isEmpty() ? null : scan));
        String sentence = assertInstanceOf(Outcome.Refused.class, outcome).sentence();
        assertTrue(sentence.startsWith("没有登记佐证：") && sentence.contains(why), sentence);
        assertEquals(List.of(), database.attestations().all());
        assertEquals(List.of(), keptFiles());
    }

    @Test
    void theLastDayThatCountsIsTodayAndTheFirstTheDayItself() throws IOException {
        only(recording.record(order("LF-6.1.2", "李喆", "2026-07-01", "2026-07-01", "纪要", null)));
        assertEquals(1, database.attestations().all().size());
    }

    @Test
    void aFileIsCopiedWholeAndFoundOutWhenItIsChanged() throws IOException {
        Path scan = written("纪要 第3号：定稿?.pdf", "第一页\n第二页");
        Attestation kept = only(recording.record(order("LF-6.1.2", " 李喆 ", "2026-03-02", null, "", scan)));
        KeptCopy copy = kept.evidence().copy();

        assertEquals("纪要 第3号：定稿?.pdf", kept.evidence().text());
        assertEquals("李喆", kept.who());
        assertArrayEquals(Files.readAllBytes(scan), Files.readAllBytes(evidence.locate(copy)));
        assertEquals(copy.sha256().substring(0, 12) + " 纪要 第3号：定稿.pdf", copy.file());
        CheckEvidence check = new CheckEvidence(database.attestations(), evidence);
        assertEquals(List.of(), check.check());

        Files.writeString(evidence.locate(copy), "第一页\n第三页");
        assertEquals(1, check.check().size());
        assertTrue(check.check().getFirst().startsWith("LF-6.1.2的佐证（李喆）：文件登记后被改动"), check.check()::toString);
        Files.delete(evidence.locate(copy));
        assertTrue(check.check().getFirst().contains("文件不在"), check.check()::toString);
    }

    @Test
    void theSameFileIsKeptOnceAndAnotherOfItsNameBesideIt() throws IOException {
        Path scan = written("纪要.pdf", "三月");
        KeptCopy first = only(recording.record(order("LF-6.1.2", "李喆", "2026-03-02", null, "", scan)))
                .evidence().copy();
        assertEquals(first, only(recording.record(order("LF-6.1.1", "李喆", "2026-03-02", null, "", scan)))
                .evidence().copy());
        Files.writeString(scan, "四月");
        KeptCopy second = only(recording.record(order("LF-6.1.2", "李喆", "2026-04-02", null, "", scan)))
                .evidence().copy();
        assertNotEquals(first.file(), second.file());
        assertEquals(2, keptFiles().size());
    }

    @Test
    void oneStepCoversAllBodiesAndOneUndoTakesItBack() throws IOException {
        Order both = new Order(
                List.of(of(street, "LF-6.1.2"), of(other, "LF-6.1.2")),
                new Said("李喆", SPRING, null),
                "履职记录",
                Optional.of(written("履职.pdf", "履职")));
        assertEquals(2, assertInstanceOf(Outcome.Recorded.class, recording.record(both)).attestations().size());
        assertEquals(1, keptFiles().size());
        assertEquals("登记佐证 LF-6.1.2（2个组织）", database.changeLog().undoable().orElseThrow().title());
        database.changeLog().undo();
        assertEquals(List.of(), database.attestations().all());
        database.changeLog().redo();
        assertEquals(2, database.attestations().all().size());
        assertEquals(List.of(), new CheckEvidence(database.attestations(), evidence).check());
    }

    @Test
    void emptyFilesAndFoldersAreRefused() throws IOException {
        List<Path> unfit = new ArrayList<>(List.of(
                written("空.pdf", ""), Files.createDirectory(folder.resolve("一包")), folder.resolve("没有.pdf")));
        for (Path file : unfit) {
            String sentence = assertInstanceOf(
                            Outcome.Refused.class,
                            recording.record(order("LF-6.1.2", "李喆", "2026-03-02", null, "纪要", file)))
                    .sentence();
            assertTrue(sentence.contains("“" + file.getFileName() + "”"), sentence);
        }
        assertEquals(List.of(), database.attestations().all());
    }

    @Test
    void aRowThatCannotBeWrittenLeavesNoFile() throws IOException {
        Attestations full = new Attestations() {
            @Override
            public List<Attestation> all() {
                return database.attestations().all();
            }

            @Override
            public Attestation add(Attestation draft) {
                throw new IllegalStateException("磁盘满");
            }

            @Override
            public void remove(long id) {
                throw new UnsupportedOperationException();
            }
        };
        Order order = order("LF-6.1.2", "李喆", "2026-03-02", null, "纪要", written("纪要.pdf", "三月"));
        assertThrows(IllegalStateException.class, () -> recording(full).record(order));
        assertEquals(List.of(), keptFiles());
        assertFalse(database.changeLog().undoable().orElseThrow().title().startsWith("登记佐证"));
    }

    @Test
    void aLongNameIsShortenedAndKeepsItsEnding() throws IOException {
        Path scan = written("长".repeat(70) + ".pdf", "长");
        String file = only(recording.record(order("LF-6.1.2", "李喆", "2026-03-02", null, "纪要", scan)))
                .evidence().copy().file();
        assertTrue(file.endsWith("长".repeat(50) + ".pdf"), file);
        assertTrue(Files.exists(database.folder().evidence().resolve(file)));
    }
}
