package org.jiedao.upward.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiedao.assessment.About;
import org.jiedao.assessment.Assessed;
import org.jiedao.assessment.Assessment;
import org.jiedao.assessment.AssessmentFile;
import org.jiedao.assessment.KeepScheme;
import org.jiedao.assessment.Scheme;
import org.jiedao.assessment.Stage;
import org.jiedao.assessment.facts.AssessmentBook;
import org.jiedao.organization.Body;
import org.jiedao.organization.BodyKind;
import org.jiedao.rule.check.FactSource;
import org.jiedao.rule.check.FactSource.Holding;
import org.jiedao.storage.Database;
import org.jiedao.storage.OpenRegister;
import org.jiedao.upward.Submission;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilingBookTest {
    private static final String RESULTS = "联合体考核结果";
    private static final String COUNTY = "旗县区委组织部备案";
    private static final String CITY = "市委组织部备案";
    private static final LocalDate APPROVED = LocalDate.of(2026, 1, 10);
    private static final LocalDate LATER = LocalDate.of(2026, 6, 1);

    @TempDir
    Path folder;

    private Database database;
    private Body street;
    private Body alliance;
    private Body premises;

    @BeforeEach
    void open() throws IOException {
        database = OpenRegister.in(folder);
        street = database.organizations().add(BodyKind.STREET_WORK_COMMITTEE, "青禾街道党工委", null);
        alliance = database.organizations().add(BodyKind.ALLIANCE, "商圈党建联合体", street.id());
        Body community = database.organizations().add(BodyKind.COMMUNITY_PARTY_ORGANIZATION, "禾苗社区党委", street.id());
        premises = database.organizations().add(BodyKind.PREMISES_BRANCH, "云溪大厦楼宇党支部", community.id());
    }

    @AfterEach
    void close() throws IOException {
        database.close();
    }

    private void assessed(Body body, Assessed.@Nullable Tally tally) {
        Scheme scheme = new KeepScheme(database.assessments())
                .offered().stream().filter(one -> one.about() == About.BODY).findFirst().orElseThrow();
        Assessment draft = new Assessment(
                0, street.id(), 2025, Stage.YEAR_END, "2025年考核", scheme, new Assessment.Course(APPROVED, null, ""));
        Assessed blank = Assessed.draft(new Assessed.Subject.Body(body.id()), new Assessed.Card(body.name(), "", ""));
        AssessmentFile kept = database.assessments().keep("记", new AssessmentFile(draft, List.of(blank)));
        Assessment one = kept.assessment();
        Assessed listed = kept.assessed().getFirst();
        database.assessments()
                .keep("审定", new AssessmentFile(
                        new Assessment(
                                one.id(),
                                street.id(),
                                2025,
                                Stage.YEAR_END,
                                one.title(),
                                one.scheme(),
                                new Assessment.Course(APPROVED, new Assessment.Approval(APPROVED, "党工委会议"), "")),
                        List.of(new Assessed(
                                listed.id(),
                                listed.subject(),
                                listed.card(),
                                Map.of(),
                                tally,
                                one.scheme().grades().getFirst().id(),
                                ""))));
    }

    private void sent(String title, LocalDate madeOn, @Nullable LocalDate on, String to) {
        database.submissions()
                .keep("登记", new Submission(
                        0, title, 2025, new Submission.Sent(on, to, ""), "x.xlsx", "0".repeat(64), madeOn.atTime(9, 0)));
    }

    private Optional<List<Holding>> filed(String thing, LocalDate on) {
        return new FilingBook(
                        database.organizations().bodies(),
                        database.assessments().all(),
                        database.submissions().all())
                .about(street.id(), on)
                .holdings(RESULTS, thing);
    }

    private List<LocalDate> days(String thing, LocalDate on) {
        return filed(thing, on).orElseThrow().getFirst().things();
    }

    @Test
    void whatIsRegisteredAsSentToTheOfficeIsFiled() {
        assertTrue(filed(COUNTY, LATER).isEmpty(), "nothing was assessed");
        assessed(alliance, null);
        String title = "青禾街道考核结果汇总（2025年）";
        sent("青禾街道任期届满情况（2025年）", LATER, LATER, "示例区委组织部");
        sent(title, APPROVED.minusDays(1), APPROVED.plusDays(9), "示例区委组织部");
        sent(title, APPROVED, null, "示例区委组织部");
        sent(title, APPROVED, APPROVED.plusDays(3), "示例市民政局");
        Holding open = filed(COUNTY, LATER).orElseThrow().getFirst();
        assertEquals("2025年商圈党建联合体考核结果", open.item().name());
        assertTrue(open.things().isEmpty() && !open.recorded(), "it may have been sent all the same");

        LocalDate day = APPROVED.plusDays(5);
        sent(title, APPROVED, day, "中共示例区委组织部");
        assertEquals(List.of(day), days(COUNTY, LATER));
        assertEquals(List.of(), days(COUNTY, day.minusDays(1)));
        assertEquals(List.of(), days(CITY, LATER));
        sent(title, APPROVED, day, "示例区委组织部、示例市委组织部");
        assertEquals(List.of(day), days(CITY, LATER));
        assertEquals(2, days(COUNTY, LATER).size());
        assertTrue(filed(COUNTY, APPROVED.minusDays(1)).isEmpty(), "not approved yet");
    }

    private FactSource assessments() {
        return new AssessmentBook(
                        new AssessmentBook.Registers(database.organizations().bodies(), List.of(), List.of()),
                        database.assessments().all(),
                        List.of())
                .about(street.id(), LATER);
    }

    @Test
    void onlyBallotsAboutBuildingsAreEvidenceOfTheirAssessment() {
        Assessed.Tally ballots = new Assessed.Tally(10, 10, 10, Map.of());
        assessed(alliance, ballots);
        assessed(premises, null);
        assertTrue(assessments().events("测评").isEmpty());
        assessed(premises, ballots);
        assertEquals(
                List.of(LocalDate.of(2025, 12, 31)),
                assessments().events("测评").orElseThrow().stream().map(FactSource.Dated::on).toList());
        assertEquals(Optional.of(LocalDate.of(2025, 1, 1)), assessments().keptSince("测评"));
    }
}
