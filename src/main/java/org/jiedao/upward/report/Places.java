package org.jiedao.upward.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jiedao.compliance.BodyNames;
import org.jiedao.organization.Body;
import org.jiedao.organization.BodyKind;
import org.jiedao.organization.Tree;

/// The bodies by id, and what lies where.
final class Places {
    private final Map<Long, Body> byId = new LinkedHashMap<>();
    private final BodyNames names;

    Places(List<Body> bodies) {
        bodies.forEach(body -> byId.put(body.id(), body));
        names = new BodyNames(new Tree(bodies), "");
    }

    Optional<Body> body(long id) {
        return Optional.ofNullable(byId.get(id));
    }

    Optional<Body> above(Body body) {
        return Optional.ofNullable(body.parentId()).map(byId::get);
    }

    /// Its own name, with as much of what is above as tells it apart.
    String name(Body body) {
        return names.of(body);
    }

    String name(long id) {
        return body(id).map(this::name).orElse("");
    }

    /// The community's party organisation that it is, or lies under.
    Optional<Body> community(Body body) {
        return body.kind() == BodyKind.COMMUNITY_PARTY_ORGANIZATION
                ? Optional.of(body)
                : above(body).flatMap(this::community);
    }

    /// In tree order.
    List<Body> those(Predicate<Body> wanted) {
        return byId.values().stream().filter(wanted).toList();
    }

    List<Long> order() {
        return List.copyOf(byId.keySet());
    }
}
