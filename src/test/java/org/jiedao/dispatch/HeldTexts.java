package org.jiedao.dispatch;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Working texts for tests, kept in memory.
public final class HeldTexts implements WorkingTexts {
    private final List<WorkingText> texts = new ArrayList<>();

    @Override
    public Optional<WorkingText> of(Paper paper, long subject) {
        return texts.stream()
                .filter(text -> text.paper() == paper && text.subject() == subject)
                .findFirst();
    }

    @Override
    public List<WorkingText> all() {
        return List.copyOf(texts);
    }

    @Override
    public void keep(Paper paper, long subject, String composed, String text) {
        drop(paper, subject);
        texts.addFirst(new WorkingText(paper, subject, composed, text, LocalDateTime.of(2026, 7, 1, 9, 0)));
    }

    @Override
    public void drop(Paper paper, long subject) {
        texts.removeIf(text -> text.paper() == paper && text.subject() == subject);
    }
}
