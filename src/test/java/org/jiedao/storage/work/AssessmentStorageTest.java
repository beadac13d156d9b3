package org.jiedao.storage.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiedao.archive.ChangeLog.Reversal;
import org.jiedao.archive.ChangeLog.Sort;
import org.jiedao.archive.ChangeLog.Told;
import org.jiedao.assessment.About;
import org.jiedao.assessment.ApproveResults;
import org.jiedao.assessment.ArrangeAssessment;
import org.jiedao.assessment.Assessed;
import org.jiedao.assessment.Assessment;
import org.jiedao.assessment.AssessmentFile;
import org.jiedao.assessment.AssessmentOutcome;
import org.jiedao.assessment.Figure;
import org.jiedao.assessment.GiveMarks;
import org.jiedao.assessment.IssuedResults;
import org.jiedao.assessment.KeepScheme;
import org.jiedao.assessment.OpenAssessment;
import org.jiedao.assessment.Points;
import org.jiedao.assessment.ProposeAssessed;
import org.jiedao.assessment.RecordedFigures;
import org.jiedao.assessment.Scheme;
import org.jiedao.assessment.Stage;
import org.jiedao.assessment.TypedTally;
import org.jiedao.committee.Committee;
import org.jiedao.committee.Membership;
import org.jiedao.committee.Role;
import org.jiedao.committee.SeatKind;
import org.jiedao.committee.Term;
import org.jiedao.dispatch.DispatchEntry;
import org.jiedao.dispatch.DispatchRegister;
import org.jiedao.dispatch.Matter;
import org.jiedao.dispatch.Paper;
import org.jiedao.organization.Body;
import org.jiedao.organization.BodyKind;
import org.jiedao.organization.Unit;
import org.jiedao.organization.UnitCategory;
import org.jiedao.people.Person;
import org.jiedao.people.PersonName;
import org.jiedao.storage.Database;
import org.jiedao.storage.OpenRegister;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// 考核 on a real data file: from the scheme to approved results, refused, taken back, read after reopening.
class AssessmentStorageTest {
    private static final LocalDate HELD = LocalDate.of(2026, 1, 15);

    @TempDir
    Path folder;

    private Database database;
    private Body joint;
    private Committee committee;
    private Unit hospital;

    @BeforeEach
    void open() throws IOException {
        database = OpenRegister.in(folder);
        Body street = database.organizations().add(BodyKind.STREET_WORK_COMMITTEE, "示例街道党工委", null);
        joint = database.organizations().add(BodyKind.STREET_JOINT_COMMITTEE, "示例“大工委”", street.id());
        Body near = database.organizations().add(BodyKind.COMMUNITY_PARTY_ORGANIZATION, "近水社区党委", street.id());
        database.organizations().add(BodyKind.ESTATE_BRANCH, "近水苑小区党支部", near.id());
        hospital = database.organizations().add(Unit.draft("示例医院", UnitCategory.values()[0]));
        committee = database.committees().establish(joint.id(), "langfang", LocalDate.of(2025, 1, 1));
        Term term = database.committees().addTerm(committee.id(), 5, LocalDate.of(2025, 1, 1), LocalDate.of(2029, 12, 31));
        member("王龑", term, SeatKind.PART_TIME, Role.PART_TIME_MEMBER, term.startsOn());
        member("李喆", term, SeatKind.PART_TIME, Role.PART_TIME_MEMBER, term.startsOn());
        member("苗书记", term, SeatKind.FULL_TIME, Role.SECRETARY, term.startsOn());
        member("后来人", term, SeatKind.PART_TIME, Role.PART_TIME_MEMBER, LocalDate.of(2026, 1, 2));
    }

    private void member(String name, Term term, SeatKind kind, Role role, LocalDate since) {
        Person person = database.people()
                .add(new Person(0, new PersonName(name), hospital.id(), "院长", null, null));
        long seat = database.committees().addSeat(committee.id(), kind, role).id();
        database.committees()
                .add(new Membership(0, seat, term.id(), person.id(), since, term.endsOn(), null, null, null));
    }

    @AfterEach
    void close() throws IOException {
        database.close();
    }

    private ProposeAssessed proposing() {
        return new ProposeAssessed(database.committees(), database.organizations());
    }

    private OpenAssessment opening() {
        return new OpenAssessment(database.assessments(), proposing(), OpenRegister.CLOCK);
    }

    private Scheme scheme(About about) {
        return new KeepScheme(database.assessments())
                .offered().stream().filter(one -> one.about() == about).findFirst().orElseThrow();
    }

