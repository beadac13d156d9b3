package org.jiedao.appointment;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jiedao.calendar.Workdays;
import org.jiedao.committee.Committee;
import org.jiedao.committee.CommitteePapers;
import org.jiedao.committee.CommitteeRecords;
import org.jiedao.committee.CommitteeRules;
import org.jiedao.committee.DrawChart;
import org.jiedao.committee.EndReason;
import org.jiedao.committee.EndingPapers;
import org.jiedao.committee.Membership;
import org.jiedao.committee.Role;
import org.jiedao.committee.RulesetSince;
import org.jiedao.committee.SeatKind;
import org.jiedao.committee.Term;
import org.jiedao.committee.body.BodyPapers;
import org.jiedao.compliance.CompliancePapers;
import org.jiedao.compliance.OpenExamination;
import org.jiedao.dispatch.IssueDocument;
import org.jiedao.dispatch.OutputFolder;
import org.jiedao.dispatch.Paper;
import org.jiedao.dispatch.PaperTexts;
import org.jiedao.document.font.FontCatalogue;
import org.jiedao.document.pdf.PdfWriter;
import org.jiedao.document.pdf.PlacedPdfWriter;
import org.jiedao.document.word.WordWriter;
import org.jiedao.dossier.DossierFacts;
import org.jiedao.dossier.ReadDossier;
import org.jiedao.drafting.PaperSource;
import org.jiedao.drafting.PaperSources;
import org.jiedao.drafting.RecordPapers;
import org.jiedao.followup.FollowUpPapers;
import org.jiedao.followup.FollowUpRecords;
import org.jiedao.followup.FollowedUp;
import org.jiedao.followup.TaskBook;
import org.jiedao.followup.TaskPapers;
import org.jiedao.liaison.Contact;
import org.jiedao.liaison.Division;
import org.jiedao.liaison.DivisionFacts;
import org.jiedao.liaison.Liaison;
import org.jiedao.liaison.LiaisonTies;
import org.jiedao.meeting.Meeting;
import org.jiedao.meeting.MeetingFile;
import org.jiedao.meeting.MeetingKind;
import org.jiedao.meeting.MeetingPapers;
import org.jiedao.meeting.MeetingRecords;
import org.jiedao.meeting.MeetingState;
import org.jiedao.organization.FoundingOrders;
import org.jiedao.organization.RecordBody;
import org.jiedao.organization.Unit;
import org.jiedao.organization.UnitCategory;
import org.jiedao.people.Person;
import org.jiedao.people.PersonName;
import org.jiedao.rule.Clauses;
import org.jiedao.sample.SampleStreet;
import org.jiedao.storage.Database;
import org.jiedao.storage.OpenRegister;
import org.jiedao.wording.WordingStore;
import org.jiedao.wording.Wordings;

/// A street for tests: the sample street in a real register, a committee with full-time members, people with units.
final class Street implements AutoCloseable {
    static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
    private static final FontCatalogue FONTS = FontCatalogue.bundled();
    private static final List<String> NAMES =
            List.of("张堃", "李喆", "王龑", "赵䶮", "钱𬭎", "孙𫖯", "周小雨", "吴思远", "买买提·艾力", "郑秋实", "冯谷雨", "陈晓光");

    final Database database;
    final OutputFolder output;
    final Rulebook rules;
    final OpenBatch openBatch;
    final ChangeCandidates changeCandidates;
    final RecordStep recordStep;
    final IssuePaper issuePaper;
    final RecordPapers committeePapers;
    final CommitteePapers rolls;
    final List<PaperSource> sources;
    private final IssueDocument dispatch;

