package org.jiedao.storage.log;

import static org.jiedao.storage.jooq.Tables.CHANGE_ROW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jiedao.appointment.AppointmentOrders;
import org.jiedao.appointment.BatchOutcome;
import org.jiedao.appointment.ChangeCandidates;
import org.jiedao.appointment.NoteBatch;
import org.jiedao.appointment.Objection;
import org.jiedao.appointment.OpenBatch;
import org.jiedao.appointment.RecordObjection;
import org.jiedao.appointment.Rulebook;
import org.jiedao.appointment.Step;
import org.jiedao.appointment.StepKind;
import org.jiedao.archive.ChangeLog.Reversal;
import org.jiedao.archive.ChangeLog.Sort;
import org.jiedao.archive.ChangeLog.Told;
import org.jiedao.archive.PastChange.Difference;
import org.jiedao.assessment.About;
import org.jiedao.assessment.ArrangeAssessment;
import org.jiedao.assessment.AssessmentFile;
import org.jiedao.assessment.AssessmentOutcome;
import org.jiedao.assessment.Assessments;
import org.jiedao.assessment.GiveMarks;
import org.jiedao.assessment.IssuedResults;
import org.jiedao.assessment.KeepScheme;
import org.jiedao.assessment.OpenAssessment;
import org.jiedao.assessment.ProposeAssessed;
import org.jiedao.assessment.Scheme;
import org.jiedao.assessment.Stage;
import org.jiedao.assessment.TypedTally;
import org.jiedao.calendar.Workdays;
import org.jiedao.committee.Committee;
import org.jiedao.committee.DecideRuleset;
import org.jiedao.committee.EndReason;
import org.jiedao.committee.EndReasons;
import org.jiedao.committee.EndingOrders;
import org.jiedao.committee.EndingStep;
import org.jiedao.committee.ExtendTerm;
import org.jiedao.committee.Member;
import org.jiedao.committee.MembershipFacts;
import org.jiedao.committee.RecordMembership;
import org.jiedao.committee.Role;
import org.jiedao.committee.RulesetSince;
import org.jiedao.committee.Seat;
import org.jiedao.committee.SeatKind;
import org.jiedao.committee.Term;
import org.jiedao.dispatch.Paper;
import org.jiedao.evidence.AttachEvidence;
import org.jiedao.evidence.EvidenceFolder;
import org.jiedao.evidence.Proven;
import org.jiedao.followup.Assignment;
import org.jiedao.followup.ChangeTask;
import org.jiedao.followup.CloseTask;
import org.jiedao.followup.ReportProgress;
import org.jiedao.followup.Task;
import org.jiedao.followup.TaskOutcome;
import org.jiedao.liaison.Contact;
import org.jiedao.liaison.RecordLiaison;
import org.jiedao.meeting.AgendaItem;
import org.jiedao.meeting.CalledMembers;
import org.jiedao.meeting.ConveneMeeting;
import org.jiedao.meeting.KeepResolutions;
import org.jiedao.meeting.Keeping;
import org.jiedao.meeting.MeetingFile;
import org.jiedao.meeting.MeetingKind;
import org.jiedao.meeting.MeetingPlan;
import org.jiedao.meeting.MeetingState;
import org.jiedao.meeting.RecordNeed;
import org.jiedao.meeting.RecordSignIn;
import org.jiedao.meeting.SignIn;
import org.jiedao.meeting.signin.PlannedLine;
import org.jiedao.meeting.signin.ReadSignInSheet;
import org.jiedao.organization.Body;
import org.jiedao.organization.BodyKind;
import org.jiedao.organization.BodyStep;
import org.jiedao.organization.Founding;
import org.jiedao.organization.FoundingOrders;
import org.jiedao.organization.RecordBody;
import org.jiedao.overprint.SampleLayout;
import org.jiedao.overprint.SpoiledSheet;
import org.jiedao.people.Person;
import org.jiedao.privacy.Retained;
import org.jiedao.rule.Clauses;
import org.jiedao.rule.Rulesets;
import org.jiedao.sample.SampleRoster;
import org.jiedao.sample.SampleStandards;
import org.jiedao.sample.SampleStreet;
import org.jiedao.storage.Contents;
import org.jiedao.storage.Database;
import org.jiedao.storage.OpenRegister;
import org.jiedao.storage.Registrations;
import org.jiedao.storage.file.DataFile;
import org.jiedao.storage.record.RecordParts;
import org.jiedao.storage.record.RecordTables;
import org.jiedao.transfer.ImportOutcome;
import org.jiedao.transfer.ImportRoster;
import org.jiedao.transfer.RosterRegister;
import org.jiedao.wording.WordingStore;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One change of every kind of record, through the use cases of the window: each can be taken back and done again, row
/// for row, and each is told in words.
class UndoEverythingTest {
    private static final LocalDate TODAY = SampleStreet.TODAY;
    /// Not undone, and why.
    private static final Map<String, String> BY_DESIGN = Map.of(
            "dispatch_entry", "a number that was given out is voided, never taken back",
            "dispatch_file", "as the entry",
            "dispatch_version", "as the entry",
            "certificate", "as the entry",
            "import_mapping", "how columns were last matched is remembered, not recorded",
            "change_step", "the log itself",
            "change_row", "the log itself",
            "change_link", "the log itself",
            "erased_row", "the log itself",
            "disclosure", "what was seen or has left cannot be unseen or called back");
    private static final Pattern NOT_WORDS = Pattern.compile("[A-Z]{3,}|\\d{4}-\\d{2}-\\d{2}");

