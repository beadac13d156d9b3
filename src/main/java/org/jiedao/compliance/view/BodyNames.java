package org.jiedao.compliance.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiedao.organization.Body;

/// What bodies are called in a list of all: every community has its 第一党小组, which is told apart by the bodies above it.
final class BodyNames {
    private final Map<Long, String> names = new HashMap<>();

    /// Of a tree with parents before children.
    BodyNames(List<Body> tree) {
        Map<Long, String> paths = new HashMap<>();
        for (Body body : tree) {
            Long parent = body.parentId();
            paths.put(body.id(), (parent == null ? "" : paths.getOrDefault(parent, "") + "·") + body.name());
        }
        List<Body> unnamed = tree;
        for (int above = 0; !unnamed.isEmpty(); above++) {
            int steps = above;
            Map<String, List<Body>> bearers =
                    unnamed.stream().collect(Collectors.groupingBy(body -> end(paths.getOrDefault(body.id(), ""), steps)));
            bearers.forEach((name, bodies) -> bodies.forEach(body -> names.put(body.id(), name)));
            unnamed = bearers.entrySet().stream()
                    .filter(named -> named.getValue().size() > 1)
                    .filter(named -> named.getValue().stream().anyMatch(body -> longer(paths, body, named.getKey())))
                    .flatMap(named -> named.getValue().stream())
                    .toList();
        }
    }

    private static boolean longer(Map<Long, String> paths, Body body, String name) {
        return paths.getOrDefault(body.id(), "").length() > name.length();
    }

    /// The last name of a path, with as many before it.
    private static String end(String path, int above) {
        String[] parts = path.split("·");
        int from = Math.max(0, parts.length - 1 - above);
        return String.join("·", List.of(parts).subList(from, parts.length));
    }

    String of(Body body) {
        return names.getOrDefault(body.id(), body.name());
    }
}
