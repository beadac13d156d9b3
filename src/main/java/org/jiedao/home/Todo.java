package org.jiedao.home;

import org.jiedao.rule.Clause;
import org.jspecify.annotations.Nullable;

/// Something to be done, the clause that asks for it where one does, and where it is done.
public record Todo(String what, String why, @Nullable Clause clause, Aim aim) {
    /// Where a thing is done.
    public sealed interface Aim {
        record OfBatch(long id) implements Aim {}

        record OfBody(long id) implements Aim {}

        record Profile() implements Aim {}
    }
}
