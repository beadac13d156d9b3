package org.jiedao.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiedao.committee.RulesetSince;
import org.jiedao.organization.Body;
import org.jiedao.rule.Rulesets;
import org.jspecify.annotations.Nullable;

/// Reads by which rulesets every body works and has worked.
public record RulesetStandings(OpenExamination.Bodies bodies) {
    /// The joint committee at a body's side or below it, or the nearest body above that has a ruleset.
    private record Giver(Body body, List<RulesetSince> rulesets) {}

    /// A body and the ruleset of a day.
    public record OnDay(RulesetStanding standing, RulesetStanding.Active active) {}

    public List<OnDay> on(LocalDate day, Rulesets rulesets) {
        Kinds kinds = Kinds.shipped();
        return read().stream()
                .map(standing -> new OnDay(standing, standing.on(day, rulesets, kinds)))
                .toList();
    }

    /// In tree order.
    List<RulesetStanding> read() {
        List<Body> tree = bodies.tree().get();
        Map<Long, List<RulesetSince>> own = new HashMap<>(bodies.others().all());
        own.putAll(bodies.committees().get());
        Map<Long, Giver> givers = givers(tree, own);
        List<RulesetStanding> standings = new ArrayList<>();
        for (Body body : tree) {
            Optional<Giver> giver = Optional.ofNullable(givers.get(body.id()));
            standings.add(new RulesetStanding(
                    body,
                    own.getOrDefault(body.id(), List.of()),
                    giver.map(Giver::body),
                    giver.map(Giver::rulesets).orElse(List.of())));
        }
        return standings;
    }

    private static Map<Long, Giver> givers(List<Body> tree, Map<Long, List<RulesetSince>> own) {
        Map<Long, Giver> givers = new HashMap<>();
        Map<Long, Body> byId = new HashMap<>();
        for (Body body : tree) {
            byId.put(body.id(), body);
            @Nullable Long parent = body.parentId();
            if (parent != null && body.kind().isJointCommittee() && own.containsKey(body.id())) {
                givers.put(parent, new Giver(body, own.getOrDefault(body.id(), List.of())));
            }
        }
        for (Body body : tree) {
            @Nullable Long parent = body.parentId();
            if (parent != null && !givers.containsKey(body.id())) {
                above(parent, byId, givers, own).ifPresent(giver -> givers.put(body.id(), giver));
            }
        }
        return givers;
    }

    private static Optional<Giver> above(
            long parent, Map<Long, Body> byId, Map<Long, Giver> givers, Map<Long, List<RulesetSince>> own) {
        return Optional.ofNullable(givers.get(parent))
                .or(() -> Optional.ofNullable(byId.get(parent))
                        .filter(body -> own.containsKey(body.id()))
                        .map(body -> new Giver(body, own.getOrDefault(body.id(), List.of()))));
    }
}
