package org.jiedao.duty;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a person owes to a body for a year: when it is due, whether it was handed in and given at a meeting, and what was
/// written under its headings. A draft's id is 0.
public record DutyReport(long id, long bodyId, int year, long personId, DutyKind kind, Course course, Map<DutyPart, String> texts) {
    public record Course(@Nullable LocalDate dueOn, @Nullable LocalDate handedOn, @Nullable Long meetingId) {}

    public DutyReport {
        texts = Map.copyOf(texts);
    }

    public static DutyReport draft(long bodyId, int year, long personId, DutyKind kind, @Nullable LocalDate dueOn) {
        return new DutyReport(0, bodyId, year, personId, kind, new Course(dueOn, null, null), Map.of());
    }

    public DutyReport with(Course changed) {
        return new DutyReport(id, bodyId, year, personId, kind, changed, texts);
    }

    public DutyReport with(Map<DutyPart, String> written) {
        return new DutyReport(id, bodyId, year, personId, kind, course, written);
    }

    public Optional<String> text(DutyPart part) {
        return Optional.ofNullable(texts.get(part)).filter(text -> !text.isBlank());
    }
}
