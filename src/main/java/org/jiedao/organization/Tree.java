package org.jiedao.organization;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The bodies as they hang on each other, and what may not be changed about that.
public record Tree(List<Body> bodies) {
    public Tree {
        bodies = List.copyOf(bodies);
    }

    /// Why a body (0 = a new one) cannot be recorded under this name and parent; empty when it can. Two buildings may
    /// each have a 1号楼党小组, but one parent not two of them; and a body below itself would vanish from the tree.
    public Optional<String> refusal(long id, String name, @Nullable Long parentId) {
        if (name.isEmpty()) {
            return Optional.of("没有保存：组织名称不能为空。");
        }
        if (bodies.stream().anyMatch(other -> other.id() != id
                && other.name().equals(name)
                && Objects.equals(other.parentId(), parentId))) {
            return Optional.of("没有保存：同一隶属下已有一个组织叫“" + name + "”，请换个名称或修改那一个。");
        }
        return id != 0 && isAtOrBelow(parentId, id)
                ? Optional.of("没有保存：组织不能隶属于自己或自己的下级，请另选隶属。")
                : Optional.empty();
    }

    /// The body with everything below it; parents stand before their children.
    public List<Body> within(long id) {
        Set<Long> inside = new HashSet<>();
        List<Body> within = new ArrayList<>();
        for (Body body : bodies) {
            if (body.id() == id || body.parentId() != null && inside.contains(body.parentId())) {
                inside.add(body.id());
                within.add(body);
            }
        }
        return List.copyOf(within);
    }

    /// The bodies of that name; `上级/名称` says which of several is meant.
    public List<Body> named(String name) {
        List<String> end = List.of(name.strip().split("\\s*[/／]\\s*"));
        Map<Long, List<String>> paths = paths();
        return bodies.stream()
                .filter(body -> body.name().equals(name.strip())
                        || endsWith(paths.getOrDefault(body.id(), List.of()), end))
                .toList();
    }

    /// By body the names from the root down to it.
    public Map<Long, List<String>> paths() {
        Map<Long, List<String>> paths = new LinkedHashMap<>();
        for (Body body : bodies) {
            List<String> path = new ArrayList<>(
                    body.parentId() == null ? List.of() : paths.getOrDefault(body.parentId(), List.of()));
            path.add(body.name());
            paths.put(body.id(), List.copyOf(path));
        }
        return paths;
    }

    private static boolean endsWith(List<String> path, List<String> names) {
        return names.size() <= path.size() && path.subList(path.size() - names.size(), path.size()).equals(names);
    }

    private boolean isAtOrBelow(@Nullable Long place, long id) {
        Map<Long, Body> byId = bodies.stream().collect(Collectors.toMap(Body::id, Function.identity()));
        Long at = place;
        while (at != null && at != id) {
            Body body = byId.get(at);
            at = body == null ? null : body.parentId();
        }
        return at != null;
    }
}
