package org.jiedao.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The bodies and units of a day with what ties them besides the tree; of two records of the same tie one with the people
/// of both. Ties stand in the order of the tree, of their kinds, and of what they tie: bodies, then units.
public record Network(List<Body> bodies, List<Unit> units, List<Tie> ties, LocalDate day) {
    /// Ties to what is not there on the day are left out.
    public Network {
        bodies = bodies.stream().filter(body -> body.isThere(day)).toList();
        units = List.copyOf(units);
        List<Long> order = bodies.stream().map(Body::id).toList();
        List<Long> listed = units.stream().map(Unit::id).toList();
        ties = merged(ties).stream()
                .filter(tie -> order.contains(tie.hubId()))
                .filter(tie -> switch (tie.end()) {
                    case Tie.End.OfBody(long id) -> order.contains(id) && id != tie.hubId();
                    case Tie.End.OfUnit(long id) -> listed.contains(id);
                })
                .sorted(Comparator.comparing((Tie tie) -> order.indexOf(tie.hubId()))
                        .thenComparing(Tie::kind)
                        .thenComparing(tie -> switch (tie.end()) {
                            case Tie.End.OfBody(long id) -> order.indexOf(id);
                            case Tie.End.OfUnit(long id) -> order.size() + listed.indexOf(id);
                        }))
                .toList();
    }

    private record Between(Tie.Kind kind, long hubId, Tie.End end) {}

    private static List<Tie> merged(List<Tie> ties) {
        Map<Between, Set<String>> people = new LinkedHashMap<>();
        ties.forEach(tie -> people.computeIfAbsent(
                        new Between(tie.kind(), tie.hubId(), tie.end()), _ -> new LinkedHashSet<>())
                .addAll(tie.people()));
        List<Tie> merged = new ArrayList<>();
        people.forEach((between, names) ->
                merged.add(new Tie(between.kind(), between.hubId(), between.end(), List.copyOf(names))));
        return merged;
    }

    /// Of some kinds only.
    public Network of(Set<Tie.Kind> kinds) {
        List<Tie> kept = ties.stream().filter(tie -> kinds.contains(tie.kind())).toList();
        return new Network(bodies, units, kept, day);
    }

    /// What a body and those below it are tied to.
    public Network within(long bodyId) {
        Set<Long> inside = new Tree(bodies).within(bodyId).stream().map(Body::id).collect(Collectors.toSet());
        List<Tie> kept = ties.stream().filter(tie -> inside.contains(tie.hubId())).toList();
        return new Network(bodies, units, kept, day);
    }

    /// Those that there are, in their order.
    public List<Tie.Kind> kinds() {
        return ties.stream().map(Tie::kind).distinct().sorted().toList();
    }

    public boolean isEmpty() {
        return ties.isEmpty();
    }

    /// Those that others are tied to, in the order of the tree.
    List<Body> hubs() {
        Set<Long> hubs = ties.stream().map(Tie::hubId).collect(Collectors.toSet());
        return bodies.stream().filter(body -> hubs.contains(body.id())).toList();
    }

    /// Those tied to them: bodies in the order of the tree, then units by name.
    List<Tie.End> ends() {
        Set<Tie.End> tied = ties.stream().map(Tie::end).collect(Collectors.toSet());
        return Stream.concat(
                        bodies.stream().map(body -> (Tie.End) new Tie.End.OfBody(body.id())),
                        units.stream().map(unit -> new Tie.End.OfUnit(unit.id())))
                .filter(tied::contains)
                .toList();
    }

    public Optional<Body> body(long id) {
        return bodies.stream().filter(body -> body.id() == id).findFirst();
    }

    public String name(Tie.End end) {
        return switch (end) {
            case Tie.End.OfBody(long id) -> body(id).map(Body::name).orElse("");
            case Tie.End.OfUnit(long id) ->
                units.stream().filter(unit -> unit.id() == id).map(Unit::name).findFirst().orElse("");
        };
    }
}
