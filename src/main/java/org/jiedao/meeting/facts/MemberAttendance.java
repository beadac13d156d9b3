package org.jiedao.meeting.facts;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiedao.committee.CommitteeHistory;
import org.jiedao.committee.Member;
import org.jiedao.committee.SeatKind;
import org.jiedao.meeting.MeetingKind;
import org.jiedao.meeting.facts.Recorded.Attendance;
import org.jiedao.rule.check.FactSource.Share;
import org.jiedao.rule.check.RecordKey;
import org.jiedao.rule.check.Span;

/// Of how many meetings to which they were called the members came to (LF-6.4.2c: 会议出席率); activities and lectures are no
/// meetings. A meeting whose day has come, of which nobody said whether it took place, may have been attended.
record MemberAttendance(List<Recorded> past, Optional<CommitteeHistory> committee, LocalDate day) {
    private static final Set<MeetingKind> NO_MEETINGS = Set.of(MeetingKind.PARTY_DAY, MeetingKind.PARTY_LECTURE);

    /// Of those who sit on the committee on the day: all, or the part-time members.
    Optional<List<Share>> shares(String whose, Span within) {
        boolean all = whose.equals("委员会成员");
        if (committee.isEmpty() || !all && !whose.equals("兼职委员")) {
            return Optional.empty();
        }
        Map<Long, Member> members = committee.get().sitting(day).stream()
                .filter(member -> all || member.seat().kind() == SeatKind.PART_TIME)
                .collect(Collectors.toMap(
                        member -> member.person().id(),
                        member -> member,
                        (one, _) -> one,
                        LinkedHashMap::new));
        return Optional.of(members.values().stream().map(member -> share(member, within)).toList());
    }

    private Share share(Member member, Span within) {
        Map<Attendance, Long> counted = new EnumMap<>(Attendance.class);
        for (Recorded meeting : past) {
            if (within.contains(meeting.on()) && !NO_MEETINGS.contains(meeting.kind())) {
                meeting.called().stream()
                        .filter(called -> Long.valueOf(member.person().id()).equals(called.person()))
                        .forEach(called -> count(meeting, called, counted));
            }
        }
        return new Share(
                new RecordKey(RecordKey.Sort.PERSON, member.person().id())
                        .item(member.person().name().value()),
                counted.getOrDefault(Attendance.PRESENT, 0L),
                counted.values().stream().mapToLong(Long::longValue).sum(),
                counted.getOrDefault(Attendance.EXCUSED, 0L),
                counted.getOrDefault(Attendance.UNKNOWN, 0L));
    }

    private static void count(Recorded meeting, Recorded.Called called, Map<Attendance, Long> counted) {
        if (meeting.held()) {
            counted.merge(called.attendance(), 1L, Long::sum);
        } else if (meeting.open()) {
            counted.merge(Attendance.UNKNOWN, 1L, Long::sum);
        }
    }
}
