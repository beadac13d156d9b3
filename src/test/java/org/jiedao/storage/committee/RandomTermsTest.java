package org.jiedao.storage.committee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jiedao.archive.ChangeLog;
import org.jiedao.archive.DataFolder;
import org.jiedao.committee.BeginNextTerm;
import org.jiedao.committee.Committee;
import org.jiedao.committee.CommitteeHistory;
import org.jiedao.committee.Committees;
import org.jiedao.committee.Composition;
import org.jiedao.committee.EndReason;
import org.jiedao.committee.EndReasons;
import org.jiedao.committee.EndingOrders;
import org.jiedao.committee.ExtendTerm;
import org.jiedao.committee.Member;
import org.jiedao.committee.Membership;
import org.jiedao.committee.MembershipFacts;
import org.jiedao.committee.MembershipState;
import org.jiedao.committee.MoveUp;
import org.jiedao.committee.NextTerm;
import org.jiedao.committee.RecordMembership;
import org.jiedao.committee.Role;
import org.jiedao.committee.Seat;
import org.jiedao.committee.SeatKind;
import org.jiedao.committee.SettleExpired;
import org.jiedao.committee.Term;
import org.jiedao.organization.BodyKind;
import org.jiedao.people.Person;
import org.jiedao.rule.Clauses;
import org.jiedao.rule.Rulesets;
import org.jiedao.storage.Contents;
import org.jiedao.storage.OpenRegister;
import org.jiedao.storage.file.DataFile;
import org.jiedao.storage.log.JooqChangeLog;
import org.jiedao.storage.log.Journal;
import org.jooq.DSLContext;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Random histories of joins, endings, corrections, extensions, new terms and move-ups on a real data file: who sits on
/// a day is what a plain account of comings and goings says, vacancies are the seats nobody has, and undoing all of it
/// leaves every row as it was.
class RandomTermsTest {
    private static final LocalDate START = LocalDate.of(2024, 2, 29);
    private static final LocalDate END = LocalDate.of(2027, 2, 28);
    private static final int STEPS = 40;
    private static final List<LocalDate> CORNERS = List.of(
            START.minusDays(1),
            START,
            START.plusDays(1),
            LocalDate.of(2024, 3, 31),
            LocalDate.of(2026, 6, 30),
            LocalDate.of(2026, 7, 1),
            LocalDate.of(2026, 7, 2),
            LocalDate.of(2026, 12, 31),
            END,
            END.plusDays(1),
            LocalDate.of(2028, 2, 29));

    @TempDir
    Path folder;

    private DSLContext dsl;
    private Committees committees;
    private ChangeLog changes;
    private Committee committee;
    private Random random;
    private RecordMembership recording;
    private final List<Person> people = new ArrayList<>();
    /// By membership, from the first day to the day before `until`; who ran out stays.
    private List<Stay> stays = new ArrayList<>();