    private AssessmentFile opened(About about) {
        return kept(opening().open(new OpenAssessment.Order(joint, 2025, Stage.YEAR_END, scheme(about), HELD)));
    }

    private static AssessmentFile kept(AssessmentOutcome outcome) {
        return assertInstanceOf(AssessmentOutcome.Kept.class, outcome, outcome.toString()).file();
    }

    private static void refused(String why, AssessmentOutcome outcome) {
        String sentence = assertInstanceOf(AssessmentOutcome.Refused.class, outcome).sentence();
        assertTrue(sentence.contains(why), sentence);
    }

    private ApproveResults approving() {
        return new ApproveResults(database.assessments(), new IssuedResults(database.dispatchRegister()), OpenRegister.CLOCK);
    }

    private ArrangeAssessment arranging() {
        return new ArrangeAssessment(database.assessments(), new IssuedResults(database.dispatchRegister()), OpenRegister.CLOCK);
    }

    private AssessmentOutcome give(AssessmentFile file, int at, List<String> points, String grade) {
        Scheme scheme = file.assessment().scheme();
        Map<Long, String> typed = new HashMap<>();
        for (int i = 0; i < points.size(); i++) {
            typed.put(scheme.items().get(i).id(), points.get(i));
        }
        Long gradeId = scheme.grades().stream()
                .filter(one -> one.name().equals(grade))
                .map(Scheme.Grade::id)
                .findFirst()
                .orElse(null);
        return new GiveMarks(database.assessments())
                .give(
                        file.assessment().id(),
                        file.assessed().get(at).id(),
                        new GiveMarks.Typed(
                                typed,
                                Map.of(scheme.items().getFirst().id(), "全勤"),
                                new TypedTally("20", "19", "18", Map.of(
                                        scheme.grades().get(0).id(), "15",
                                        scheme.grades().get(1).id(), "3",
                                        scheme.grades().get(2).id(), "0",
                                        scheme.grades().get(3).id(), "0")),
                                gradeId,
                                "认真负责"));
    }

    private AssessmentFile graded() {
        AssessmentFile file = opened(About.MEMBER);
        kept(give(file, 0, List.of("30", "18.5", "25", "15", "10"), "优秀"));
        return kept(give(file, 1, List.of("24", "15", "20", "10", "8"), "称职"));
    }

    private AssessmentFile approved() {
        return kept(approving().approve(graded().assessment().id(), LocalDate.of(2026, 1, 20), "街道党工委会议"));
    }

    @Test
    void thePartTimeMembersOfTheYearAreProposedAndTheOthersOffered() {
        assertEquals(
                List.of("王龑", "李喆"),
                opened(About.MEMBER).assessed().stream().map(one -> one.card().name()).toList(),
                "who came in January is not assessed for the year before");
        assertEquals(
                List.of("王龑", "李喆", "苗书记", "后来人"),
                proposing().offered(joint, About.MEMBER, HELD).stream().map(one -> one.card().name()).toList());
        assertEquals(
                List.of("近水社区党委"),
                proposing().proposed(joint, About.BODY, HELD).stream().map(one -> one.card().name()).toList());
        assertEquals(2, proposing().offered(joint, About.BODY, HELD).size());
        assertEquals(1, proposing().proposed(joint, About.UNIT, HELD).size());
        refused("已经有", opening().open(new OpenAssessment.Order(joint, 2025, Stage.YEAR_END, scheme(About.MEMBER), HELD)));
        refused("年度", opening().open(new OpenAssessment.Order(joint, 2027, Stage.YEAR_END, scheme(About.MEMBER), null)));
        refused("早于", opening().open(new OpenAssessment.Order(
                joint, 2026, Stage.SELF_CHECK, scheme(About.MEMBER), LocalDate.of(2025, 12, 31))));
    }

