package org.jiedao.organization;

import org.jspecify.annotations.Nullable;

/// One node of the tree of party organisations; the root has no parent.
public record Body(long id, BodyKind kind, String name, @Nullable Long parentId) {
    public Body {
        name = name.strip();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("组织名称不能为空");
        }
    }
}
