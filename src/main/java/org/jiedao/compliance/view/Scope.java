package org.jiedao.compliance.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiedao.organization.Body;
import org.jiedao.organization.Tree;
import org.jspecify.annotations.Nullable;

/// Whose results are looked at: one body with all beneath it, or the whole street. `depth` is how far down the tree.
public record Scope(@Nullable Body body, int depth) {
    static final Scope WHOLE = new Scope(null, 0);

    public String label() {
        return body == null ? "全部组织" : "　".repeat(depth) + body.name();
    }

    public String name() {
        return body == null ? "" : body.name();
    }

    boolean isOf(long bodyId) {
        return body != null && body.id() == bodyId;
    }

    /// The body and those beneath it; none where it is the whole street.
    Set<Long> bodies(List<Body> tree) {
        return body == null
                ? Set.of()
                : new Tree(tree).within(body.id()).stream().map(Body::id).collect(Collectors.toSet());
    }

    static List<Scope> of(List<Body> tree) {
        Map<Long, Integer> depths = new HashMap<>();
        List<Scope> scopes = new ArrayList<>(List.of(WHOLE));
        for (Body one : tree) {
            Long parent = one.parentId();
            int depth = parent == null ? 0 : depths.getOrDefault(parent, -1) + 1;
            depths.put(one.id(), depth);
            scopes.add(new Scope(one, depth));
        }
        return scopes;
    }
}
