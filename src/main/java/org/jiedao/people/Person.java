package org.jiedao.people;

import java.util.Optional;
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
    /// What papers write behind the unit's name: the 党内职务, since members sit as heads of party organisations
    /// (LF-6.3.3, GN-24); without one the 职务.
    public Optional<String> titleOnPaper() {
        return Optional.ofNullable(partyPost).or(() -> Optional.ofNullable(post));
    }

    /// A person not yet stored.
    public static Person draft(String name) {
        return new Person(0, new PersonName(name), null, null, null, null);
    }
}
