package org.jiedao.meeting.view.record;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Something to be chosen by its number, or nothing; `words` also find it, `unit` comes with a person.
public record ResolutionChoice(@Nullable Long id, String label, String words, @Nullable Long unit) {
    static ResolutionChoice none(String label) {
        return new ResolutionChoice(null, label, "", null);
    }

    boolean is(@Nullable Long other) {
        return Objects.equals(id, other);
    }
}
