package org.jiedao.organization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiedao.archive.ChangeLog.Reversal;
import org.jiedao.organization.BodyStep.Kind;
import org.jiedao.rule.Rulesets;
import org.jiedao.storage.Database;
import org.jiedao.storage.OpenRegister;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Bodies with their founding on a real data file, under the shipped Langfang standard.
class RecordBodyTest {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    @TempDir
    Path folder;

    private Database database;
    private RecordBody recording;
    private Body community;
    private Body branch;

    @BeforeEach
    void open() throws IOException {
        database = OpenRegister.in(folder);
        Rulesets shipped = Rulesets.shipped();
        recording = new RecordBody(
                database.organizations(),
                database.bodySteps(),
                new FoundingOrders((_, _) -> shipped.of("langfang").stream().toList()),
                OpenRegister.CLOCK);
        community = database.organizations().add(BodyKind.COMMUNITY_PARTY_ORGANIZATION, "禾苗社区党委", null);
        branch = database.organizations().add(BodyKind.ESTATE_BRANCH, "禾苗花园小区党支部", community.id());
    }

    @AfterEach
    void close() throws IOException {
        database.close();
    }

    private static List<BodyStep> steps(LocalDate application, LocalDate reply, LocalDate plaque) {
        return List.of(
                BodyStep.of(Kind.APPLICATION, application, "请示"),
                BodyStep.of(Kind.REPLY, reply, "批复"),
                BodyStep.of(Kind.PLAQUE, plaque, ""));
    }

    private Body stored() {
        return database.organizations().body(branch.id()).orElseThrow();
    }

    @Test
    void theStepsOfAFoundingAreReadBackAndTakenBackAsOne() throws IOException {
        assertEquals(
                Optional.empty(),
                recording.steps(branch, MARCH.plusDays(20), steps(MARCH, MARCH.plusDays(10), MARCH.plusDays(20))));
        database.close();
        database = OpenRegister.in(folder);
        List<BodyStep> kept = database.bodySteps().of(branch.id());
        assertEquals(
                List.of(Kind.APPLICATION, Kind.REPLY, Kind.PLAQUE),
                kept.stream().map(BodyStep::kind).toList());
        assertEquals(kept, database.bodySteps().all().get(branch.id()));
        assertEquals(MARCH.plusDays(20), stored().founding().foundedOn());

        assertInstanceOf(Reversal.Done.class, database.changeLog().undo());
        assertEquals(List.of(), database.bodySteps().of(branch.id()));
        assertEquals(Founding.UNRECORDED, stored().founding());
    }

    @Test
    void aStepThatIsCorrectedKeepsItsId() {
        recording.steps(branch, null, steps(MARCH, MARCH.plusDays(10), MARCH.plusDays(20)));
        long reply = database.bodySteps().of(branch.id()).get(1).id();
        recording.steps(branch, null, List.of(BodyStep.of(Kind.REPLY, MARCH.plusDays(11), "青禾党工〔2026〕3号")));
        assertEquals(
                List.of(new BodyStep(reply, Kind.REPLY, MARCH.plusDays(11), "青禾党工〔2026〕3号")),
                database.bodySteps().of(branch.id()));
    }

    @Test
    void aReplyBeforeTheApplicationIsRefusedWithItsClause() {
        String refusal = recording
                .steps(branch, null, steps(MARCH.plusDays(5), MARCH, MARCH.plusDays(20)))
                .orElseThrow();
        assertTrue(refusal.startsWith("没有保存："), refusal);
        assertTrue(refusal.contains("8.3") && refusal.contains("申请→批复→挂牌"), refusal);
        assertEquals(List.of(), database.bodySteps().all().getOrDefault(branch.id(), List.of()));
    }

    @Test
    void aGroupFoundedBeforeItsFilingIsRefused() {
        Body group = database.organizations().add(BodyKind.BUILDING_GROUP, "1号楼党小组", branch.id());
        List<BodyStep> filed = List.of(BodyStep.of(Kind.FILING, MARCH.plusDays(3), ""));
        assertEquals(Optional.empty(), recording.steps(group, MARCH.plusDays(3), filed));
        Body stored = database.organizations().body(group.id()).orElseThrow();
        String refusal = recording
                .body(group.id(), group.kind(), group.name(), branch.id(), founded(stored, MARCH))
                .orElseThrow();
        assertTrue(refusal.contains("9.3.1") && refusal.contains("成立2026"), refusal);
    }

    private static Founding founded(Body body, LocalDate on) {
        return new Founding(on, body.founding().dissolvedOn(), null, null);
    }

    @Test
    void aStepOfTomorrowIsNotTakenYet() {
        LocalDate tomorrow = LocalDate.now(OpenRegister.CLOCK).plusDays(1);
        String refusal = recording
                .steps(branch, null, List.of(BodyStep.of(Kind.APPLICATION, tomorrow, "")))
                .orElseThrow();
        assertTrue(refusal.contains("在今天以后"), refusal);
    }

    @Test
    void aBodyIsThereFromItsFoundingToItsLastDay() {
        Founding life = new Founding(MARCH, MARCH.plusDays(30), BranchType.FUNCTIONAL, true);
        assertEquals(
                Optional.empty(),
                recording.body(branch.id(), branch.kind(), branch.name(), community.id(), life));
        Body stored = stored();
        assertEquals(life, stored.founding());
        assertEquals(
                List.of(false, true, true, false),
                List.of(MARCH.minusDays(1), MARCH, MARCH.plusDays(30), MARCH.plusDays(31)).stream()
                        .map(stored::isThere)
                        .toList());
    }

    @Test
    void aBodyWithSomethingBelowItIsNotDissolved() {
        Body group = database.organizations().add(BodyKind.BUILDING_GROUP, "1号楼党小组", branch.id());
        Founding over = new Founding(null, MARCH, null, null);
        String refusal = recording
                .body(branch.id(), branch.kind(), branch.name(), community.id(), over)
                .orElseThrow();
        assertTrue(refusal.contains(group.name()), refusal);
        recording.body(group.id(), group.kind(), group.name(), branch.id(), over);
        assertEquals(
                Optional.empty(),
                recording.body(branch.id(), branch.kind(), branch.name(), community.id(), over));
    }

    @Test
    void aNewBodyIsRecordedWithItsFoundingAndItsParentCanBeTakenAway() {
        Founding founding = new Founding(MARCH, null, null, null);
        assertEquals(Optional.empty(), recording.body(0, BodyKind.TASK_FORCE, "基层治理工作专班", community.id(), founding));
        Body added = database.organizations().bodies().stream()
                .filter(body -> body.kind() == BodyKind.TASK_FORCE)
                .findFirst()
                .orElseThrow();
        assertEquals(founding, added.founding());
        assertEquals(Optional.empty(), recording.body(added.id(), added.kind(), added.name(), null, founding));
        assertEquals(
                null, database.organizations().body(added.id()).orElseThrow().parentId());
    }
}
