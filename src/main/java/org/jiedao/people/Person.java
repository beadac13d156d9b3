package org.jiedao.people;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    /// 党内职务 and 职务 as papers write them behind the unit's name.
    public Optional<String> posts() {
        String posts = Stream.of(partyPost, post)
                .filter(Objects::nonNull)
                .filter(text -> !text.isBlank())
                .distinct()
                .collect(Collectors.joining("、"));
        return posts.isEmpty() ? Optional.empty() : Optional.of(posts);
    }

    /// A person not yet stored.
    public static Person draft(String name) {
        return new Person(0, new PersonName(name), null, null, null, null);
    }
}
