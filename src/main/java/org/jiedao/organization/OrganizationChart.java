package org.jiedao.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The bodies that are there on a day, as a chart; `members` by body where a roll is kept of it.
public record OrganizationChart(List<Body> bodies, Map<Long, Integer> members, LocalDate day) {
    public OrganizationChart {
        bodies = bodies.stream().filter(body -> body.isThere(day)).toList();
        members = Map.copyOf(members);
    }

    /// Down to the level that hangs: streets side by side, what a community has under it.
    public List<ChartNode> roots(Set<Long> collapsed) {
        Set<Long> there = bodies.stream().map(Body::id).collect(Collectors.toCollection(HashSet::new));
        Map<@Nullable Long, List<Body>> children = new LinkedHashMap<>();
        List<Body> roots = bodies.stream()
                .filter(body -> body.parentId() == null || !there.contains(body.parentId()))
                .toList();
        bodies.stream()
                .filter(body -> !roots.contains(body))
                .forEach(body -> children.computeIfAbsent(body.parentId(), _ -> new ArrayList<>())
                        .add(body));
        return roots.stream().map(root -> node(root, children, collapsed)).toList();
    }

    private ChartNode node(Body body, Map<@Nullable Long, List<Body>> children, Set<Long> collapsed) {
        List<Body> below = children.getOrDefault(body.id(), List.of());
        boolean folded = collapsed.contains(body.id());
        List<ChartNode> shown = folded
                ? List.of()
                : below.stream().map(child -> node(child, children, collapsed)).toList();
        boolean across = body.kind().level().ordinal() < Level.COMMUNITY.ordinal();
        return new ChartNode(body, figure(body, below.size()), across, shown, folded ? below.size() : 0);
    }

    private String figure(Body body, int below) {
        return Optional.ofNullable(members.get(body.id()))
                .map(count -> "委员" + count + "人")
                .orElse(below == 0 ? "" : "下级" + below + "个");
    }

    /// A body with all that hangs on it.
    public OrganizationChart within(long bodyId) {
        return new OrganizationChart(new Tree(bodies).within(bodyId), members, day);
    }

    /// Everything that has something below it.
    public Set<Long> foldable() {
        return bodies.stream()
                .map(Body::parentId)
                .filter(parent -> parent != null)
                .collect(Collectors.toUnmodifiableSet());
    }
}
