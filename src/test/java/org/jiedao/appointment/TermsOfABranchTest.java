package org.jiedao.appointment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiedao.archive.ChangeLog;
import org.jiedao.committee.BeginNextTerm;
import org.jiedao.committee.Committee;
import org.jiedao.committee.CommitteeHistory;
import org.jiedao.committee.Committees;
import org.jiedao.committee.Composition;
import org.jiedao.committee.EndReason;
import org.jiedao.committee.ExtendTerm;
import org.jiedao.committee.Membership;
import org.jiedao.committee.MembershipState;
import org.jiedao.committee.MoveUp;
import org.jiedao.committee.NextTerm;
import org.jiedao.committee.Role;
import org.jiedao.committee.Seat;
import org.jiedao.committee.SeatKind;
import org.jiedao.committee.SeatSpans;
import org.jiedao.committee.Term;
import org.jiedao.committee.TermOverview;
import org.jiedao.committee.facts.CommitteeFactBook;
import org.jiedao.dispatch.Issuance;
import org.jiedao.dispatch.Paper;
import org.jiedao.organization.Body;
import org.jiedao.organization.BodyKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The terms of a branch from the register to paper, and what a new term, an extension and a move-up leave behind.
class TermsOfABranchTest {
    private static final LocalDate START = LocalDate.of(2023, 7, 1);
    private static final LocalDate END = LocalDate.of(2026, 6, 30);

    @TempDir
    Path folder;

    private Street street;
    private Committees committees;
    private Body body;
    private Committee branch;
    private Term term;
    private Membership secretary;
    private Membership member;
    private Membership alternate;

    @BeforeEach
    void open() throws Exception {
        street = new Street(folder);
        committees = street.database.committees();
        body = street.database.organizations().bodies().stream()
                .filter(one -> one.kind() == BodyKind.ESTATE_BRANCH)
                .findFirst()
                .orElseThrow();
        branch = committees.establish(body.id(), true);
        term = committees.addTerm(branch.id(), 2, START, END);
        secretary = seat(Role.SECRETARY, 0);
        member = seat(Role.MEMBER, 1);
        alternate = seat(Role.ALTERNATE, 2);
        committees.addSeat(branch.id(), SeatKind.FULL_TIME, Role.MEMBER);
    }

    @AfterEach
    void close() throws Exception {
        street.close();
    }

    private Membership seat(Role role, int person) {
        Seat seat = committees.addSeat(branch.id(), SeatKind.FULL_TIME, role);
        long id = street.database.people().everyone().get(person).id();
        return committees.add(new Membership(0, seat.id(), term.id(), id, START, END, null, null, null));
    }

    private String name(Membership one) {
        return street.database.people().everyone().stream()
                .filter(person -> person.id() == one.personId())
                .findFirst()
                .orElseThrow()
                .name()
                .value();
    }

    @Test
    void theRollAndTheTermsArePrintedAsTheyStandOnTheScreen() throws Exception {
        LocalDate day = Street.TODAY;
        Composition screen = committees.compositionOn(branch.id(), day);
        assertEquals(2, screen.members().size());
        assertEquals(1, screen.alternates().size());
        assertEquals(1, screen.vacantSeats().size());
        assertEquals(
                screen.members().stream().map(one -> one.person().name().value()).toList(),
                street.rolls.roll(branch.id(), day).rows().stream().map(row -> row.get(1)).toList());

        for (Paper paper : List.of(Paper.MEMBER_ROLL, Paper.TERM_OVERVIEW)) {
            var issued = assertInstanceOf(
                    Issuance.Issued.class, street.committeePapers.issue(paper, branch.id(), day));
            String text = street.database.dispatchRegister().sourceText(issued.entry().id());
            assertTrue(text.contains(body.name()), text);
            assertTrue(text.contains("| 书记 |"), text);
            assertTrue(text.contains("届满待续聘"), text);
        }
    }

