package org.jiedao.duty;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jiedao.dispatch.DispatchEntry;
import org.jiedao.dispatch.Paper;

/// The valid papers that a packet may hold, by what they are about.
record IssuedPapers(Map<Key, DispatchEntry> newest) {
    private static final List<Paper> BOUND = List.of(Paper.DUTY_REPORT, Paper.ASSESSMENT_FORM, Paper.SERVICE_REPORT);

    record Key(Paper paper, long subject) {}

    /// `entries` the newest first.
    static IssuedPapers of(List<DispatchEntry> entries) {
        Map<Key, DispatchEntry> newest = new HashMap<>();
        entries.stream()
                .filter(entry -> !entry.isVoid() && BOUND.contains(entry.matter().paper()))
                .filter(entry -> entry.matter().subjectId() != null)
                .forEach(entry -> newest.putIfAbsent(
                        new Key(entry.matter().paper(), Objects.requireNonNull(entry.matter().subjectId())), entry));
        return new IssuedPapers(newest);
    }

    Optional<DispatchEntry> newest(Paper paper, long subject) {
        return Optional.ofNullable(newest.get(new Key(paper, subject)));
    }
}