    @TempDir
    Path folder;

    private Database database;
    private JdbcConnectionPool pool;
    private DSLContext dsl;
    private final List<String> contents = new ArrayList<>();

    @BeforeEach
    void open() throws IOException {
        database = OpenRegister.in(folder);
        pool = DataFile.open(database.folder().database(), false, null);
        dsl = DataFile.dsl(pool);
        contents.add(contents());
    }

    @AfterEach
    void close() throws IOException {
        pool.dispose();
        database.close();
    }

    private String contents() {
        return Contents.of(dsl, BY_DESIGN.keySet());
    }

    /// Something that changes the register.
    @FunctionalInterface
    private interface Act {
        void run() throws IOException;
    }

    @Test
    void oneChangeOfEveryKindIsTakenBackAndDoneAgainRowForRow() throws IOException {
        everything();
        assertEquals(List.of(), database.check().problems());
        assertEquals(Set.of(), untouched());
        toldInWords();
        for (String before : contents.reversed().subList(1, contents.size())) {
            backTo(before);
        }
        assertEquals(List.of(), database.check().problems());
        for (String after : contents.subList(1, contents.size())) {
            while (!contents().equals(after)) {
                assertInstanceOf(Reversal.Done.class, database.changeLog().redo());
            }
        }
        assertInstanceOf(Reversal.Refused.class, database.changeLog().redo());
        assertEquals(List.of(), database.check().problems());
    }

    private void backTo(String before) {
        while (!contents().equals(before)) {
            Reversal reversal = database.changeLog().undo();
            assertInstanceOf(Reversal.Done.class, reversal, reversal.toString());
        }
    }

    /// An act may be of several steps; each must change something.
    private void act(Act act) throws IOException {
        act.run();
        assertNotEquals(contents.getLast(), contents());
        contents.add(contents());
    }

    private Set<String> untouched() {
        Set<String> tables = RecordTables.ordered().stream()
                .map(RecordParts::name)
                .filter(name -> !BY_DESIGN.containsKey(name))
                .collect(Collectors.toCollection(TreeSet::new));
        tables.removeAll(dsl.selectDistinct(CHANGE_ROW.TABLE_NAME).from(CHANGE_ROW).fetchSet(CHANGE_ROW.TABLE_NAME));
        return tables;
    }

    private void toldInWords() {
        List<String> bare = new ArrayList<>();
        for (Sort sort : Sort.values()) {
            List<Long> ids = dsl.select(org.jooq.impl.DSL.field("id", Long.class))
                    .from(RecordParts.table(sort))
                    .fetch(0, Long.class);
            assertFalse(ids.isEmpty(), sort.toString());
            ids.stream()
                    .flatMap(id -> database.changeLog().history(new Told(sort, id)).stream())
                    .flatMap(change -> change.records().stream())
                    .flatMap(one -> Stream.concat(
                            Stream.of(one.part()), one.differences().stream().flatMap(UndoEverythingTest::words)))
                    .filter(text -> NOT_WORDS.matcher(text).find())
                    .forEach(text -> bare.add(sort + "：" + text));
        }
        assertEquals(List.of(), bare);
    }

    private static Stream<String> words(Difference one) {
        return Stream.of(one.column(), one.before(), one.after());
    }

