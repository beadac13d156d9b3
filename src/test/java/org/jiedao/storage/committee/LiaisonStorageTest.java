package org.jiedao.storage.committee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiedao.archive.ChangeLog.Reversal;
import org.jiedao.calendar.Workdays;
import org.jiedao.committee.Committee;
import org.jiedao.committee.EndReason;
import org.jiedao.committee.Membership;
import org.jiedao.committee.Role;
import org.jiedao.committee.SeatKind;
import org.jiedao.committee.Term;
import org.jiedao.liaison.Contact;
import org.jiedao.liaison.Division;
import org.jiedao.liaison.Liaison;
import org.jiedao.liaison.RecordLiaison;
import org.jiedao.liaison.RecordLiaison.Outcome;
import org.jiedao.liaison.RecordLiaison.Typed;
import org.jiedao.liaison.facts.LiaisonBook;
import org.jiedao.organization.Body;
import org.jiedao.organization.BodyKind;
import org.jiedao.organization.Unit;
import org.jiedao.organization.UnitCategory;
import org.jiedao.people.Person;
import org.jiedao.rule.Judgement;
import org.jiedao.rule.Rulesets;
import org.jiedao.rule.State;
import org.jiedao.rule.check.Asking;
import org.jiedao.rule.check.GatheredFacts;
import org.jiedao.rule.check.Span;
import org.jiedao.storage.Database;
import org.jiedao.storage.OpenRegister;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// 分片联系 on a real data file: registered, changed, refused, taken back, examined by GN-29.1.
class LiaisonStorageTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

    @TempDir
    Path folder;

    private Database database;
    private Committee committee;
    private Body near;
    private Body far;
    private Unit hospital;
    private Person wang;
    private Person li;

    @BeforeEach
    void open() throws IOException {
        database = OpenRegister.in(folder);
        Body street = database.organizations().add(BodyKind.STREET_WORK_COMMITTEE, "示例街道党工委", null);
        Body joint = database.organizations().add(BodyKind.STREET_JOINT_COMMITTEE, "示例“大工委”", street.id());
        near = database.organizations().add(BodyKind.COMMUNITY_PARTY_ORGANIZATION, "近水社区党委", street.id());
        far = database.organizations().add(BodyKind.COMMUNITY_PARTY_ORGANIZATION, "远山社区党委", street.id());
        hospital = database.organizations().add(Unit.draft("示例医院", UnitCategory.values()[0]));
        committee = database.committees().establish(joint.id(), "gannan", LocalDate.of(2025, 7, 1));
        Term term = database.committees().addTerm(committee.id(), 5, LocalDate.of(2025, 7, 1), LocalDate.of(2028, 6, 30));
        wang = member("王龑", term, null);
        li = member("李喆", term, null);
    }

    private Person member(String name, Term term, Membership.@Nullable Ending ending) {
        Person person = database.people().add(Person.draft(name));
        long seat = database.committees().addSeat(committee.id(), SeatKind.PART_TIME, Role.PART_TIME_MEMBER).id();
        database.committees()
                .add(new Membership(0, seat, term.id(), person.id(), term.startsOn(), term.endsOn(), ending, null, null));
        return person;
    }

    @AfterEach
    void close() throws IOException {
        database.close();
    }

    private RecordLiaison recording() {
        return new RecordLiaison(database.liaisons(), database.committees(), database.organizations());
    }

    private Division division(LocalDate day) {
        return new Division.Records(database.liaisons(), database.committees(), database.organizations())
                .of(committee.id(), day)
                .orElseThrow();
    }

    private Outcome keep(Person who, List<Contact> contacts, @Nullable LocalDate since, @Nullable LocalDate until) {
        return recording().keep(new Typed(0, committee.id(), who.id(), contacts, since, until));
    }

    private List<Liaison> kept(Person who, List<Contact> contacts, LocalDate since, @Nullable LocalDate until) {
        return assertInstanceOf(Outcome.Kept.class, keep(who, contacts, since, until)).ties();
    }

    private void assertRefused(String why, Outcome outcome) {
        String sentence = assertInstanceOf(Outcome.Refused.class, outcome).sentence();
        assertTrue(sentence.startsWith("分片联系没有保存：") && sentence.contains(why), sentence);
    }

    private Contact hospital() {
        return new Contact.DistrictUnit(hospital.id());
    }

    private Contact community(Body body) {
        return new Contact.Community(body.id());
    }

    @Test
    void severalTiesAreOneStepAndAreReadBackAfterReopening() throws IOException {
        List<Liaison> kept = kept(wang, List.of(community(near), hospital()), TODAY, null);
        database.close();
        database = OpenRegister.in(folder);
        assertEquals(kept, database.liaisons().of(committee.id()));
        assertEquals(kept, database.liaisons().ofPerson(wang.id()));
        assertEquals("登记王龑的分片联系：近水社区党委等2处", database.changeLog().steps(1).getFirst().title());

        assertInstanceOf(Reversal.Done.class, database.changeLog().undo());
        assertEquals(List.of(), database.liaisons().all());
        assertInstanceOf(Reversal.Done.class, database.changeLog().redo());
        assertEquals(kept, database.liaisons().all());
    }

    @Test
    void aChangeAndARemovalAreTakenBack() {
        Liaison tie = kept(wang, List.of(hospital()), TODAY.minusDays(9), null).getFirst();
        Typed ended = new Typed(tie.id(), committee.id(), wang.id(), List.of(hospital()), tie.since(), TODAY);
        assertInstanceOf(Outcome.Kept.class, recording().keep(ended));
        assertEquals(TODAY, database.liaisons().all().getFirst().until());
        assertInstanceOf(Reversal.Done.class, database.changeLog().undo());
        assertEquals(List.of(tie), database.liaisons().all());

        recording().remove(new Division.Tie(tie, "示例医院"), "王龑");
        assertEquals(List.of(), database.liaisons().all());
        assertInstanceOf(Reversal.Done.class, database.changeLog().undo());
        assertEquals(List.of(tie), database.liaisons().all());
    }

    @Test
    void whatCannotBeIsRefusedAndNothingIsWritten() {
        assertRefused("还没有选联系哪个", keep(wang, List.of(), TODAY, null));
        assertRefused("自哪天起", keep(wang, List.of(hospital()), null, null));
        assertRefused("早于起始日期", keep(wang, List.of(hospital()), TODAY, TODAY.minusDays(1)));
        assertRefused("不在示例“大工委”任职", keep(wang, List.of(hospital()), LocalDate.of(2025, 6, 30), null));
        assertEquals(List.of(), database.liaisons().all());
        kept(wang, List.of(hospital()), TODAY.minusDays(9), TODAY);
        assertRefused("示例医院", keep(wang, List.of(community(near), hospital()), TODAY, null));
        assertEquals(1, database.liaisons().all().size());
        kept(wang, List.of(hospital()), TODAY.plusDays(1), null);
        kept(li, List.of(hospital()), TODAY, null);
    }

    @Test
    void aTieCountsThroughItsLastDay() {
        kept(wang, List.of(community(near)), TODAY.minusDays(9), TODAY);
        kept(li, List.of(community(far)), TODAY.plusDays(1), null);
        assertEquals(List.of("李喆"), without(TODAY));
        assertEquals(List.of(far), division(TODAY).left());
        assertEquals(List.of("王龑"), without(TODAY.plusDays(1)));
        assertEquals(List.of(near), division(TODAY.plusDays(1)).left());
        assertEquals(List.of("王龑", "李喆"), without(TODAY.minusDays(10)));
    }

    private List<String> without(LocalDate day) {
        return division(day).without().stream().map(line -> line.person().name().value()).toList();
    }

    @Test
    void whoLeftWithATieStillStandsInTheTableUntilItIsEnded() {
        kept(wang, List.of(hospital()), TODAY.minusDays(9), null);
        Membership held = database.committees().membershipsOf(wang.id()).getFirst().membership();
        database.committees()
                .edit(new Membership(
                        held.id(),
                        held.seatId(),
                        held.termId(),
                        held.personId(),
                        held.startsOn(),
                        held.endsOn(),
                        new Membership.Ending(TODAY.plusDays(1), EndReason.RESIGNED),
                        null,
                        null));
        assertEquals(2, division(TODAY).sitting().size());
        Division after = division(TODAY.plusDays(1));
        assertEquals(1, after.sitting().size());
        assertEquals(List.of(false), after.lines().stream().filter(line -> line.person().equals(wang)).map(Division.Line::sits).toList());
    }

    @Test
    void theExaminationKnowsNothingBeforeTheFirstTieAndThenCountsEachMember() {
        assertEquals(State.EVIDENCE_MISSING, judged(TODAY));
        kept(wang, List.of(hospital()), TODAY, null);
        assertEquals(State.EVIDENCE_MISSING, judged(TODAY.minusDays(1)));
        assertEquals(State.NOT_MET, judged(TODAY));
        kept(li, List.of(community(near)), TODAY.plusDays(1), TODAY.plusDays(2));
        assertEquals(State.NOT_MET, judged(TODAY));
        assertEquals(State.MET, judged(TODAY.plusDays(1)));
        assertEquals(State.MET, judged(TODAY.plusDays(2)));
        assertEquals(State.NOT_MET, judged(TODAY.plusDays(3)));
    }

    private State judged(LocalDate on) {
        LiaisonBook book = new LiaisonBook(database.committees().histories(), database.liaisons().all());
        Optional<Judgement> judgement = Rulesets.shipped()
                .of("gannan")
                .flatMap(ruleset -> ruleset.rule("GN-29.1"))
                .map(rule -> rule.judge(
                        new GatheredFacts(
                                Span.since(LocalDate.of(2020, 1, 1)),
                                List.of(book.about(committee.body().id(), on))),
                        new Asking(on, Workdays.shipped())));
        return judgement.orElseThrow().state();
    }
}
