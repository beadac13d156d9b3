package org.jiedao.compliance.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jiedao.organization.Body;
import org.jiedao.organization.BodyKind;
import org.jiedao.rule.check.FactSource.Item;
import org.jiedao.rule.check.RecordKey;
import org.jiedao.rule.check.Span;

/// A committee of the district, with everybody who ever sat on it and every meeting it held.
record Convened(Body body, boolean langfang, Set<Flaw> flaws, List<Member> members, List<Meeting> meetings) {
    static final String MONTHLY = "月碰头";
    static final String QUARTERLY = "季商讨";
    static final String PARTY_DAY = "主题党日";
    static final String PLENARY = "全体会议";

    enum Mark {
        PRESENT,
        EXCUSED,
        ABSENT
    }

    /// Who sat on a seat from when to when; `partTime` came from a unit of the area.
    record Member(Item item, int seat, boolean partTime, Span seated) {
        static Member of(long id, int seat, boolean partTime, Span seated) {
            return new Member(new RecordKey(RecordKey.Sort.MEMBERSHIP, id).item("委员" + id), seat, partTime, seated);
        }
    }

    /// `marks` by seat.
    record Meeting(Item item, String sort, LocalDate on, List<Mark> marks) {}

    Convened {
        members = List.copyOf(members);
        meetings = List.copyOf(meetings);
    }

    boolean ofStreet() {
        return body.kind() == BodyKind.STREET_JOINT_COMMITTEE;
    }

    boolean has(Flaw flaw) {
        return flaws.contains(flaw);
    }

    Stream<Member> seated(LocalDate day) {
        return members.stream().filter(member -> member.seated().contains(day));
    }

    Stream<Meeting> held(String sort, Span within) {
        return meetings.stream()
                .filter(meeting -> meeting.sort().equals(sort))
                .filter(meeting -> within.contains(meeting.on()));
    }
}
