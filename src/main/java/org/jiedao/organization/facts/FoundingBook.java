package org.jiedao.organization.facts;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiedao.organization.Body;
import org.jiedao.organization.BodyStep;
import org.jiedao.organization.Tree;
import org.jiedao.rule.check.FactBook;
import org.jiedao.rule.check.FactSource;

/// The bodies and how they were founded, in memory.
public final class FoundingBook implements FactBook {
    private final Tree tree;
    private final Map<Long, Body> byId = new HashMap<>();
    private final Map<Long, List<BodyStep>> steps;

    /// `steps` by body.
    public FoundingBook(List<Body> bodies, Map<Long, List<BodyStep>> steps) {
        this.tree = new Tree(bodies);
        bodies.forEach(body -> byId.put(body.id(), body));
        this.steps = Map.copyOf(steps);
    }

    @Override
    public FactSource about(long body, LocalDate on) {
        return Optional.ofNullable(byId.get(body))
                .filter(known -> known.isThere(on))
                .<FactSource>map(known -> new FoundingFacts(known, on, this))
                .orElseGet(Nothing::new);
    }

    /// A body that is not there.
    private record Nothing() implements FactSource {}

    List<BodyStep> steps(Body body) {
        return steps.getOrDefault(body.id(), List.of());
    }

    /// The body itself and what hangs on it that day.
    List<Body> within(Body body, LocalDate on) {
        return tree.within(body.id()).stream().filter(one -> one.isThere(on)).toList();
    }

    /// By the name of the step.
    Map<String, LocalDate> days(Body body) {
        Map<String, LocalDate> days = new LinkedHashMap<>();
        steps(body).forEach(step -> days.put(step.kind().label(), step.on()));
        return days;
    }
}
