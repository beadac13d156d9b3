package org.jiedao.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One node of the tree of party organisations; the root has no parent.
public record Body(long id, BodyKind kind, String name, @Nullable Long parentId, Founding founding) {
    public Body {
        name = name.strip();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("组织名称不能为空");
        }
    }

    /// One of whose founding nothing is recorded.
    public Body(long id, BodyKind kind, String name, @Nullable Long parentId) {
        this(id, kind, name, parentId, Founding.UNRECORDED);
    }

    public Body founded(Founding changed) {
        return new Body(id, kind, name, parentId, changed);
    }

    public boolean isThere(LocalDate day) {
        return founding.holdsOn(day);
    }
}
