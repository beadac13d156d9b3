package org.jiedao.committee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiedao.organization.BodyKind;
import org.jiedao.organization.Tie;

/// The units that a roll ties to its body: to a joint committee those of its part-time members, to what units form together
/// those of all members.
record MemberTies(List<CommitteeHistory> committees) implements Tie.Source {
    @Override
    public List<Tie> on(LocalDate day) {
        List<Tie> ties = new ArrayList<>();
        for (CommitteeHistory committee : committees) {
            committee.sitting(day).forEach(member -> kind(committee.body().kind(), member)
                    .flatMap(kind -> tie(kind, committee, member))
                    .ifPresent(ties::add));
        }
        return ties;
    }

    private static Optional<Tie> tie(Tie.Kind kind, CommitteeHistory committee, Member member) {
        return Optional.ofNullable(member.unit())
                .map(unit -> new Tie(
                        kind,
                        committee.body().id(),
                        new Tie.End.OfUnit(unit.id()),
                        List.of(member.person().name().value())));
    }

    private static Optional<Tie.Kind> kind(BodyKind body, Member member) {
        return switch (body) {
            case ALLIANCE, DISTRICT_CONFERENCE, TASK_FORCE -> Optional.of(Tie.Kind.MEMBER);
            case STREET_JOINT_COMMITTEE, COMMUNITY_JOINT_COMMITTEE ->
                member.seat().kind() == SeatKind.PART_TIME ? Optional.of(Tie.Kind.JOINED) : Optional.empty();
            case DISTRICT_COMMITTEE,
                    STREET_WORK_COMMITTEE,
                    COMMUNITY_PARTY_ORGANIZATION,
                    ESTATE_BRANCH,
                    PREMISES_BRANCH,
                    BUILDING_GROUP,
                    MEMBER_HOUSEHOLD -> Optional.empty();
        };
    }
}