    Street(Path folder) throws IOException {
        database = OpenRegister.in(folder);
        new SampleStreet(database.organizations(), database.committees(), database.changeLog()).build();
        output = new OutputFolder(database.folder().papers());
        Clauses clauses = Clauses.shipped();
        rules = new Rulebook(
                new AppointmentOrders(clauses), clauses, database.committees(), database.organizations(), OpenRegister.CLOCK);
        Batches batches = database.batches();
        openBatch = new OpenBatch(batches, rules);
        changeCandidates = new ChangeCandidates(batches, database.people(), database.changeLog(), rules);
        recordStep = new RecordStep(batches, database.changeLog(), Workdays::shipped, database.dispatchRegister(), rules);
        dispatch = new IssueDocument(
                database.dispatchRegister(),
                output,
                FONTS,
                List.of(new WordWriter(FONTS), new PdfWriter(FONTS)),
                clauses);
        RecordPapers.Desk desk = desk(Wordings.shipped());
        issuePaper = new IssuePaper(batchPapers(), desk);
        var committees = new CommitteeRecords(
                database.committees(),
                database.organizations(),
                CommitteeRules.shipped(clauses),
                (_, _) -> List.of(),
                OpenRegister.CLOCK);
        rolls = new CommitteePapers(committees);
        committeePapers = new RecordPapers(rolls, desk);
        var book = new TaskBook(database.tasks(), database.organizations(), database.people(), tasks -> FollowedUp.decided(database, tasks));
        var records =
                new FollowUpRecords(book, database.organizations(), database.committees(), OpenRegister.CLOCK);
        List<PaperSource> all = new ArrayList<>(List.of(issuePaper.source(), committeePapers));
        List.of(
                        new EndingPapers(committees),
                        meetingPapers(clauses),
                        new TaskPapers(records, clauses),
                        new FollowUpPapers(records),
                        bodyPapers(clauses),
                        compliancePapers(clauses),
                        liaisonTable(),
                        dossiers())
                .forEach(facts -> all.add(new RecordPapers(facts, desk)));
        assessed().papers().forEach(facts -> all.add(new RecordPapers(facts, desk)));
        annual().papers().forEach(facts -> all.add(new RecordPapers(facts, desk)));
        all.add(new RecordPapers(reporting().papers(), desk));
        all.add(new RecordPapers(handed(book).papers(), desk));
        sources = List.copyOf(all);
        people();
    }

    private RecordPapers.Desk desk(Wordings wordings) {
        Clauses clauses = Clauses.shipped();
        PaperTexts texts = new PaperTexts(wordings, database.workingTexts(), clauses);
        return new RecordPapers.Desk(texts, dispatch, clauses, OpenRegister.CLOCK);
    }

    private BatchPapers batchPapers() {
        return new BatchPapers(database.batches(), database.organizations(), database.dispatchRegister(), rules);
    }

    private MeetingPapers meetingPapers(Clauses clauses) {
        MeetingRecords records = new MeetingRecords(
                database.meetings(), database.committees(), database.organizations(), database.people());
        return new MeetingPapers(
                records, database.dispatchRegister(), CommitteeRules.shipped(clauses), OpenRegister.CLOCK);
    }

    private DivisionFacts liaisonTable() {
        return new DivisionFacts(
                new Division.Records(database.liaisons(), database.committees(), database.organizations()),
                OpenRegister.CLOCK);
    }

    private DossierFacts dossiers() {
        var registers = new ReadDossier.Registers(
                database.people(),
                database.organizations(),
                database.committees(),
                new ReadDossier.Activities(database.meetings(), database.tasks(), database.liaisons()),
                database.dispatchRegister());
        return new DossierFacts(new ReadDossier(registers), registers, OpenRegister.CLOCK);
    }

    private BodyPapers bodyPapers(Clauses clauses) {
        FoundingOrders orders =
                new FoundingOrders((_, _) -> clauses.rulesets().of("langfang").stream().toList());
        return new BodyPapers(
                new RecordBody(database.organizations(), database.bodySteps(), orders, OpenRegister.CLOCK),
                new DrawChart(
                        database.organizations(),
                        database.committees(),
                        List.of(new LiaisonTies(database.liaisons(), database.committees())),
                        new DrawChart.Means(new PlacedPdfWriter(FONTS), FONTS),
                        database.disclosures()),
                database.dispatchRegister());
    }

    private CompliancePapers compliancePapers(Clauses clauses) {
        OpenExamination examination = new OpenExamination(
                new OpenExamination.Bodies(
                        () -> database.organizations().bodies(), this::rulesets, database.bodyRulesets()),
                clauses::rulesets,
                List::of,
                database.attestations(),
                Workdays::shipped);
        return new CompliancePapers(
                new CompliancePapers.Examined(examination, database.attestations(), database.organizations()),
                clauses,
                OpenRegister.CLOCK);
    }

    /// Whoever supplies a paper.
    PaperSource source(Paper paper) {
        return new PaperSources(sources).of(paper);
    }

    private Map<Long, List<RulesetSince>> rulesets() {
        return database.committees().committees(TODAY).stream()
                .collect(Collectors.toMap(
                        committee -> committee.body().id(),
                        committee -> database.committees().rulesets(committee.id())));
    }