    private void everything() throws IOException {
        act(() -> new SampleStreet(database.organizations(), database.committees(), database.changeLog()).build());
        act(() -> new SampleStandards(database.organizations(), database.bodyRulesets(), database.attestations())
                .build());
        act(this::importRoster);
        bodies();
        Committee committee = committee(SampleStreet.STREET_COMMITTEE);
        seats(committee);
        appointment(committee);
        tie(committee);
        meeting(committee.body());
        tasks(committee.body());
        assessment(committee.body());
        for (Runnable change : new YearEndActs(database, committee.body().id(), TODAY).all()) {
            act(change::run);
        }
        act(() -> database.practiceBook().choose("定期", "每月"));
        act(() -> database.personalData().keep(Retained.NEEDS, 36));
        act(() -> database.wordings()
                .add(new WordingStore.Change(
                        Paper.NOTICE.template(), Paper.NOTICE.label(), "题目", true, "保存")));
        act(() -> database.workingTexts().keep(Paper.NOTICE, 1, "原文", "改过的"));
        act(() -> database.sheetProfiles().put("新建套打方案", SampleLayout.on("示例打印机")));
        long entry = database.dispatchRegister().entries().getFirst().id();
        act(() -> database.spoiledSheets()
                .add(new SpoiledSheet(0, entry, 1, "卡纸", TODAY.atTime(9, 0), "0002")));
    }

    private void importRoster() throws IOException {
        RosterRegister register = new RosterRegister(
                database.organizations(), database.people(), database.committees(), database.changeLog());
        ImportRoster roster = new ImportRoster(register, database.importMappings(), _ -> true, OpenRegister.CLOCK);
        assertInstanceOf(ImportOutcome.Imported.class, new SampleRoster(roster).load());
    }

    private void bodies() throws IOException {
        FoundingOrders orders = new FoundingOrders(
                (_, _) -> Rulesets.shipped().of("langfang").stream().toList());
        RecordBody recording =
                new RecordBody(database.organizations(), database.bodySteps(), orders, OpenRegister.CLOCK);
        Body street = committee(SampleStreet.STREET_COMMITTEE).body();
        act(() -> accepted(recording.body(
                0, BodyKind.ESTATE_BRANCH, "示例小区党支部", street.parentId(), Founding.UNRECORDED)));
        Body branch = database.organizations().bodies().stream()
                .filter(body -> body.name().equals("示例小区党支部"))
                .findFirst()
                .orElseThrow();
        act(() -> accepted(recording.steps(
                branch,
                TODAY.minusDays(20),
                List.of(BodyStep.of(BodyStep.Kind.APPLICATION, TODAY.minusDays(30), "请示")))));
        act(() -> database.organizations().edit(new Body(branch.id(), branch.kind(), "示例小区功能型党支部", branch.parentId())));
    }

    private void seats(Committee committee) throws IOException {
        Term term = database.committees().termOn(committee.id(), TODAY).orElseThrow();
        Rulesets rulesets = Rulesets.shipped();
        RecordMembership recording = new RecordMembership(
                database.committees(),
                EndReasons.shipped(Clauses.quoting(() -> rulesets)),
                new EndingOrders(() -> rulesets),
                OpenRegister.CLOCK);
        Person person = database.people().add(Person.draft("白露"));
        Seat seat = database.committees().addSeat(committee.id(), SeatKind.PART_TIME, Role.PART_TIME_MEMBER);
        MembershipFacts joined = new MembershipFacts(TODAY.minusDays(9), term.endsOn(), null, null, null);
        act(() -> accepted(recording.add(seat, person.id(), joined)));
        Member member = database.committees().members(committee.id()).stream()
                .filter(one -> one.person().id() == person.id())
                .findFirst()
                .orElseThrow();
        act(() -> accepted(new ExtendTerm(database.committees(), database.changeLog())
                .extend(new ExtendTerm.Wish(
                        term, term.endsOn().plusDays(60), "换届延期", Set.of(member.membership().id())))));
        Member extended = database.committees().members(committee.id()).stream()
                .filter(one -> one.person().id() == person.id())
                .findFirst()
                .orElseThrow();
        act(() -> accepted(recording.correct(
                extended,
                new MembershipFacts(
                        TODAY.minusDays(9), extended.membership().endsOn(), TODAY, EndReason.RELEASED, "单位来函"),
                List.of(new EndingStep(EndingStep.Kind.NOTICE, TODAY.minusDays(1), "来函")))));
        act(() -> new DecideRuleset(database.committees())
                .decide(committee.body(), new RulesetSince("gannan", TODAY.plusDays(30))));
    }

