package org.jiedao.storage.committee;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jiedao.committee.Committee;
import org.jiedao.committee.Committees;
import org.jiedao.committee.Composition;
import org.jiedao.committee.EndReason;
import org.jiedao.committee.Membership;
import org.jiedao.committee.Membership.Ending;
import org.jiedao.committee.Role;
import org.jiedao.committee.Seat;
import org.jiedao.committee.SeatKind;
import org.jiedao.committee.Term;
import org.jiedao.organization.BodyKind;
import org.jiedao.people.Person;
import org.jiedao.storage.Database;
import org.jiedao.storage.OpenRegister;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommitteesTest {
    private static final LocalDate START = LocalDate.of(2025, 7, 1);
    private static final LocalDate END = LocalDate.of(2030, 6, 30);

    @TempDir
    Path folder;

    private Database database;
    private Committees committees;
    private Committee committee;
    private Term term;

    @BeforeEach
    void open() throws IOException {
        database = OpenRegister.in(folder);
        committees = database.committees();
        var body = database.organizations().add(BodyKind.STREET_JOINT_COMMITTEE, "示例“大工委”", null);
        committee = committees.establish(body.id(), "langfang", START);
        term = committees.addTerm(committee.id(), 5, START, END);
    }

    @AfterEach
    void close() throws IOException {
        database.close();
    }

    @Test
    void compositionFollowsTheDay() {
        Seat seat = committees.addSeat(committee.id(), SeatKind.PART_TIME, Role.PART_TIME_MEMBER);
        Membership first = seat(seat, "张堃", START);
        committees.edit(new Membership(
                first.id(),
                seat.id(),
                term.id(),
                first.personId(),
                START,
                END,
                new Ending(LocalDate.of(2026, 3, 1), EndReason.RELEASED),
                "单位书面告知",
                null));
        seat(seat, "李喆", LocalDate.of(2026, 5, 1));

        assertEquals(List.of("张堃"), namesOn(LocalDate.of(2026, 2, 28)));
        assertEquals(List.of(), namesOn(LocalDate.of(2026, 3, 1)));
        assertEquals(List.of(seat), on(LocalDate.of(2026, 3, 1)).vacantSeats());
        assertEquals(List.of("李喆"), namesOn(LocalDate.of(2026, 5, 1)));
        assertEquals(List.of(), on(LocalDate.of(2026, 5, 1)).vacantSeats());
    }

    @Test
    void theRulesetIsTheOneOfTheDay() {
        committees.switchRuleset(committee.id(), "gannan", LocalDate.of(2027, 1, 1));

        assertEquals("langfang", rulesetOn(LocalDate.of(2026, 12, 31)));
        assertEquals("gannan", rulesetOn(LocalDate.of(2027, 1, 1)));
        assertEquals("langfang", rulesetOn(START.minusYears(1)), "a committee is never without one");
    }

    @Test
    void theTermIsTheOneThatCoversTheDay() {
        Term next = committees.addTerm(committee.id(), 6, END.plusDays(1), END.plusYears(5));

        assertEquals(term, committees.termOn(committee.id(), END).orElseThrow());
        assertEquals(next, committees.termOn(committee.id(), END.plusDays(1)).orElseThrow());
        assertEquals(List.of(next, term), committees.terms(committee.id()));
    }

    @Test
    void aPersonsMembershipsAreTheNewestFirst() {
        Seat seat = committees.addSeat(committee.id(), SeatKind.PART_TIME, Role.PART_TIME_MEMBER);
        Membership early = seat(seat, "张堃", START);
        Membership late = committees.add(new Membership(
                0, seat.id(), term.id(), early.personId(), LocalDate.of(2027, 1, 1), END, null, null, null));

        assertEquals(
                List.of(late, early),
                committees.membershipsOf(early.personId()).stream()
                        .map(member -> member.membership())
                        .toList());
    }

    private Membership seat(Seat seat, String name, LocalDate from) {
        Person person = database.people().add(Person.draft(name));
        return committees.add(
                new Membership(0, seat.id(), term.id(), person.id(), from, END, null, null, null));
    }

    private Composition on(LocalDate day) {
        return committees.compositionOn(committee.id(), day);
    }

    private List<String> namesOn(LocalDate day) {
        return on(day).members().stream()
                .map(member -> member.person().name().value())
                .toList();
    }

    private String rulesetOn(LocalDate day) {
        return committees.committee(committee.id(), day).orElseThrow().ruleset();
    }
}
