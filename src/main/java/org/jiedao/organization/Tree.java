package org.jiedao.organization;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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

    private boolean isAtOrBelow(@Nullable Long place, long id) {
        Map<Long, Body> byId = new HashMap<>();
        bodies.forEach(body -> byId.put(body.id(), body));
        Long at = place;
        while (at != null && at != id) {
            Body body = byId.get(at);
            at = body == null ? null : body.parentId();
        }
        return at != null;
    }
}