    private void tie(Committee committee) throws IOException {
        long person = database.committees().compositionOn(committee.id(), TODAY).members().getFirst().person().id();
        long unit = database.organizations().units().getFirst().id();
        RecordLiaison recording =
                new RecordLiaison(database.liaisons(), database.committees(), database.organizations());
        act(() -> assertInstanceOf(
                RecordLiaison.Outcome.Kept.class,
                recording.keep(new RecordLiaison.Typed(
                        0, committee.id(), person, List.of(new Contact.DistrictUnit(unit)), TODAY, null))));
    }

    private void appointment(Committee committee) throws IOException {
        Clauses clauses = Clauses.shipped();
        Rulebook rules = new Rulebook(
                new AppointmentOrders(clauses),
                clauses,
                database.committees(),
                database.organizations(),
                OpenRegister.CLOCK);
        BatchOutcome opened = new OpenBatch(database.batches(), rules).open(committee, "示例批次");
        long batch = assertInstanceOf(BatchOutcome.Done.class, opened).batch().id();
        List<Long> people = database.people().everyone().stream().limit(2).map(Person::id).toList();
        act(() -> done(new ChangeCandidates(database.batches(), database.people(), database.changeLog(), rules)
                .add(batch, people, Role.PART_TIME_MEMBER)));
        act(() -> database.batches()
                .put(batch, Step.of(StepKind.RECOMMENDATION, TODAY.minusDays(5), "推荐表")));
        act(() -> database.batches()
                .put(batch, Step.publicity(TODAY.minusDays(4), TODAY.plusDays(3), "公示栏")));
        act(() -> assertEquals(Optional.empty(), new NoteBatch(database.batches()).keep(batch, "与区委组织部沟通过")));
        act(() -> done(new RecordObjection(
                        database.batches(), database.changeLog(), database.dispatchRegister(), rules)
                .record(batch, new Objection(0, TODAY, null, "反映一件事", null))));
        // what is on paper stays as it was: only a paper of another matter may be there
        database.dispatchRegister().enter("示例", 2026, number -> Registrations.of(number, "正文"));
    }

