package org.jiedao.annual;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A year of a body: its targets, and what was written under the headings of its annual report. A draft's id is 0.
public record BodyYear(long id, long bodyId, int year, Map<YearPart, String> texts, List<Target> targets) {
    public BodyYear {
        texts = Map.copyOf(texts);
        targets = List.copyOf(targets);
    }

    public Optional<String> text(YearPart part) {
        return Optional.ofNullable(texts.get(part)).filter(text -> !text.isBlank());
    }
}
