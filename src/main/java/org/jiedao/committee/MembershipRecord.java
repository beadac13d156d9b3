package org.jiedao.committee;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.organization.Body;
import org.jiedao.people.ServiceRecord;

/// A person's memberships, as the page of people shows them.
public final class MembershipRecord implements ServiceRecord {
    private final Committees committees;
    private final Clock clock;

    public MembershipRecord(Committees committees, Clock clock) {
        this.committees = committees;
        this.clock = clock;
    }

    @Override
    public List<Tenure> of(long personId) {
        LocalDate today = LocalDate.now(clock);
        return committees.membershipsOf(personId).stream()
                .map(member -> tenure(member, today))
                .toList();
    }

    private Tenure tenure(Member member, LocalDate today) {
        Membership membership = member.membership();
        Body body = committees
                .committee(member.seat().committeeId(), today)
                .orElseThrow()
                .body();
        LocalDate last = membership.ending() == null
                ? membership.endsOn()
                : membership.ending().on();
        String period = ChineseDate.format(membership.startsOn()) + "—" + ChineseDate.format(last);
        return new Tenure(
                body.id(),
                body.name(),
                member.seat().role().label(),
                period,
                member.stateOn(today).label());
    }
}
