package org.jiedao.meeting.view.record;

import java.util.Objects;
import org.jiedao.people.Pinyin;
import org.jspecify.annotations.Nullable;

/// Something to be chosen by its number, or nothing; `unit` comes with a person, whose `detail` says where they work. A roster
/// may be long: what it is shown and found by is put together when it is asked for.
public record ResolutionChoice(@Nullable Long id, String name, String detail, @Nullable Long unit) {
    static ResolutionChoice none(String label) {
        return new ResolutionChoice(null, label, "", null);
    }

    public String label() {
        return detail.isEmpty() ? name : name + "　" + detail;
    }

    String words() {
        return id == null ? "" : Pinyin.of(name).initials();
    }

    boolean is(@Nullable Long other) {
        return Objects.equals(id, other);
    }
}