    @Test
    void everythingIsReadBackAfterReopeningAndEachStepTakenBack() throws IOException {
        AssessmentFile file = approved();
        database.close();
        database = OpenRegister.in(folder);
        assertEquals(Optional.of(file), database.assessments().file(file.assessment().id()));
        assertEquals(List.of(file), database.assessments().ofYear(2025));
        assertEquals(List.of(), database.assessments().ofYear(2024));
        Assessed first = file.assessed().getFirst();
        assertEquals(Optional.of("30＋18.5＋25＋15＋10＝98.5/100"), Points.arithmetic(file.assessment().scheme(), first));
        assertEquals(18, first.tally().valid());
        assertEquals("全勤", first.scores().get(file.assessment().scheme().items().getFirst().id()).basis());
        assertEquals(hospital.id(), first.card().unitId());

        for (int step = 0; step < 4; step++) {
            assertInstanceOf(Reversal.Done.class, database.changeLog().undo());
        }
        assertEquals(List.of(), database.assessments().all());
        for (int step = 0; step < 4; step++) {
            assertInstanceOf(Reversal.Done.class, database.changeLog().redo());
        }
        assertEquals(List.of(file), database.assessments().all());
        assertTrue(database.changeLog().history(new Told(Sort.ASSESSMENT, file.assessment().id())).stream()
                .flatMap(change -> change.records().stream())
                .anyMatch(record -> record.part().contains("王龑的出席会议")));
    }

    @Test
    void aSecondMarkChangesOnlyItsRows() {
        AssessmentFile file = graded();
        kept(give(file, 0, List.of("30", "18.5", "25", "15", "9"), "优秀"));
        assertEquals(
                1,
                database.changeLog().history(new Told(Sort.ASSESSMENT, file.assessment().id())).getFirst().records().size());
    }

    @Test
    void whatCannotBeIsRefusedInOneSentence() {
        AssessmentFile file = opened(About.MEMBER);
        refused("超过满分30", give(file, 0, List.of("31"), ""));
        refused("不是分数", give(file, 0, List.of("三十"), ""));
        refused("还没有写得分", give(file, 0, List.of(""), ""));
        assertEquals(List.of(file), database.assessments().all());
        refused("还没有定等次", approving().approve(file.assessment().id(), HELD, "党工委"));
        long id = graded2(file);
        refused("早于考核日期", approving().approve(id, HELD.minusDays(1), "党工委"));
        refused("由谁审定", approving().approve(id, HELD, " "));
        refused("在今天以后", approving().approve(id, LocalDate.of(2030, 1, 1), "党工委"));
        refused("审定日期", approving().approve(id, null, "党工委"));
        refused("没有审定过", approving().withdraw(id));
    }

    private long graded2(AssessmentFile file) {
        kept(give(file, 0, List.of("30"), "优秀"));
        kept(give(file, 1, List.of("24"), "称职"));
        return file.assessment().id();
    }

    @Test
    void whatIsApprovedStaysUntilTheApprovalIsWithdrawn() throws IOException {
        AssessmentFile file = approved();
        long id = file.assessment().id();
        refused("2026年1月20日由街道党工委会议审定", give(file, 0, List.of("1"), "称职"));
        refused("撤回审定", arranging().strike(id, file.assessed().getFirst().id()));
        refused("撤回审定", arranging().add(id, proposing().offered(joint, About.MEMBER, HELD)));
        refused("撤回审定", arranging().head(id, new ArrangeAssessment.Head("别的名称", HELD, "", "")));
        assertTrue(arranging().remove(id).orElseThrow().contains("撤回审定"));
        assertEquals(List.of(file), database.assessments().all());

        DispatchEntry circular = issue(Paper.ASSESSMENT_CIRCULAR, id);
        refused(circular.number().toString(), approving().withdraw(id));
        database.dispatchRegister().markVoid(circular.id(), HELD.plusDays(9), "印错");
        DispatchEntry letter = issue(Paper.FEEDBACK_LETTER, file.assessed().getFirst().id());
        refused(letter.number().toString(), approving().withdraw(id));
        database.dispatchRegister().markVoid(letter.id(), HELD.plusDays(9), "印错");
        issue(Paper.APPRAISAL_SUMMARY, id);
        assertEquals(Optional.empty(), kept(approving().withdraw(id)).assessment().approval());
        kept(give(file, 0, List.of("1"), "称职"));
    }

    private DispatchEntry issue(Paper paper, long subject) throws IOException {
        return database.dispatchRegister()
                .enter("示例", 2026, _ -> new DispatchRegister.Registration(
                        new Matter(paper, paper.label(), HELD.plusDays(6), subject, 0), "正文", List.of(), List.of()));
    }

