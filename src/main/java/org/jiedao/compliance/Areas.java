package org.jiedao.compliance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jiedao.committee.RulesetSince;
import org.jiedao.compliance.RulesetStanding.Followed;
import org.jiedao.organization.Body;
import org.jspecify.annotations.Nullable;

/// Whose ruleset holds for a body that has none of its own: that of the joint committee of its level below it or at its
/// side, else what holds above.
final class Areas {
    private final Map<Long, Body> byId = new HashMap<>();
    private final Map<Long, List<Body>> committeesUnder = new HashMap<>();
    private final Map<Long, List<RulesetSince>> own;

    Areas(List<Body> bodies, Map<Long, List<RulesetSince>> own) {
        this.own = Map.copyOf(own);
        for (Body body : bodies) {
            byId.put(body.id(), body);
            if (body.parentId() != null && body.kind().isJointCommittee()) {
                committeesUnder
                        .computeIfAbsent(body.parentId(), _ -> new ArrayList<>())
                        .add(body);
            }
        }
    }

    RulesetStanding standing(Body body) {
        return new RulesetStanding(
                body,
                Stream.of(Stream.of(history(body)), below(body), beside(body), above(body))
                        .flatMap(followed -> followed)
                        .filter(followed -> !followed.rulesets().isEmpty())
                        .distinct()
                        .toList());
    }

    private Followed history(Body body) {
        return new Followed(body, own.getOrDefault(body.id(), List.of()));
    }

    /// A committee of a lower level speaks for its own area only.
    private Stream<Followed> below(Body body) {
        return committees(body.id(), body).map(this::history);
    }

    /// Of several committees side by side nobody can tell whose area it is.
    private Stream<Followed> beside(Body body) {
        @Nullable Long parent = body.parentId();
        if (parent == null
                || body.kind().isJointCommittee()
                || committees(parent, body).count() != 1) {
            return Stream.of();
        }
        return committees(parent, body).map(this::history);
    }

    private Stream<Body> committees(long parent, Body body) {
        return committeesUnder.getOrDefault(parent, List.of()).stream()
                .filter(committee -> committee.kind().level() == body.kind().level());
    }

    private Stream<Followed> above(Body body) {
        @Nullable Body parent = body.parentId() == null ? null : byId.get(body.parentId());
        return parent == null
                ? Stream.of()
                : Stream.of(below(parent), Stream.of(history(parent)), beside(parent), above(parent))
                        .flatMap(followed -> followed);
    }
}
