package org.jiedao.dispatch;

import java.util.List;
import java.util.Optional;

/// Where nobody edits texts: every paper is composed from the wording and the records.
public final class NoWorkingTexts implements WorkingTexts {
    @Override
    public Optional<WorkingText> of(Paper paper, long subject) {
        return Optional.empty();
    }

    @Override
    public List<WorkingText> all() {
        return List.of();
    }

    @Override
    public void keep(Paper paper, long subject, String composed, String text) {
        throw new UnsupportedOperationException("这里不保存编辑过的文稿");
    }

    @Override
    public void drop(Paper paper, long subject) {}
}
