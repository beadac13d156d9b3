package org.jiedao.storage.compliance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jiedao.committee.RulesetSince;
import org.jiedao.compliance.Attestation;
import org.jiedao.compliance.Attestation.Evidence;
import org.jiedao.compliance.Attestation.Subject;
import org.jiedao.evidence.KeptCopy;
import org.jiedao.organization.BodyKind;
import org.jiedao.storage.Database;
import org.jiedao.storage.OpenRegister;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What 体检 keeps, in a real data file: read back after it was closed, undone and done again.
class ComplianceStorageTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 6);

    @TempDir
    Path folder;

    private Database database;
    private long body;

    @BeforeEach
    void open() throws IOException {
        database = OpenRegister.in(folder);
        body = database.organizations()
                .add(BodyKind.COMMUNITY_PARTY_ORGANIZATION, "兰园社区党委", null)
                .id();
    }

    @AfterEach
    void close() throws IOException {
        database.close();
    }

    private void reopen() throws IOException {
        database.close();
        database = OpenRegister.in(folder);
    }

    private Attestation draft(LocalDate on, String evidence) {
        return new Attestation(
                0, new Subject(body, "community", "SQ-7"), " 张某 ", on, new Evidence(evidence, null), null);
    }

    @Test
    void anAttestationIsReadBackWholeWithAndWithoutACopy() throws IOException {
        Attestation plain = database.attestations().add(draft(DAY, " 青禾党工〔2026〕3号 "));
        Attestation copied = database.attestations()
                .add(new Attestation(
                        0,
                        new Subject(body, "community", "SQ-7"),
                        "李某",
                        DAY,
                        new Evidence("照片", new KeptCopy("2026-05-06 照片.jpg", "ab".repeat(32))),
                        DAY.plusYears(1)));

        reopen();

        assertEquals(List.of(copied, plain), database.attestations().all());
        assertEquals("张某", plain.who());
        assertEquals("青禾党工〔2026〕3号", plain.evidence().text());
    }

    @Test
    void attestationsAreReadTheNewestFirstWhateverTheOrderOfWriting() {
        Attestation newest = database.attestations().add(draft(DAY.plusDays(2), "三"));
        Attestation oldest = database.attestations().add(draft(DAY, "一"));
        Attestation later = database.attestations().add(draft(DAY, "二"));

        assertEquals(List.of(newest, later, oldest), database.attestations().all());
    }

    @Test
    void attestingAndTakingBackAreUndoneAndDoneAgain() {
        Attestation kept = database.attestations().add(draft(DAY, "纪要"));
        database.changeLog().undo();
        assertEquals(List.of(), database.attestations().all());
        database.changeLog().redo();
        assertEquals(List.of(kept), database.attestations().all());

        database.attestations().remove(kept.id());
        assertEquals(List.of(), database.attestations().all());
        database.changeLog().undo();
        assertEquals(List.of(kept), database.attestations().all());
        database.changeLog().redo();
        assertEquals(List.of(), database.attestations().all());
    }

    @Test
    void theFileItselfRefusesAnAttestationThatEndsBeforeItBegins() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Attestation(
                        0,
                        new Subject(body, "community", "SQ-7"),
                        "张某",
                        DAY,
                        new Evidence("纪要", null),
                        DAY.minusDays(1)));
        assertThrows(
                DataAccessException.class,
                () -> database.attestations()
                        .add(new Attestation(
                                0, new Subject(404, "community", "SQ-7"), "张某", DAY, new Evidence("纪要", null), null)),
                "没有这个组织");
        assertEquals(List.of(), database.attestations().all());
    }

    @Test
    void rulesetsOfABodyAreReadInTheOrderOfTheirDays() throws IOException {
        RulesetSince second = new RulesetSince("community", DAY.plusYears(1));
        RulesetSince first = new RulesetSince("shiyan", DAY);
        database.bodyRulesets().choose(body, second);
        database.bodyRulesets().choose(body, first);

        reopen();

        assertEquals(
                Map.of(body, List.of(first, second)), database.bodyRulesets().all());
    }

    @Test
    void aChoiceOfTheSameDayIsReplacedAndUndone() {
        RulesetSince first = new RulesetSince("shiyan", DAY);
        RulesetSince instead = new RulesetSince("community", DAY);
        database.bodyRulesets().choose(body, first);
        database.bodyRulesets().choose(body, instead);
        assertEquals(Map.of(body, List.of(instead)), database.bodyRulesets().all());

        database.changeLog().undo();
        assertEquals(Map.of(body, List.of(first)), database.bodyRulesets().all());
        database.changeLog().undo();
        assertEquals(Map.of(), database.bodyRulesets().all());
        database.changeLog().redo();
        database.changeLog().redo();
        assertEquals(Map.of(body, List.of(instead)), database.bodyRulesets().all());

        database.bodyRulesets().remove(body, DAY);
        assertEquals(Map.of(), database.bodyRulesets().all());
        database.changeLog().undo();
        assertEquals(Map.of(body, List.of(instead)), database.bodyRulesets().all());
    }

    @Test
    void aReadingIsKeptReplacedForgottenAndEachIsUndone() throws IOException {
        database.practiceBook().choose("定期", "每季度");
        database.practiceBook().choose("LF-5.2.3 定期", "每月");
        database.practiceBook().choose("定期", "每年");

        reopen();

        assertEquals(
                Map.of("定期", "每年", "LF-5.2.3 定期", "每月"),
                database.practiceBook().practice().values());
        database.practiceBook().forget("定期");
        assertEquals(
                Map.of("LF-5.2.3 定期", "每月"), database.practiceBook().practice().values());
        database.practiceBook().forget("没有定过的");
        database.changeLog().undo();
        assertEquals("每年", database.practiceBook().practice().values().get("定期"));
        database.changeLog().undo();
        assertEquals("每季度", database.practiceBook().practice().values().get("定期"));
        database.changeLog().redo();
        assertEquals("每年", database.practiceBook().practice().values().get("定期"));
    }
}
