package org.jiedao.committee.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiedao.organization.Body;
import org.jiedao.organization.BodyKind;
import org.jiedao.organization.Level;
import org.jspecify.annotations.Nullable;

/// The bodies as they hang on each other.
final class Forest {
    private final Map<Long, Body> byId = new HashMap<>();
    private final Map<Long, List<Body>> children = new HashMap<>();

    Forest(List<Body> bodies) {
        for (Body body : bodies) {
            byId.put(body.id(), body);
            @Nullable Long parent = body.parentId();
            if (parent != null) {
                children.computeIfAbsent(parent, _ -> new ArrayList<>()).add(body);
            }
        }
    }

    Optional<Body> body(long id) {
        return Optional.ofNullable(byId.get(id));
    }

    Optional<Body> parent(Body body) {
        return Optional.ofNullable(body.parentId()).map(byId::get);
    }

    List<Body> children(Body body) {
        return children.getOrDefault(body.id(), List.of());
    }

    /// Everything that hangs on it, at whatever depth.
    List<Body> below(Body body) {
        List<Body> found = new ArrayList<>(children(body));
        for (int at = 0; at < found.size(); at++) {
            found.addAll(children(found.get(at)));
        }
        return found;
    }

    List<Body> below(Body body, BodyKind kind) {
        return below(body).stream().filter(other -> other.kind() == kind).toList();
    }

    /// The nearest first.
    List<Body> above(Body body) {
        List<Body> found = new ArrayList<>();
        for (Optional<Body> at = parent(body); at.isPresent(); at = parent(at.get())) {
            found.add(at.get());
        }
        return found;
    }

    /// Committees of a street and of its communities: those of the other level than a committee's own.
    List<Body> otherLevel(Body committee) {
        return committee.kind() == BodyKind.STREET_JOINT_COMMITTEE
                ? below(
                        parent(committee)
                                .filter(parent -> parent.kind().level() == Level.STREET)
                                .orElse(committee),
                        BodyKind.COMMUNITY_JOINT_COMMITTEE)
                : streetCommittees(committee);
    }

    List<Body> streetCommittees(Body body) {
        for (Body above : above(body)) {
            if (above.kind() == BodyKind.STREET_JOINT_COMMITTEE) {
                return List.of(above);
            }
            List<Body> beside = children(above).stream()
                    .filter(other -> other.kind() == BodyKind.STREET_JOINT_COMMITTEE)
                    .toList();
            if (above.kind().level() == Level.STREET && !beside.isEmpty()) {
                return beside;
            }
        }
        return List.of();
    }
}