    private void meeting(Body body) throws IOException {
        RecordNeed needs = new RecordNeed(database.meetings(), OpenRegister.CLOCK);
        act(() -> assertInstanceOf(
                RecordNeed.Outcome.Kept.class,
                needs.keep(new RecordNeed.Typed(0, body.id(), null, "示例单位", TODAY.minusDays(8), "停车难"))));
        MeetingPlan plan = new MeetingPlan(
                0,
                body.id(),
                MeetingKind.QUARTERLY_CONSULTATION,
                "示例商讨会",
                TODAY.minusDays(1),
                new MeetingPlan.Arranged("14点半", "三楼会议室", "研究停车难", "田建国", ""),
                new MeetingPlan.Standing(MeetingState.HELD, ""));
        act(() -> assertInstanceOf(
                ConveneMeeting.Outcome.Kept.class,
                new ConveneMeeting(database.meetings(), new CalledMembers(database.committees()), OpenRegister.CLOCK)
                        .keep(plan)));
        MeetingFile file = stored(body);
        Long person = file.attendees().stream()
                .map(one -> one.personId())
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> database.people().everyone().getFirst().id());
        long need = database.meetings().needs(body.id()).getFirst().id();
        act(() -> database.meetings()
                .keep(
                        "登记议题",
                        file.withAgenda(List.of(new AgendaItem(
                                0, "停车难", List.of(person), need, new AgendaItem.Vote(9, 8, 7, 1, 0))))));
        act(() -> importSignIn(stored(body)));
        act(() -> assertInstanceOf(
                Keeping.Kept.class,
                new KeepResolutions(database.meetings(), database.tasks(), Workdays::shipped)
                        .keep(
                                stored(body).meeting().id(),
                                new KeepResolutions.Typed(0, "划出临时车位", null, person, null, ""))));
    }

    private void importSignIn(MeetingFile file) {
        SignIn list = SignIn.of(file);
        var ready = assertInstanceOf(
                ReadSignInSheet.Preview.Ready.class,
                new ReadSignInSheet().pasted("姓名\t签名\n" + "外来人\t到\n", list));
        List<PlannedLine.Target> guests =
                ready.plan().lines().stream().<PlannedLine.Target>map(_ -> new PlannedLine.Target.Guest()).toList();
        assertInstanceOf(
                Keeping.Kept.class,
                new RecordSignIn(database.meetings(), OpenRegister.CLOCK)
                        .keep(file.meeting().id(), ready.plan().onto(list, guests)));
    }

    private MeetingFile stored(Body body) {
        return database.meetings().file(database.meetings().of(body.id()).getFirst().id()).orElseThrow();
    }

    private void assessment(Body body) throws IOException {
        KeepScheme schemes = new KeepScheme(database.assessments());
        Scheme scheme = schemes.offered().getFirst();
        act(() -> assertInstanceOf(KeepScheme.Outcome.Kept.class, schemes.keep(scheme)));
        Assessments assessments = database.assessments();
        OpenAssessment opening = new OpenAssessment(
                assessments, new ProposeAssessed(database.committees(), database.organizations()), OpenRegister.CLOCK);
        act(() -> kept(opening.open(new OpenAssessment.Order(body, 2026, Stage.SELF_CHECK, scheme, TODAY))));
        ArrangeAssessment arranging = new ArrangeAssessment(
                assessments, new IssuedResults(database.dispatchRegister()), OpenRegister.CLOCK);
        long id = assessments.all().getFirst().assessment().id();
        act(() -> kept(arranging.add(
                id,
                new ProposeAssessed(database.committees(), database.organizations()).offered(body, About.MEMBER, TODAY))));
        AssessmentFile file = assessments.file(id).orElseThrow();
        Scheme own = file.assessment().scheme();
        Map<Long, String> votes = new HashMap<>();
        own.grades().forEach(grade -> votes.put(grade.id(), "1"));
        act(() -> kept(new GiveMarks(assessments)
                .give(id, file.assessed().getFirst().id(), new GiveMarks.Typed(
                        Map.of(own.items().getFirst().id(), "8.5"),
                        Map.of(),
                        new TypedTally("9", "9", "" + votes.size(), votes),
                        own.grades().getFirst().id(),
                        "认真"))));
    }

    private static void kept(AssessmentOutcome outcome) {
        assertInstanceOf(AssessmentOutcome.Kept.class, outcome, outcome.toString());
    }

    private void tasks(Body body) throws IOException {
        ChangeTask changing = new ChangeTask(
                database.tasks(), database.changeLog(), Workdays::shipped, OpenRegister.CLOCK);
        TaskOutcome raised = changing.raise(
                body.id(), "区委组织部督查", new ChangeTask.Wording("台账不全", TODAY.minusDays(3)), Assignment.NONE);
        Task problem = assertInstanceOf(TaskOutcome.Done.class, raised).task();
        contents.add(contents());
        act(() -> done(changing.rectify(
                problem, new ChangeTask.Wording("补齐台账", TODAY.minusDays(2)), Assignment.NONE)));
        act(() -> done(new ReportProgress(database.tasks(), OpenRegister.CLOCK)
                .report(problem, TODAY.minusDays(1), "已补一半")));
        Path proof = Files.writeString(folder.resolve("proof.txt"), "台账");
        act(() -> assertInstanceOf(
                AttachEvidence.Outcome.Attached.class,
                new AttachEvidence(
                                database.evidenceFiles(),
                                new EvidenceFolder(folder.resolve("evidence")),
                                OpenRegister.CLOCK)
                        .attach(new Proven(Proven.Sort.TASK, problem.id()), proof)));
        Task rectification = database.tasks().all().stream()
                .filter(one -> Objects.equals(one.origin().problemId(), problem.id()))
                .findFirst()
                .orElseThrow();
        act(() -> done(new CloseTask(database.tasks(), database.changeLog(), _ -> true, OpenRegister.CLOCK)
                .close(rectification, TODAY, "台账已补齐")));
    }

    private Committee committee(String name) {
        return database.committees().committees(TODAY).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static void accepted(Optional<String> refusal) {
        assertEquals(Optional.empty(), refusal);
    }

    private static void done(BatchOutcome outcome) {
        assertInstanceOf(BatchOutcome.Done.class, outcome, outcome.toString());
    }

    private static void done(TaskOutcome outcome) {
        assertInstanceOf(TaskOutcome.Done.class, outcome, outcome.toString());
    }
}
