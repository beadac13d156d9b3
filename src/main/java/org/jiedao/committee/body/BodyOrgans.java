package org.jiedao.committee.body;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiedao.dispatch.Paper;
import org.jiedao.organization.Body;
import org.jiedao.organization.BodyKind;
import org.jiedao.organization.Organizations;
import org.jiedao.organization.StreetProfile;
import org.jiedao.organization.StreetProfile.Fact;
import org.jspecify.annotations.Nullable;

/// Who writes to whom about a body (LF-8.3, LF-9.3.1). What is not recorded is absent.
final class BodyOrgans {
    private final StreetProfile profile;
    private final Map<Long, Body> bodies;

    BodyOrgans(Organizations organizations) {
        profile = organizations.profile();
        bodies = organizations.bodies().stream().collect(Collectors.toMap(Body::id, Function.identity()));
    }

    /// An organ: its name on paper and its 代字; `street` where it is the street's.
    record Organ(Optional<String> name, Optional<String> prefix, boolean street) {}

    Organ from(Paper paper, Body body) {
        return switch (paper) {
            case ESTATE_BRANCH_REPLY, ORGANIZATION_CHART -> street();
            case BUILDING_GROUP_REQUEST -> above(body, BodyKind.ESTATE_BRANCH);
            default -> above(body, BodyKind.COMMUNITY_PARTY_ORGANIZATION);
        };
    }

    Organ to(Paper paper, Body body) {
        return switch (paper) {
            case ESTATE_BRANCH_REPLY, BUILDING_GROUP_REQUEST -> above(body, BodyKind.COMMUNITY_PARTY_ORGANIZATION);
            case BUILDING_GROUP_REPLY -> above(body, BodyKind.ESTATE_BRANCH);
            default -> street();
        };
    }

    private Organ street() {
        return new Organ(profile.get(Fact.WORK_COMMITTEE), profile.get(Fact.DOCUMENT_PREFIX), true);
    }

    private Organ above(Body body, BodyKind kind) {
        @Nullable Body at = parent(body);
        while (at != null && at.kind() != kind) {
            at = parent(at);
        }
        Optional<String> name = Optional.ofNullable(at).map(Body::name);
        return new Organ(name, name.map(BodyOrgans::place).map(place -> place + "党"), false);
    }

    private @Nullable Body parent(Body body) {
        return Optional.ofNullable(body.parentId()).map(bodies::get).orElse(null);
    }

    /// `禾苗社区` of `禾苗社区党委`, as the community's other papers have it.
    private static String place(String name) {
        String bare = name.replaceAll("(党委|党总支(部)?|党支部|(总支部|支部)?委员会)$", "");
        return bare.isEmpty() ? name : bare;
    }

    Optional<String> fact(Organ organ, Fact fact) {
        return organ.street() ? profile.get(fact) : Optional.empty();
    }

    Optional<String> printer(Organ organ) {
        return organ.street() ? profile.get(Fact.OFFICE) : organ.name();
    }
}