    private record Stay(long membership, long person, long seat, LocalDate from, LocalDate until) {
        boolean holds(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(until);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whoSitsIsWhatComingsAndGoingsSayAndUndoRestoresEveryRow(long seed) throws IOException {
        random = new Random(seed);
        OpenRegister.in(folder).close();
        JdbcConnectionPool pool = DataFile.open(new DataFolder(folder).database(), false, null);
        try {
            begin(pool, seed % 2 == 0);
            List<String> contents = new ArrayList<>(List.of(contents()));
            int done = 0;
            for (int i = 0; i < STEPS; i++) {
                if (act()) {
                    done++;
                }
                agree();
                if (!contents().equals(contents.getLast())) {
                    contents.add(contents());
                }
            }
            assertTrue(done > STEPS / 4, "too few steps were accepted: " + done);
            for (String before : contents.reversed().subList(1, contents.size())) {
                assertInstanceOf(ChangeLog.Reversal.Done.class, changes.undo());
                assertEquals(before, contents());
            }
            for (String after : contents.subList(1, contents.size())) {
                assertInstanceOf(ChangeLog.Reversal.Done.class, changes.redo());
                assertEquals(after, contents());
            }
        } finally {
            DataFile.close(pool);
        }
    }

    private void begin(JdbcConnectionPool pool, boolean capped) {
        dsl = DataFile.dsl(pool);
        Journal journal = new Journal(dsl, OpenRegister.CLOCK, "");
        committees = new JooqCommittees(dsl, journal);
        changes = new JooqChangeLog(dsl, journal);
        Rulesets rulesets = Rulesets.shipped();
        recording = new RecordMembership(
                committees,
                EndReasons.shipped(Clauses.quoting(() -> rulesets)),
                new EndingOrders(() -> rulesets),
                OpenRegister.CLOCK);
        long body = new JooqOrganizations(dsl, journal)
                .add(BodyKind.ESTATE_BRANCH, "示例小区党支部", null)
                .id();
        committee = committees.establish(body, capped);
        committees.addTerm(committee.id(), 1, START, END);
        for (int i = 0; i < 3; i++) {
            committees.addSeat(committee.id(), SeatKind.FULL_TIME, Role.MEMBER);
        }
        for (int i = 0; i < 9; i++) {
            people.add(new JooqPeopleRoll(dsl, journal).add(Person.draft("人" + i)));
        }
    }

    private String contents() {
        return Contents.of(dsl);
    }

    private LocalDate anyDay() {
        return random.nextBoolean()
                ? CORNERS.get(random.nextInt(CORNERS.size()))
                : START.plusDays(random.nextInt(2400));
    }

    private boolean act() {
        return switch (random.nextInt(10)) {
            case 0, 1, 2 -> join();
            case 3, 4 -> end();
            case 5 -> correctStart();
            case 6 -> extend();
            case 7 -> nextTerm();
            case 8 -> settle();
            default -> moveUp();
        };
    }

    private boolean join() {
        Person person = any(people);
        LocalDate from = anyDay();
        LocalDate until = committees.termOn(committee.id(), from).map(Term::endsOn).orElse(from);
        Role role = random.nextInt(4) == 0 ? Role.ALTERNATE : Role.MEMBER;
        MembershipFacts typed = new MembershipFacts(from, until, null, null, null);
        boolean done = changes.step(
                "登记成员",
                () -> recording
                        .join(committee.id(), SeatKind.FULL_TIME, role, person.id(), typed)
                        .isEmpty());
        if (done) {
            takeUp();
        }
        return done;
    }

    /// Account for memberships that are new; a person's stay before it ends where the new one begins.
    private void takeUp() {
        Set<Long> known = stays.stream().map(Stay::membership).collect(Collectors.toSet());
        everyone()
                .map(Member::membership)
                .filter(one -> !known.contains(one.id()))
                .forEach(one -> {
                    LocalDate end = one.ending() == null ? LocalDate.MAX : one.ending().on();
                    stays.replaceAll(stay -> stay.person() == one.personId() && stay.holds(one.startsOn())
                            ? until(stay, one.startsOn())
                            : stay);
                    // recorded later but before another stay: it ends where that one began
                    LocalDate next = stays.stream()
                            .filter(stay -> stay.person() == one.personId() && stay.from().isAfter(one.startsOn()))
                            .map(Stay::from)
                            .min(LocalDate::compareTo)
                            .orElse(end);
                    stays.add(new Stay(
                            one.id(), one.personId(), one.seatId(), one.startsOn(), next.isBefore(end) ? next : end));
                });
    }

    private static Stay until(Stay stay, LocalDate day) {
        return new Stay(stay.membership(), stay.person(), stay.seat(), stay.from(), day);
    }

    private boolean end() {
        List<Member> open = open();
        if (open.isEmpty()) {
            return false;
        }
        Member member = any(open);
        LocalDate on = anyDay();
        Membership old = member.membership();
        boolean done = recording
                .correct(
                        member,
                        new MembershipFacts(old.startsOn(), old.endsOn(), on, EndReason.TRANSFERRED, null),
                        List.of())
                .isEmpty();
        if (done) {
            stays.replaceAll(stay -> stay.membership() == old.id() && on.isBefore(stay.until()) ? until(stay, on) : stay);
        }
        return done;
    }

    private boolean correctStart() {
        List<Member> open = open();
        if (open.isEmpty()) {
            return false;
        }
        Member member = any(open);
        Membership old = member.membership();
        LocalDate from = old.startsOn().plusDays(random.nextInt(61) - 30);
        boolean done = recording
                .correct(member, new MembershipFacts(from, old.endsOn(), null, null, "更正"), List.of())
                .isEmpty();
        if (done) {
            stays.replaceAll(stay -> stay.membership() == old.id()
                    ? new Stay(stay.membership(), stay.person(), stay.seat(), from, stay.until())
                    : stay.person() == old.personId() && stay.until().equals(old.startsOn()) && isOpen(stay)
                            ? until(stay, from)
                            : stay);
        }
        return done;
    }

    private boolean isOpen(Stay stay) {
        return everyone()
                .anyMatch(member -> member.membership().id() == stay.membership()
                        && member.membership().ending() == null);
    }

    private boolean extend() {
        Term term = any(committees.terms(committee.id()));
        LocalDate last = term.endsOn().plusDays(1 + random.nextInt(400));
        Set<Long> chosen = open().stream()
                .filter(_ -> random.nextBoolean())
                .map(member -> member.membership().id())
                .collect(Collectors.toSet());
        return new ExtendTerm(committees, changes)
                .extend(new ExtendTerm.Wish(term, last, "换届延期", chosen))
                .isEmpty();
    }

    private boolean nextTerm() {
        Term last = committees.terms(committee.id()).getFirst();
        LocalDate start = last.endsOn().plusDays(random.nextInt(200) - 60);
        BeginNextTerm next = new BeginNextTerm(committees, changes);
        Map<Long, NextTerm.Fate> fates = next.sitting(committee.id(), start).stream()
                .collect(Collectors.toMap(
                        member -> member.membership().id(),
                        _ -> NextTerm.Fate.values()[random.nextInt(3)]));
        boolean done = next.begin(new NextTerm(
                        committee,
                        last.ordinal() + 1,
                        start,
                        start.plusYears(1).minusDays(1),
                        fates,
                        Set.of(),
                        List.of(new NextTerm.NewSeats(SeatKind.FULL_TIME, Role.MEMBER, 1))))
                .isEmpty();
        if (done) {
            stays.replaceAll(stay -> fates.get(stay.membership()) == NextTerm.Fate.LEAVES && start.isBefore(stay.until())
                    ? until(stay, start)
                    : stay);
            takeUp();
        }
        return done;
    }

    private boolean settle() {
        LocalDate day = anyDay();
        Set<Long> chosen = everyone()
                .filter(member -> member.stateOn(day) == MembershipState.CARRIED_OVER)
                .limit(2)
                .map(member -> member.membership().id())
                .collect(Collectors.toSet());
        SettleExpired settle = new SettleExpired(committees, changes);
        if (random.nextBoolean()) {
            boolean done = settle.renew(committee.id(), chosen, day).isEmpty();
            if (done) {
                takeUp();
            }
            return done;
        }
        boolean done = settle.end(committee.id(), chosen, day).isEmpty();
        if (done) {
            stays.replaceAll(stay -> chosen.contains(stay.membership()) && day.isBefore(stay.until()) ? until(stay, day) : stay);
        }
        return done;
    }

    private boolean moveUp() {
        LocalDate day = anyDay();
        Composition now = committees.compositionOn(committee.id(), day);
        if (now.alternates().isEmpty() || now.vacantSeats().isEmpty()) {
            return false;
        }
        Member alternate = any(now.alternates());
        boolean done = new MoveUp(committees, changes)
                .move(alternate, any(now.vacantSeats()), day)
                .isEmpty();
        if (done) {
            takeUp();
        }
        return done;
    }

    private Stream<Member> everyone() {
        return Stream.concat(
                committees.members(committee.id()).stream(), committees.alternates(committee.id()).stream());
    }

    private List<Member> open() {
        return everyone().filter(member -> member.membership().ending() == null).toList();
    }

    private <T> T any(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    private void agree() {
        CommitteeHistory history = committees.histories().getFirst();
        Map<Long, Seat> seats = committees.seats(committee.id()).stream()
                .collect(Collectors.toMap(Seat::id, seat -> seat));
        for (LocalDate day : Stream.concat(CORNERS.stream(), Stream.generate(this::anyDay).limit(5)).toList()) {
            Composition composition = committees.compositionOn(committee.id(), day);
            assertEquals(composition, history.compositionOn(day));
            Set<String> wanted = stays.stream()
                    .filter(stay -> stay.holds(day))
                    .map(stay -> stay.person() + " on " + stay.seat())
                    .collect(Collectors.toSet());
            Set<String> told = Stream.concat(composition.members().stream(), composition.alternates().stream())
                    .map(member -> member.person().id() + " on " + member.seat().id())
                    .collect(Collectors.toSet());
            assertEquals(wanted, told, () -> "who sits on " + day);
            assertEquals(
                    told.size(),
                    composition.members().size() + composition.alternates().size(),
                    () -> "nobody sits twice on " + day);
            Set<Long> vacant = new HashSet<>();
            for (Seat seat : seats.values()) {
                boolean counted = committee.capped() && seat.role() != Role.ALTERNATE;
                boolean held = stays.stream().anyMatch(stay -> stay.seat() == seat.id() && stay.holds(day));
                boolean there = seat.since() == null || !seat.since().isAfter(day);
                if (counted && there && !held) {
                    vacant.add(seat.id());
                }
            }
            assertEquals(
                    vacant, composition.vacantSeats().stream().map(Seat::id).collect(Collectors.toSet()));
        }
    }
}
