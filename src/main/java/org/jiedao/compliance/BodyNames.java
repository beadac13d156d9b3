package org.jiedao.compliance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiedao.organization.Body;
import org.jiedao.organization.BodyKind;
import org.jiedao.organization.Tree;

/// What bodies are called where they stand side by side: with as much of what is above them as tells them apart, since
/// many a building has a 1号楼党小组.
public final class BodyNames {
    private static final int FEW = 2;

    private final Map<Long, String> names = new HashMap<>();

    /// As running text: `青禾社区1号楼党小组`.
    BodyNames(Tree tree) {
        this(tree, "");
    }

    /// `between` parts one body's name from that of the next.
    public BodyNames(Tree tree, String between) {
        Map<Long, List<String>> open = new LinkedHashMap<>(tree.paths());
        for (int parts = 1; !open.isEmpty(); parts++) {
            int shown = parts;
            Map<String, Long> howMany = open.values().stream()
                    .collect(Collectors.groupingBy(path -> end(path, shown, between), Collectors.counting()));
            open.entrySet().removeIf(body -> {
                String name = end(body.getValue(), shown, between);
                boolean told = howMany.getOrDefault(name, 0L) == 1 || body.getValue().size() <= shown;
                if (told) {
                    names.put(body.getKey(), name);
                }
                return told;
            });
        }
    }

    private static String end(List<String> path, int parts, String between) {
        return String.join(between, path.subList(Math.max(0, path.size() - parts), path.size()));
    }

    public String of(Body body) {
        return names.getOrDefault(body.id(), body.name());
    }

    /// By name where they are few, else how many of each kind.
    String of(List<Body> bodies) {
        Map<BodyKind, List<Body>> byKind = new LinkedHashMap<>();
        bodies.stream().distinct().forEach(body -> byKind.computeIfAbsent(body.kind(), _ -> new ArrayList<>())
                .add(body));
        return byKind.entrySet().stream()
                .map(kind -> kind.getValue().size() <= FEW
                        ? kind.getValue().stream().map(this::of).collect(Collectors.joining("、"))
                        : kind.getKey().label() + kind.getValue().size() + "个")
                .collect(Collectors.joining("、"));
    }

    /// Each by name.
    String joined(List<Body> bodies) {
        return SharedEnding.joined(bodies.stream().distinct().map(this::of).toList());
    }
}
