package org.jiedao.home;

import java.util.List;
import java.util.stream.Stream;
import org.jiedao.rule.Clause;
import org.jspecify.annotations.Nullable;

/// Something to be done, the clause that asks for it where one does, and where it is done.
public record Todo(String what, String why, @Nullable Clause clause, Aim aim) {
    /// Of one sort so many are told one by one.
    private static final int TOLD = 4;

    /// Where a thing is done.
    public sealed interface Aim {
        record OfBatch(long id) implements Aim {}

        record OfBody(long id) implements Aim {}

        record OfMeeting(long id) implements Aim {}

        record OfTask(long id) implements Aim {}

        /// All meetings, all tasks.
        record Meetings() implements Aim {}

        record Tasks() implements Aim {}

        record Profile() implements Aim {}
    }

    /// The first of them, and how many more there are, so that one sort does not hide the others.
    static Stream<Todo> first(List<Todo> all, String sort, Aim rest) {
        return all.size() <= TOLD + 1
                ? all.stream()
                : Stream.concat(
                        all.stream().limit(TOLD),
                        Stream.of(new Todo(sort + "：还有" + (all.size() - TOLD) + "件", "点开看全部", null, rest)));
    }
}
