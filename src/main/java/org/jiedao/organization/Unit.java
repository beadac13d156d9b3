package org.jiedao.organization;

import org.jspecify.annotations.Nullable;

/// A unit of the district. What is not recorded is null, never a guess.
public record Unit(
        long id,
        String name,
        UnitCategory category,
        @Nullable Long communityId,
        @Nullable String partyOrganization,
        @Nullable String phone) {
    public Unit {
        name = name.strip();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("单位名称不能为空");
        }
    }

    /// A unit not yet stored.
    public static Unit draft(String name, UnitCategory category) {
        return new Unit(0, name, category, null, null, null);
    }
}