    /// The papers, one of them in the user's own words.
    IssuePaper issuePaper(Paper paper, String text) {
        database.wordings().add(new WordingStore.Change(paper.template(), paper.label(), text, true, "保存"));
        return new IssuePaper(batchPapers(), desk(Wordings.preferring(database.wordings())));
    }

    private void people() {
        List<UnitCategory> categories = List.of(UnitCategory.values());
        for (int i = 0; i < NAMES.size(); i++) {
            UnitCategory category = categories.get(i);
            Unit unit = database.organizations().add(Unit.draft("示例" + category.label() + "（甲" + i + "）", category));
            PersonName name = new PersonName(NAMES.get(i));
            database.people().add(new Person(0, name, unit.id(), "主任", "党支部书记", "000-000" + i));
        }
    }

    Committee committee(String name) {
        return database.committees().committees(TODAY).stream()
                .filter(committee -> committee.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    List<Long> people(int from, int to) {
        return NAMES.subList(from, to).stream().map(name -> named(name).id()).toList();
    }

    Person named(String name) {
        return database.people().named(new PersonName(name)).getFirst();
    }

    /// Seats somebody of the existing party organisation.
    void fullTime(Committee committee, Role role, String name) {
        Person person = database.people().add(Person.draft(name));
        Term term = database.committees().termOn(committee.id(), TODAY).orElseThrow();
        seat(committee, SeatKind.FULL_TIME, role, person, term);
    }

    private void seat(Committee committee, SeatKind kind, Role role, Person person, Term term) {
        long seat = database.committees().addSeat(committee.id(), kind, role).id();
        database.committees()
                .add(new Membership(
                        0, seat, term.id(), person.id(), term.startsOn(), term.endsOn(), null, null, null));
    }

    /// Records that somebody's time ended, or will.
    void end(Committee committee, String name, LocalDate on, EndReason reason) {
        Membership held = database.committees().members(committee.id()).stream()
                .filter(member -> member.person().name().value().equals(name))
                .findFirst()
                .orElseThrow()
                .membership();
        database.committees()
                .edit(new Membership(
                        held.id(),
                        held.seatId(),
                        held.termId(),
                        held.personId(),
                        held.startsOn(),
                        held.endsOn(),
                        new Membership.Ending(on, reason),
                        "工作调动",
                        held.batchId()));
    }

    /// What both features can write about, each under both rulesets: two batches walked to the certificates, one with a
    /// member of the term before, the other after somebody left; and a member leaving each committee.
    List<Batch> both() {
        Committee first = committee(SampleStreet.STREET_COMMITTEE);
        Term before = database.committees().addTerm(first.id(), 4, LocalDate.of(2020, 7, 1), LocalDate.of(2025, 6, 30));
        seat(first, SeatKind.PART_TIME, Role.PART_TIME_MEMBER, named("张堃"), before);
        end(first, "张堃", LocalDate.of(2025, 7, 1), EndReason.TERM_EXPIRED);
        Batch nine = nine();
        Committee community = committee(SampleStreet.GANNAN_COMMITTEE);
        Term term = database.committees().termOn(community.id(), TODAY).orElseThrow();
        seat(community, SeatKind.PART_TIME, Role.MEMBER, named("张堃"), term);
        end(community, "张堃", day(2, 1), EndReason.RELEASED);
        fullTime(community, Role.SECRETARY, "桥小满");
        Batch three = open(community, "2026年委员（3人）", people(9, 12), Role.MEMBER);
        three = record(three, Step.of(StepKind.RECOMMENDATION, day(4, 1), "协商记录"));
        three = record(three, Step.of(StepKind.REVIEW, day(4, 2), "标准审查表"));
        three = record(three, Step.of(StepKind.APPROVAL, day(4, 8), "街道党工委批复"));
        three = record(three, Step.publicity(day(4, 9), day(4, 16), "公示照片，无异议"));
        three = record(three, Step.of(StepKind.CERTIFICATE, day(4, 20), "聘书存根"));
        end(committee(SampleStreet.STREET_COMMITTEE), "李喆", day(6, 20), EndReason.RELEASED);
        end(community, "冯谷雨", day(7, 20), EndReason.REMOVED);
        followUp(first, "张堃");
        followUp(community, "冯谷雨");
        keepsInTouch(first, "张堃", "李喆");
        assessed().whole(first.body(), named("张堃"));
        assessed().bare(community.body(), named("冯谷雨"));
        annual().whole(first.body(), named("张堃"));
        reporting().whole(first.body(), named("张堃"));
        reporting().bare(community.body(), named("冯谷雨"));
        database.handovers().keep("登记交接", HandingStreet.whole());
        database.handovers().keep("登记交接", HandingStreet.bare());
        bareMeeting(first, day(6, 10), MeetingState.HELD);
        bareMeeting(community, day(7, 10), MeetingState.PLANNED);
        bareOfEachKind(first, day(6, 12), MeetingState.HELD);
        bareOfEachKind(community, day(7, 12), MeetingState.PLANNED);
        return List.of(nine, three);
    }

    /// The first of them with the other's unit.
    private void keepsInTouch(Committee committee, String name, String other) {
        Contact unit = new Contact.DistrictUnit(Objects.requireNonNull(named(other).unitId()));
        database.liaisons()
                .keep("登记", List.of(new Liaison(0, committee.id(), named(name).id(), unit, day(3, 25), null)));
    }

    AnnualStreet annual() {
        return new AnnualStreet(database);
    }

    ReportingStreet reporting() {
        return new ReportingStreet(database);
    }

    HandingStreet handed(TaskBook book) {
        return new HandingStreet(database, rules, book);
    }

    AssessedStreet assessed() {
        return new AssessedStreet(database);
    }

    void followUp(Committee committee, String name) {
        Person owner = named(name);
        long unit = Objects.requireNonNull(owner.unitId());
        new FollowedUp(database, committee.body()).record(owner.id(), unit);
    }

    Batch open(Committee committee, String title, List<Long> people, Role role) {
        Batch batch = done(openBatch.open(committee, title));
        return done(changeCandidates.add(batch.id(), people, role));
    }

    Batch record(Batch batch, Step step) {
        return done(recordStep.record(batch.id(), step, Map.of()));
    }

    Batch vote(Batch batch, LocalDate on, int eligible, int present) {
        Map<Long, Integer> approvals =
                batch.candidates().stream().collect(Collectors.toMap(Candidate::id, candidate -> present));
        return done(recordStep.record(
                batch.id(), Step.vote(on, new Step.Votes(eligible, present), "党工委会议纪要"), approvals));
    }

    /// A meeting of a committee of which nothing is recorded but its name and day.
    void bareMeeting(Committee committee, LocalDate on, MeetingState state) {
        bareMeeting(committee, MeetingKind.PLENARY, on, state);
    }

    /// Of every kind that has papers of its own.
    void bareOfEachKind(Committee committee, LocalDate on, MeetingState state) {
        List.of(MeetingKind.PARTY_DAY, MeetingKind.BRANCH_COMMITTEE, MeetingKind.PARTY_LECTURE, MeetingKind.DEMOCRATIC_LIFE)
                .forEach(kind -> bareMeeting(committee, kind, on, state));
    }

    private void bareMeeting(Committee committee, MeetingKind kind, LocalDate on, MeetingState state) {
        Meeting meeting = new Meeting(
                0,
                committee.body().id(),
                kind,
                kind == MeetingKind.PLENARY ? "全体会议" : kind.label(),
                on,
                Meeting.Notice.NONE,
                Meeting.Proceedings.NONE,
                state);
        database.meetings().keep("新建会议", new MeetingFile(meeting, List.of(), List.of(), List.of()));
    }

    static Batch done(BatchOutcome outcome) {
        return switch (outcome) {
            case BatchOutcome.Done done -> done.batch();
            case BatchOutcome.Refused refused -> throw new AssertionError(refused.findings());
        };
    }

    static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }

    /// Nine members of the street's committee, walked to the certificates in the Langfang order.
    Batch nine() {
        Committee committee = committee(SampleStreet.STREET_COMMITTEE);
        fullTime(committee, Role.SECRETARY, "沈青禾");
        Batch batch = open(committee, "2026年第一批兼职委员（9人）", people(0, 9), Role.PART_TIME_MEMBER);
        batch = record(batch, Step.of(StepKind.RECOMMENDATION, day(3, 2), "征求意见记录"));
        batch = record(batch, Step.of(StepKind.REVIEW, day(3, 4), "资格审查表"));
        batch = vote(batch, day(3, 5), 9, 8);
        batch = record(batch, Step.publicity(day(3, 6), day(3, 13), "公示栏照片，公示期满无异议"));
        batch = record(batch, Step.of(StepKind.FILING, day(3, 18), "备案回执"));
        return record(batch, Step.of(StepKind.CERTIFICATE, day(3, 20), "聘书存根"));
    }

    @Override
    public void close() throws IOException {
        database.close();
    }
}
