package org.jiedao.compliance.bench;

import static org.jiedao.compliance.bench.Convened.MONTHLY;
import static org.jiedao.compliance.bench.Convened.PARTY_DAY;
import static org.jiedao.compliance.bench.Convened.PLENARY;
import static org.jiedao.compliance.bench.Convened.QUARTERLY;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jiedao.compliance.bench.Convened.Mark;
import org.jiedao.compliance.bench.Convened.Meeting;
import org.jiedao.compliance.bench.Convened.Member;
import org.jiedao.organization.Body;
import org.jiedao.organization.BodyKind;
import org.jiedao.rule.check.FactSource.Item;
import org.jiedao.rule.check.Span;

/// Fills committees: members as their standard asks, a meeting a month, and at each who came.
final class Convening {
    /// On which one seat of every fifth committee passes to somebody else.
    private static final LocalDate HANDED_OVER = LocalDate.of(2026, 6, 15);
    /// The seat of the member on whom an attendance is planted.
    private static final int WATCHED = 0;
    private static final int EVERY_NINTH = 9;

    private long ids;

    Convened convened(Body body, boolean langfang, Set<Flaw> flaws) {
        boolean street = body.kind() == BodyKind.STREET_JOINT_COMMITTEE;
        int extra = flaws.contains(Flaw.TOO_MANY) ? 1 : 0;
        int partTime = langfang ? (street ? 9 : 7) + extra : street ? 4 + 2 * extra : 11 + extra;
        int sitting = langfang ? (street ? 20 : 22) : street ? 8 + 2 * extra : 0;
        List<Member> members = members(partTime, partTime + sitting, body.id());
        List<Meeting> meetings = new ArrayList<>();
        for (LocalDate month = District.FIRST_DAY; month.isBefore(District.LAST_DAY); month = month.plusMonths(1)) {
            hold(meetings, month, langfang, flaws, partTime + sitting);
        }
        Convened convened = new Convened(body, langfang, flaws, members, meetings);
        return langfang ? watched(convened) : convened;
    }

    private List<Member> members(int partTime, int all, long body) {
        List<Member> members = new ArrayList<>();
        for (int seat = 0; seat < all; seat++) {
            Span whole = Span.since(District.FIRST_DAY);
            boolean handedOver = seat == 1 && body % 5 == 0;
            if (handedOver) {
                members.add(Member.of(++ids, seat, seat < partTime, new Span(whole.from(), HANDED_OVER.minusDays(1))));
            }
            members.add(Member.of(++ids, seat, seat < partTime, handedOver ? Span.since(HANDED_OVER) : whole));
        }
        return members;
    }

    private void hold(List<Meeting> meetings, LocalDate month, boolean langfang, Set<Flaw> flaws, int seats) {
        boolean lastYear = month.getYear() == District.LAST_DAY.getYear();
        boolean quarterEnds = month.getMonth().firstMonthOfQuarter() != month.getMonth()
                && month.plusMonths(1).getMonth().firstMonthOfQuarter()
                        == month.plusMonths(1).getMonth();
        boolean secondQuarter = month.getMonth().firstMonthOfQuarter() == Month.APRIL;
        boolean missed = flaws.contains(Flaw.MEETING_MISSED)
                && lastYear
                && (langfang ? month.getMonth() == Month.MARCH : secondQuarter);
        if (!missed) {
            boolean halfCame =
                    !langfang && flaws.contains(Flaw.RARELY_THERE) && lastYear && month.getMonth() == Month.JANUARY;
            int there = halfCame ? (seats - 1) / 2 : !langfang ? (seats + 1) / 2 : seats;
            meetings.add(meeting(langfang ? MONTHLY : PLENARY, month.plusDays(19), there, seats));
        }
        if (langfang && quarterEnds) {
            meetings.add(meeting(QUARTERLY, month.plusDays(24), seats, seats));
            if (!(flaws.contains(Flaw.PARTY_DAY_MISSED) && lastYear && secondQuarter)) {
                meetings.add(meeting(PARTY_DAY, month.plusDays(25), seats, seats));
            }
            if (month.getMonthValue() % 6 == 0) {
                meetings.add(meeting(PLENARY, month.plusDays(26), seats, seats));
            }
        }
    }

    /// The first of the seats came; of a full meeting, every ninth did not.
    private Meeting meeting(String sort, LocalDate on, int there, int seats) {
        Mark[] marks = new Mark[seats];
        Arrays.fill(marks, Mark.PRESENT);
        Arrays.fill(marks, there, seats, Mark.EXCUSED);
        if (there == seats) {
            marks[(int) (++ids % seats)] = ids % EVERY_NINTH == 0 ? Mark.EXCUSED : Mark.PRESENT;
        }
        return new Meeting(new Item("MEETING " + ++ids, on + sort), sort, on, List.of(marks));
    }

    /// One part-time member comes exactly as often as two thirds ask, or once less where that is planted.
    private static Convened watched(Convened convened) {
        List<Meeting> counted = convened.meetings().stream()
                .filter(meeting -> !meeting.sort().equals(PARTY_DAY))
                .filter(meeting -> meeting.on().getYear() == District.LAST_DAY.getYear())
                .toList();
        int enough = (2 * counted.size() + 2) / 3;
        List<Meeting> came = counted.subList(0, convened.has(Flaw.RARELY_THERE) ? enough - 1 : enough);
        List<Meeting> meetings = new ArrayList<>();
        for (Meeting meeting : convened.meetings()) {
            meetings.add(counted.contains(meeting) ? marked(meeting, came.contains(meeting)) : meeting);
        }
        return new Convened(convened.body(), convened.langfang(), convened.flaws(), convened.members(), meetings);
    }

    private static Meeting marked(Meeting meeting, boolean present) {
        List<Mark> marks = new ArrayList<>(meeting.marks());
        marks.set(WATCHED, present ? Mark.PRESENT : Mark.ABSENT);
        return new Meeting(meeting.item(), meeting.sort(), meeting.on(), List.copyOf(marks));
    }
}
