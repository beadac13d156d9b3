package org.jiedao.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedao.organization.Body;
import org.jiedao.organization.BodyKind;
import org.jiedao.organization.Organizations;

/// Which party organisation answers for what any body does: the community's for what lies in a community, else the
/// street's work committee.
public record IssuingParty(Organizations organizations, Committees committees) {
    public IssuingOrgan of(Body body, LocalDate on) {
        Committee committee = committee(body, on);
        Composition composition = committee.id() == 0
                ? new Composition(committee, on, List.of(), List.of(), List.of())
                : committees.compositionOn(committee.id(), on);
        return new IssuingOrgan(committee, organizations, composition);
    }

    private Committee committee(Body body, LocalDate on) {
        Map<Long, Body> bodies =
                organizations.bodies().stream().collect(Collectors.toMap(Body::id, Function.identity()));
        List<Committee> all = committees.committees(on);
        Optional<Body> joint = up(body, bodies)
                .filter(one -> one.kind() == BodyKind.COMMUNITY_JOINT_COMMITTEE)
                .findFirst();
        if (joint.isPresent()) {
            return recorded(all, joint.get()).orElseGet(() -> new Committee(0, joint.get(), ""));
        }
        return up(body, bodies)
                .filter(one -> one.kind() == BodyKind.COMMUNITY_PARTY_ORGANIZATION)
                .findFirst()
                .map(community -> ofCommunity(all, community))
                .orElseGet(() -> ofStreet(all, body));
    }

    private static Committee ofCommunity(List<Committee> all, Body community) {
        return all.stream()
                .filter(committee -> committee.body().kind() == BodyKind.COMMUNITY_JOINT_COMMITTEE)
                .filter(committee -> Long.valueOf(community.id()).equals(committee.body().parentId()))
                .findFirst()
                .orElseGet(() -> new Committee(0, standIn(community), ""));
    }

    /// The joint committee that a community has not set up, by its place.
    private static Body standIn(Body community) {
        String place = community.name().replaceAll("(党委|党总支|党支部|党组织)$", "");
        return new Body(0, BodyKind.COMMUNITY_JOINT_COMMITTEE, place + "“大党委”", community.id());
    }

    private static Committee ofStreet(List<Committee> all, Body body) {
        return all.stream()
                .filter(committee -> committee.body().kind() == BodyKind.STREET_JOINT_COMMITTEE)
                .findFirst()
                .orElseGet(() -> new Committee(
                        0, new Body(0, BodyKind.STREET_JOINT_COMMITTEE, body.name(), body.parentId()), ""));
    }

    private static Optional<Committee> recorded(List<Committee> all, Body body) {
        return all.stream().filter(committee -> committee.body().equals(body)).findFirst();
    }

    /// The body itself, then what it hangs on.
    private static Stream<Body> up(Body body, Map<Long, Body> bodies) {
        return Stream.iterate(
                Optional.of(body),
                Optional::isPresent,
                one -> one.map(Body::parentId).map(bodies::get))
                .flatMap(Optional::stream);
    }
}