    @Test
    void aNewTermClosesTheOneBeforeOnItsEveAndIsOneStep() {
        LocalDate start = LocalDate.of(2026, 5, 1);
        assertTrue(new BeginNextTerm(committees, street.database.changeLog())
                .begin(new NextTerm(
                        branch,
                        3,
                        start,
                        LocalDate.of(2029, 4, 30),
                        Map.of(
                                secretary.id(), NextTerm.Fate.STAYS,
                                member.id(), NextTerm.Fate.LEAVES),
                        Set.of(),
                        List.of()))
                .isEmpty());

        assertEquals(
                LocalDate.of(2026, 4, 30),
                committees.terms(branch.id()).getLast().endsOn());
        Composition eve = committees.compositionOn(branch.id(), LocalDate.of(2026, 4, 30));
        assertEquals(2, eve.members().size());
        Composition first = committees.compositionOn(branch.id(), start);
        assertEquals(1, first.members().size());
        assertEquals(start, first.members().getFirst().membership().startsOn());
        assertEquals(MembershipState.CARRIED_OVER, first.alternates().getFirst().stateOn(start));
        assertEquals(2, first.vacantSeats().size());
        assertTrue(committees.members(branch.id()).stream()
                .anyMatch(one -> one.stateOn(start) == MembershipState.CONTINUED));

        assertInstanceOf(
                ChangeLog.Reversal.Done.class, street.database.changeLog().undo());
        assertEquals(List.of(term), committees.terms(branch.id()));
        assertEquals(2, committees.members(branch.id()).size());
    }

    @Test
    void anExtensionMovesTheChosenAndSaysWhoCannotBe() {
        LocalDate last = LocalDate.of(2026, 12, 31);
        committees.edit(new Membership(
                member.id(),
                member.seatId(),
                member.termId(),
                member.personId(),
                member.startsOn(),
                member.endsOn(),
                new Membership.Ending(LocalDate.of(2026, 8, 1), EndReason.TRANSFERRED),
                null,
                null));
        ExtendTerm extend = new ExtendTerm(committees, street.database.changeLog());
        assertEquals(
                List.of("", "已登记自2026年8月1日起调离", ""),
                extend.preview(term, last).stream().map(ExtendTerm.Line::refusal).toList());
        assertEquals(
                "延期的原因没有写，如“换届延期，经区委组织部同意”",
                extend.extend(new ExtendTerm.Wish(term, last, " ", Set.of())).orElseThrow());
        assertTrue(extend.extend(new ExtendTerm.Wish(
                        term, last, "换届延期", Set.of(secretary.id(), member.id())))
                .isEmpty());

        assertEquals(
                List.of(last, END),
                committees.members(branch.id()).stream()
                        .map(one -> one.membership().endsOn())
                        .toList());
        assertEquals(END, committees.alternates(branch.id()).getFirst().membership().endsOn());
        assertEquals(
                "原定2026年6月30日届满，延期到2026年12月31日：换届延期",
                committees.terms(branch.id()).getFirst().note());
    }

    @Test
    void anAlternateMovesUpToAVacantSeat() {
        Seat vacant = committees.compositionOn(branch.id(), END).vacantSeats().getFirst();
        var before = committees.alternates(branch.id()).getFirst();
        MoveUp moveUp = new MoveUp(committees, street.database.changeLog());
        assertTrue(moveUp.move(before, vacant, END.plusDays(1)).isPresent(), "no term runs that day");
        assertTrue(moveUp.move(before, vacant, END).isEmpty());

        Composition after = committees.compositionOn(branch.id(), END);
        assertEquals(List.of(), after.vacantSeats());
        assertEquals(List.of(), after.alternates());
        assertTrue(after.members().stream()
                .anyMatch(one -> one.person().name().value().equals(name(alternate))));
        assertTrue(moveUp.move(before, vacant, END).isPresent(), "the seat is held now");
    }

    @Test
    void theFiguresOfThePageAreTheListsOfTheCompositions() {
        TermOverview overview = TermOverview.of(committees.histories(), Street.TODAY);
        assertEquals(
                overview.standings().stream()
                        .mapToInt(one -> committees
                                .compositionOn(one.committee().id(), Street.TODAY)
                                .vacantSeats()
                                .size())
                        .sum(),
                overview.vacancies().size());
        assertTrue(overview.in(MembershipState.CARRIED_OVER).size() >= 3);

        CommitteeHistory history = committees.histories().stream()
                .filter(one -> one.id() == branch.id())
                .findFirst()
                .orElseThrow();
        Seat vacant = overview.vacancies().getLast().seat();
        assertEquals(
                List.of(new SeatSpans.Span(START, END, null)),
                new SeatSpans(history, vacant, Street.TODAY).spans());
    }

    @Test
    void theExaminationKnowsHowLongABranchsTermIs() {
        CommitteeFactBook book = new CommitteeFactBook(
                street.database.organizations().bodies(),
                committees.histories(),
                committees.endingSteps().all());
        assertEquals(
                Set.of("3"),
                Set.copyOf(book.about(body.id(), END)
                        .values("本届支部委员会", "任期年数")
                        .orElseThrow()
                        .getFirst()
                        .values()));
        assertTrue(book.about(body.id(), END.plusDays(1)).values("本届支部委员会", "任期年数").isEmpty());
    }
}
