package org.jiedao.meeting;

import static org.jiedao.meeting.AttendanceStatus.ABSENT;
import static org.jiedao.meeting.AttendanceStatus.DELEGATED;
import static org.jiedao.meeting.AttendanceStatus.EXCUSED;
import static org.jiedao.meeting.AttendanceStatus.PRESENT;
import static org.jiedao.meeting.AttendanceStatus.SITTING_IN;
import static org.jiedao.meeting.Lists.DAY;
import static org.jiedao.meeting.Lists.called;
import static org.jiedao.meeting.Lists.guest;
import static org.jiedao.meeting.Lists.meeting;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SignInTest {
    private static final Meeting HELD = meeting(1, MeetingKind.PLENARY, DAY, MeetingState.PLANNED);

    private static SignIn three() {
        return new SignIn(
                List.of(called(1, "甲", null, ""), called(2, "乙", null, ""), called(3, "丙", EXCUSED, "出差")),
                List.of());
    }

    private static List<AttendanceStatus> statuses(SignIn list) {
        return Arrays.asList(
                list.attendees().stream().map(Attendee::status).toArray(AttendanceStatus[]::new));
    }

    @Test
    void everybodyPresentLeavesTheExceptionsThatAreRecorded() {
        assertEquals(List.of(PRESENT, PRESENT, EXCUSED), statuses(three().allPresent()));
        assertEquals(new Turnout(3, 2, 1, 0, 0), three().allPresent().turnout());
        assertEquals(new Turnout(3, 0, 1, 0, 2), three().turnout());
    }

    @Test
    void aReasonGoesWithItsStatus() {
        assertEquals("出差", three().marked(Set.of(2), ABSENT).attendees().get(2).reason());
        assertEquals("", three().marked(Set.of(2), PRESENT).attendees().get(2).reason());
        assertEquals("", three().marked(Set.of(2), null).attendees().get(2).reason());
    }

    @Test
    void anExcuseWantsAReasonAndADelegationANameOfWhom() {
        SignIn excused = three().marked(Set.of(0, 1), EXCUSED);
        assertEquals(Optional.of("甲、乙请假，还没有写事由。请选中后在“事由”里写明"), excused.fault(HELD, DAY));
        assertEquals(Optional.empty(), excused.explained(Set.of(0, 1), "培训").fault(HELD, DAY));
        SignIn delegated = three().marked(Set.of(1), DELEGATED);
        assertEquals(Optional.of("乙委托他人，还没有写委托给谁。请选中后写明"), delegated.fault(HELD, DAY));
        assertEquals(Optional.empty(), delegated.explained(Set.of(1), "李喆").fault(HELD, DAY));
        assertTrue(three().explained(Set.of(2), "长".repeat(2001)).fault(HELD, DAY).orElseThrow().contains("超过2000字"));
    }

    @Test
    void beforeTheDayNobodyCameYetButAnExcuseMayBeKnown() {
        assertEquals(Optional.empty(), three().fault(HELD, DAY.minusDays(1)));
        assertEquals(
                Optional.of("会议定在2026年3月31日，那一天还没有到，不能登记甲、乙到没到会；请假和委托可以先登记"),
                three().allPresent().fault(HELD, DAY.minusDays(1)));
        assertEquals(Optional.empty(), three().allPresent().fault(HELD, DAY));
    }

    @Test
    void aMeetingThatWasCalledOffHasNoAttendance() {
        Meeting off = meeting(1, MeetingKind.PLENARY, DAY, MeetingState.CANCELLED);
        assertEquals(Optional.of("这次会议已经取消，不能登记签到"), three().fault(off, DAY));
    }

    @Test
    void whoJoinsToSitInIsNoPartOfTheTurnout() {
        SignIn joined = three().joined(guest("丁")).marked(Set.of(3), PRESENT);
        assertEquals(SITTING_IN, joined.attendees().get(3).status());
        assertEquals(three().turnout(), joined.turnout());
        assertEquals(joined, joined.joined(guest("丁")));
        assertTrue(joined.lists(guest("丁")));
        assertFalse(joined.lists(guest("戊")));
    }

    @Test
    void aCalledMemberWhoOnlySatInIsNotPresent() {
        SignIn list = three().marked(Set.of(0), SITTING_IN);
        assertEquals(new Turnout(3, 0, 1, 0, 1), list.turnout());
        assertEquals("应到3人，实到0人，请假1人，列席而不计实到1人，未登记1人", list.turnout().sentence());
    }

    @Test
    void whoWasTakenOffTheListStandsInTheNameOfTheStep() {
        SignIn shorter = three().without(Set.of(0, 2), " 已调离 ");
        assertEquals(List.of(called(2, "乙", null, "")), shorter.attendees());
        assertEquals("登记签到 商讨会（移出名单：甲，已调离；丙，已调离）", shorter.step(HELD));
        assertEquals("登记签到 商讨会", three().step(HELD));
        assertTrue(shorter.beganWith(three().attendees()));
        assertFalse(shorter.beganWith(shorter.attendees()));
    }
}
