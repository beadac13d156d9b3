package org.jiedao.assessment;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One 考核 of the members, units or bodies of a body for a year, by its own copy of a scheme. A draft's id is 0.
public record Assessment(long id, long bodyId, int year, Stage stage, String title, Scheme scheme, Course course) {
    /// When and how it was held, whether its results are approved, and a note.
    public record Course(@Nullable LocalDate heldOn, String method, @Nullable Approval approval, String note) {
        public Course {
            method = method.strip();
            note = note.strip();
        }

        public Course(@Nullable LocalDate heldOn, @Nullable Approval approval, String note) {
            this(heldOn, "", approval, note);
        }
    }

    /// Who approved the results, and when. Before it nothing of them is told.
    public record Approval(LocalDate on, String by) {
        public Approval {
            by = by.strip();
        }
    }

    public Assessment {
        title = title.strip();
    }

    Assessment with(Course changed) {
        return new Assessment(id, bodyId, year, stage, title, scheme, changed);
    }

    public About about() {
        return scheme.about();
    }

    public Optional<Approval> approval() {
        return Optional.ofNullable(course.approval());
    }
}
