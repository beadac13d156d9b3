package org.jiedao.appointment;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiedao.calendar.Workdays;
import org.jiedao.committee.Committee;
import org.jiedao.committee.IssueRoll;
import org.jiedao.committee.Membership;
import org.jiedao.committee.Role;
import org.jiedao.committee.SeatKind;
import org.jiedao.dispatch.EditedPaper;
import org.jiedao.dispatch.IssueDocument;
import org.jiedao.dispatch.OutputFolder;
import org.jiedao.dispatch.Paper;
import org.jiedao.document.font.FontCatalogue;
import org.jiedao.document.pdf.PdfWriter;
import org.jiedao.document.word.WordWriter;
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
    final IssueRoll issueRoll;
    private final IssueDocument dispatch;

    Street(Path folder) throws IOException {
        database = OpenRegister.in(folder);
        new SampleStreet(database.organizations(), database.committees(), database.changeLog()).build();
        output = new OutputFolder(database.folder().papers());
        Clauses clauses = Clauses.shipped();
        rules = new Rulebook(
                AppointmentOrders.shipped(clauses), clauses, database.committees(), OpenRegister.CLOCK);
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
        issuePaper = new IssuePaper(batches, database.organizations(), Wordings.shipped(), dispatch, rules, edits());
        issueRoll = new IssueRoll(database.committees(), database.organizations(), Wordings.shipped(), dispatch, edits());
        people();
    }

    /// The papers, one of them in the user's own words.
    IssuePaper issuePaper(Paper paper, String text) {
        database.wordings().add(new WordingStore.Change(paper.template(), paper.label(), text, true, "保存"));
        return new IssuePaper(
                database.batches(),
                database.organizations(),
                Wordings.preferring(database.wordings()),
                dispatch,
                rules,
                edits());
    }

    private EditedPaper edits() {
        return new EditedPaper(database.workingTexts(), Clauses.shipped());
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
        return NAMES.subList(from, to).stream()
                .map(name -> database.people().named(new PersonName(name)).getFirst().id())
                .toList();
    }

    /// Seats somebody of the existing party organisation.
    void fullTime(Committee committee, Role role, String name) {
        Person person = database.people().add(Person.draft(name));
        long seat = database.committees().addSeat(committee.id(), SeatKind.FULL_TIME, role).id();
        var term = database.committees().termOn(committee.id(), TODAY).orElseThrow();
        database.committees()
                .add(new Membership(
                        0, seat, term.id(), person.id(), term.startsOn(), term.endsOn(), null, null, null));
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
