package org.jiedao.storage.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.jiedao.committee.Committee;
import org.jiedao.committee.Committees;
import org.jiedao.committee.EndReason;
import org.jiedao.committee.Member;
import org.jiedao.committee.Membership;
import org.jiedao.committee.Role;
import org.jiedao.committee.Seat;
import org.jiedao.committee.SeatKind;
import org.jiedao.committee.Term;
import org.jiedao.meeting.Attendance;
import org.jiedao.meeting.AttendanceStatus;
import org.jiedao.meeting.CalledMembers;
import org.jiedao.meeting.Meeting;
import org.jiedao.meeting.MeetingFile;
import org.jiedao.meeting.MeetingKind;
import org.jiedao.meeting.MeetingState;
import org.jiedao.meeting.RecordSignIn;
import org.jiedao.meeting.SignIn;
import org.jiedao.organization.BodyKind;
import org.jiedao.people.Person;
import org.jiedao.people.PersonName;
import org.jiedao.rule.check.Span;
import org.jiedao.storage.Database;
import org.jiedao.storage.OpenRegister;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever happens to a committee afterwards, who was called to a meeting of it, who came and the n/m of everybody stay
/// what they were. Histories are random, by a seed that a failure names.
class PastAttendanceTest {
    private static final LocalDate START = LocalDate.of(2025, 7, 1);
    private static final LocalDate END = LocalDate.of(2030, 6, 30);
    private static final LocalDate MEETING = LocalDate.of(2026, 3, 31);
    private static final Span YEAR = new Span(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
    private static final int CHANGES = 30;

    @TempDir
    Path folder;

    /// One history under way.
    private static final class History {
        private final Database database;
        private final Committees committees;
        private final Random random;
        private final Committee committee;
        private final Term term;
        private final List<Seat> seats = new ArrayList<>();

        History(Database database, long seed) {
            this.database = database;
            committees = database.committees();
            random = new Random(seed);
            var body = database.organizations().add(BodyKind.STREET_JOINT_COMMITTEE, "示例“大工委”", null);
            committee = committees.establish(body.id(), "gannan", START);
            term = committees.addTerm(committee.id(), 5, START, END);
            int count = 3 + random.nextInt(8);
            for (int i = 0; i < count; i++) {
                seats.add(committees.addSeat(committee.id(), SeatKind.PART_TIME, Role.PART_TIME_MEMBER));
                join(seats.getLast(), START.plusDays(random.nextInt(300)));
            }
        }

        private void join(Seat seat, LocalDate from) {
            Person person = database.people().add(Person.draft("委员" + random.nextInt(1_000_000)));
            committees.add(new Membership(0, seat.id(), term.id(), person.id(), from, END, null, null, null));
        }

        MeetingFile held() {
            Meeting meeting = new Meeting(
                    0,
                    committee.body().id(),
                    MeetingKind.PLENARY,
                    "全体会议",
                    MEETING,
                    Meeting.Notice.NONE,
                    Meeting.Proceedings.NONE,
                    MeetingState.HELD);
            MeetingFile called = database.meetings()
                    .keep(
                            "新建会议",
                            new MeetingFile(
                                    meeting,
                                    List.of(),
                                    new CalledMembers(committees).of(committee.body().id(), MEETING),
                                    List.of()));
            SignIn taken = SignIn.of(called);
            for (int line = 0; line < called.attendees().size(); line++) {
                int choice = random.nextInt(AttendanceStatus.values().length + 1);
                Set<Integer> one = Set.of(line);
                taken = choice == AttendanceStatus.values().length
                        ? taken
                        : taken.marked(one, AttendanceStatus.values()[choice]);
                taken = choice < AttendanceStatus.values().length && AttendanceStatus.values()[choice].mayHaveReason()
                        ? taken.explained(one, "因故")
                        : taken;
            }
            new RecordSignIn(database.meetings(), OpenRegister.CLOCK).keep(called.meeting().id(), taken);
            return read(called.meeting().id());
        }

        MeetingFile read(long id) {
            return database.meetings().file(id).orElseThrow();
        }

        /// A join, a leave, an extension, a correction of a past membership, another name, another unit or post.
        void change() {
            List<Member> members = committees.members(committee.id());
            Member member = members.get(random.nextInt(members.size()));
            Membership was = member.membership();
            LocalDate day = MEETING.plusDays(random.nextInt(800) - 400);
            switch (random.nextInt(5)) {
                case 0 -> join(committees.addSeat(committee.id(), SeatKind.PART_TIME, Role.PART_TIME_MEMBER), day);
                case 1 -> committees.edit(ended(was, day.isBefore(was.startsOn()) ? was.startsOn() : day));
                case 2 -> committees.edit(from(was, day.isAfter(was.endsOn()) ? was.endsOn() : day));
                case 3 -> database.people().edit(renamed(member.person()));
                default -> committees.edit(new Membership(
                        was.id(), was.seatId(), was.termId(), was.personId(), was.startsOn(),
                        END.minusDays(random.nextInt(100)), was.ending(), "更正", null));
            }
        }

        private static Membership ended(Membership was, LocalDate on) {
            return new Membership(
                    was.id(), was.seatId(), was.termId(), was.personId(), was.startsOn(), was.endsOn(),
                    new Membership.Ending(on, EndReason.values()[0]), was.note(), null);
        }

        private static Membership from(Membership was, LocalDate start) {
            return new Membership(
                    was.id(), was.seatId(), was.termId(), was.personId(), start, was.endsOn(), null, was.note(), null);
        }

        private Person renamed(Person was) {
            return new Person(
                    was.id(), new PersonName("改名" + random.nextInt(1000)), null, "新职务", null, null);
        }

        Attendance.Tally tally(long person) {
            return Attendance.of(person, YEAR, database.meetings().filesOf(person)).tally();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 5, 34})
    void noLaterChangeOfMembershipAltersWhoWasCalledAndCame(long seed) throws IOException {
        try (Database database = OpenRegister.in(folder)) {
            History history = new History(database, seed);
            MeetingFile before = history.held();
            List<Long> people = before.attendees().stream()
                    .map(one -> Objects.requireNonNull(one.personId()))
                    .toList();
            List<Attendance.Tally> tallies = people.stream().map(history::tally).toList();
            assertFalse(people.isEmpty());
            Set<List<Long>> compositions = new HashSet<>();
            for (int change = 0; change < CHANGES; change++) {
                history.change();
                compositions.add(new CalledMembers(database.committees())
                        .of(before.meeting().bodyId(), MEETING).stream()
                                .map(one -> Objects.requireNonNull(one.personId()))
                                .toList());
                MeetingFile now = history.read(before.meeting().id());
                assertEquals(before, now, "seed " + seed + ", change " + change);
                assertEquals(before.turnout(), now.turnout());
            }
            assertEquals(tallies, people.stream().map(history::tally).toList());
            assertTrue(compositions.size() > 1, "no change reached the day of the meeting: the test proves nothing");
        }
    }
}
