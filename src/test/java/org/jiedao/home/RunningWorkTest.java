package org.jiedao.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiedao.committee.Committee;
import org.jiedao.committee.Membership;
import org.jiedao.committee.Role;
import org.jiedao.committee.Seat;
import org.jiedao.committee.SeatKind;
import org.jiedao.committee.Term;
import org.jiedao.dispatch.Paper;
import org.jiedao.followup.Task;
import org.jiedao.followup.TaskKind;
import org.jiedao.meeting.AttendanceStatus;
import org.jiedao.meeting.MeetingFile;
import org.jiedao.meeting.MeetingKind;
import org.jiedao.meeting.MeetingState;
import org.jiedao.meeting.facts.Gathering;
import org.jiedao.organization.Body;
import org.jiedao.organization.BodyKind;
import org.jiedao.people.Person;
import org.jiedao.rule.Duty;
import org.jiedao.rule.Rulesets;
import org.jiedao.rule.check.Period;
import org.jiedao.storage.Database;
import org.jiedao.storage.OpenRegister;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningWorkTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

    @TempDir
    Path folder;

    private Database database;
    private Body body;
    private Gathering gathering;

    @BeforeEach
    void open() throws IOException {
        database = OpenRegister.in(folder);
        body = database.organizations().add(BodyKind.STREET_JOINT_COMMITTEE, "大工委", null);
        gathering = new Gathering(database, body.id());
    }

    @AfterEach
    void close() throws IOException {
        database.close();
    }

    private RunningWork work() {
        return new RunningWork.Registers(
                        database.meetings(),
                        database.tasks(),
                        database.dispatchRegister(),
                        database.committees(),
                        database.organizations())
                .on(TODAY);
    }

    private List<String> told() {
        return work().todos().stream().map(Todo::what).toList();
    }

    private void task(String matter, @Nullable LocalDate due, Task.@Nullable Closing closing) {
        database.tasks()
                .keep(
                        "记事项",
                        new Task(
                                0,
                                TaskKind.PROBLEM,
                                body.id(),
                                Task.Origin.NONE,
                                matter,
                                Task.Owner.NOBODY,
                                new Task.Terms(TODAY.minusDays(30), due),
                                closing));
    }

    @Test
    void anEmptyRegisterAsksForNothing() {
        assertEquals(RunningWork.NONE, work());
    }

    @Test
    void tasksAreToldFromAWeekBeforeTheirDayUntilTheyAreClosed() {
        task("昨天到期", TODAY.minusDays(1), null);
        task("今天到期", TODAY, null);
        task("一周后", TODAY.plusDays(7), null);
        task("八天后", TODAY.plusDays(8), null);
        task("没有期限", null, null);
        task("已销号", TODAY.minusDays(9), new Task.Closing(TODAY, "办结"));

        assertEquals(List.of("督查问题：昨天到期", "督查问题：今天到期", "督查问题：一周后"), told());
        assertEquals("超期1天，限2026年6月30日前　大工委", work().todos().getFirst().why());
        assertTrue(work().todos().getFirst().aim() instanceof Todo.Aim.OfTask);
    }

    @Test
    void ofManyOfOneSortTheFirstAreToldAndTheRestCounted() {
        for (int i = 1; i <= 9; i++) {
            task("第" + i, TODAY.minusDays(10 - i), null);
        }
        assertEquals(List.of("督查问题：第1", "督查问题：第2", "督查问题：第3", "督查问题：第4", "超期未办结：还有5件"), told());
    }

    @Test
    void aMeetingIsToldBeforeItsDayAndAfterItWhereNobodySaidWhatBecameOfIt() {
        gathering.in(MeetingState.PLANNED, MeetingKind.MONTHLY_TOUCH, TODAY.minusDays(1));
        gathering.in(MeetingState.CANCELLED, MeetingKind.MONTHLY_TOUCH, TODAY.minusDays(2));
        gathering.in(MeetingState.PLANNED, MeetingKind.PARTY_DAY, TODAY);
        gathering.in(MeetingState.PLANNED, MeetingKind.QUARTERLY_CONSULTATION, TODAY.plusDays(8));

        assertEquals(List.of("大工委2026-06-30月碰头：开了没有？", "大工委2026-07-01主题党日：今天开"), told());
        assertEquals(2, work().planned().size());
    }

    @Test
    void whoCameAndTheMinutesAreAskedForAfterThePlenary() throws IOException {
        Person member = database.people().add(Person.draft("张堃"));
        gathering.held(MeetingKind.MONTHLY_TOUCH, TODAY.minusDays(20));
        MeetingFile plenary = gathering.held(
                MeetingKind.PLENARY, TODAY.minusDays(10), Gathering.called(member, "委员", false, AttendanceStatus.PRESENT));
        gathering.held(MeetingKind.PLENARY, TODAY.minusDays(9), Gathering.called(member, "委员", false, null));

        assertEquals(List.of("大工委2026-06-22全体会议：补签到", "大工委2026-06-21全体会议：印发纪要"), told());
        gathering.issue(Paper.MEETING_MINUTES, plenary, TODAY.minusDays(1));
        assertEquals(List.of("大工委2026-06-22全体会议：补签到"), told());
    }

    @Test
    void aTermThatEndsWithoutAnotherAndMembersWhoSitOnAreTold() {
        Committee committee = database.committees().establish(body.id(), "langfang", TODAY.minusYears(5));
        Term term = database.committees()
                .addTerm(committee.id(), 1, TODAY.minusYears(5), TODAY.plusDays(180));
        Seat seat = database.committees().addSeat(committee.id(), SeatKind.PART_TIME, Role.PART_TIME_MEMBER);
        Person member = database.people().add(Person.draft("张堃"));
        database.committees()
                .add(new Membership(
                        0, seat.id(), term.id(), member.id(), TODAY.minusYears(5), TODAY.minusDays(1), null, null, null));

        assertEquals(List.of("大工委：准备换届", "大工委：1名委员届满待续聘"), told());
        database.committees().addTerm(committee.id(), 2, TODAY.plusDays(181), TODAY.plusYears(5));
        assertEquals(List.of("大工委：1名委员届满待续聘"), told());
    }

    @Test
    void aPlannedMeetingBelongsToItsTimeOfTheDuty() {
        MeetingFile planned = gathering.in(MeetingState.PLANNED, MeetingKind.MONTHLY_TOUCH, TODAY.plusDays(20));
        Duty monthly = Duty.of(Rulesets.shipped()
                        .of("langfang")
                        .flatMap(ruleset -> ruleset.rule("LF-6.2.1a"))
                        .orElseThrow())
                .getFirst();

        assertEquals(
                Optional.of(planned.meeting()), work().planned(body.id(), monthly, Period.MONTH.containing(TODAY)));
        assertEquals(
                Optional.empty(),
                work().planned(body.id(), monthly, Period.MONTH.containing(TODAY.plusMonths(1))));
        assertEquals(Optional.empty(), work().planned(body.id() + 1, monthly, Period.MONTH.containing(TODAY)));
    }
}
