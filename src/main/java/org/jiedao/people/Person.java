package org.jiedao.people;

import org.jspecify.annotations.Nullable;

/// A person of the roster: the minimum a paper needs. What is not recorded is null, never a guess.
/// `post` 职务, `partyPost` 党内职务, `phone` 工作电话.
public record Person(
        long id,
        PersonName name,
        @Nullable Long unitId,
        @Nullable String post,
        @Nullable String partyPost,
        @Nullable String phone) {
    /// A person not yet stored.
    public static Person draft(String name) {
        return new Person(0, new PersonName(name), null, null, null, null);
    }
}