    @Test
    void theListIsArrangedAndTheWholeRemoved() {
        AssessmentFile file = graded();
        long id = file.assessment().id();
        AssessmentFile four = kept(arranging().add(id, proposing().offered(joint, About.MEMBER, HELD)));
        assertEquals(4, four.assessed().size());
        refused("已经在名单上", arranging().add(id, proposing().offered(joint, About.MEMBER, HELD)));
        AssessmentFile three = kept(arranging().strike(id, four.assessed().getFirst().id()));
        assertEquals(List.of("李喆", "苗书记", "后来人"), three.assessed().stream().map(one -> one.card().name()).toList());
        AssessmentFile renamed = kept(arranging().head(
                id, new ArrangeAssessment.Head("2025年考核", HELD, "查阅工作台账和记录、实地检查", "备注")));
        assertEquals("查阅工作台账和记录、实地检查", renamed.assessment().course().method());
        assertEquals(Optional.empty(), arranging().remove(id));
        assertEquals(List.of(), database.assessments().all());
        assertInstanceOf(Reversal.Done.class, database.changeLog().undo());
        assertEquals(List.of(renamed), database.assessments().all());
    }

    @Test
    void aSchemeIsKeptForNextTimeAndNoAssessmentChangesWithIt() {
        KeepScheme keeping = new KeepScheme(database.assessments());
        AssessmentFile file = opened(About.MEMBER);
        Scheme shipped = scheme(About.MEMBER);
        Scheme own = new Scheme(0, shipped.name(), About.MEMBER, List.of(item("到会", "60"), item("其他", "40")), shipped.grades());
        Scheme kept = assertInstanceOf(KeepScheme.Outcome.Kept.class, keeping.keep(own)).scheme();
        assertEquals(List.of(kept), keeping.offered().stream().filter(one -> one.about() == About.MEMBER).toList());
        Scheme longer = new Scheme(
                kept.id(), "我们的办法", About.MEMBER, List.of(kept.items().getLast(), item("纪律", "60")), kept.grades());
        Scheme changed = assertInstanceOf(KeepScheme.Outcome.Kept.class, keeping.keep(longer)).scheme();
        assertEquals(List.of("其他", "纪律"), changed.items().stream().map(Scheme.Item::name).toList());
        assertEquals(2, keeping.offered().stream().filter(one -> one.about() == About.MEMBER).count());
        keeping.remove(changed);
        assertEquals(List.of(shipped), keeping.offered().stream().filter(one -> one.about() == About.MEMBER).toList());
        assertInstanceOf(Reversal.Done.class, database.changeLog().undo());
        assertTrue(keeping.offered().contains(changed));
        assertEquals(List.of(file), database.assessments().all());
    }

    private static Scheme.Item item(String name, String points) {
        return new Scheme.Item(0, name, new BigDecimal(points), "", Figure.ATTENDANCE);
    }

    @Test
    void aSchemeThatCannotBeIsRefused() {
        KeepScheme keeping = new KeepScheme(database.assessments());
        Scheme good = scheme(About.MEMBER);
        faulty(keeping, "名称", new Scheme(0, " ", About.MEMBER, good.items(), good.grades()));
        faulty(keeping, "考核项目", new Scheme(0, "甲", About.MEMBER, List.of(), good.grades()));
        faulty(keeping, "两个等次", new Scheme(0, "甲", About.MEMBER, good.items(), good.grades().subList(0, 1)));
        faulty(keeping, "大于0", new Scheme(0, "甲", About.MEMBER, List.of(item("到会", "0")), good.grades()));
        faulty(keeping, "写了两次", new Scheme(0, "甲", About.MEMBER, List.of(item("到会", "1"), item("到会", "1")), good.grades()));
        faulty(keeping, "超过了满分30", new Scheme(0, "甲", About.MEMBER, List.of(item("到会", "30")), good.grades()));
        faulty(keeping, "应低于", new Scheme(0, "甲", About.MEMBER, good.items(), good.grades().reversed()));
        assertEquals(List.of(), database.assessments().schemes());
    }

    private static void faulty(KeepScheme keeping, String why, Scheme scheme) {
        String sentence = assertInstanceOf(KeepScheme.Outcome.Refused.class, keeping.keep(scheme)).sentence();
        assertTrue(sentence.contains(why), sentence);
    }

    @Test
    void whatIsOnRecordIsToldAndFillsNothing() {
        AssessmentFile file = opened(About.MEMBER);
        RecordedFigures figures = new RecordedFigures(
                database.meetings(), database.tasks(), database.liaisons(), database.committees());
        assertEquals(Map.of(), figures.of(file.assessment(), file.assessed().getFirst()));
        assertTrue(file.assessed().getFirst().isBlank());
        assertEquals(LocalDate.of(2025, 12, 31), RecordedFigures.span(file.assessment()).to());
        Assessment course = file.assessment();
        assertEquals(HELD, course.course().heldOn());
    }
}
