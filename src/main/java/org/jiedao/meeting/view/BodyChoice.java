package org.jiedao.meeting.view;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiedao.organization.Body;
import org.jiedao.organization.Tree;
import org.jiedao.people.Pinyin;

/// A body to choose; where several have one name, with the body above it.
public record BodyChoice(Body body, String label) {
    public static List<BodyChoice> all(List<Body> bodies) {
        Map<Long, List<String>> paths = new Tree(bodies).paths();
        Map<String, Long> named = bodies.stream().collect(Collectors.groupingBy(Body::name, Collectors.counting()));
        return bodies.stream()
                .map(body -> new BodyChoice(body, named.getOrDefault(body.name(), 1L) > 1 ? above(paths, body) : body.name()))
                .toList();
    }

    private static String above(Map<Long, List<String>> paths, Body body) {
        List<String> path = paths.getOrDefault(body.id(), List.of(body.name()));
        return String.join(" / ", path.subList(Math.max(0, path.size() - 2), path.size()));
    }

    public long id() {
        return body.id();
    }

    String words() {
        return Pinyin.of(body.name()).initials();
    }
}
