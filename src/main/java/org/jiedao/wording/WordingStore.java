package org.jiedao.wording;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/// The user's wordings by template, version upon version. Each write is one undoable step.
public interface WordingStore {
    /// What was in force from `savedAt` on; where it is not the user's `own`, the shipped text, kept as it then was.
    record Version(long id, String text, boolean own, LocalDateTime savedAt, String note) {}

    /// A version to be; `label` is what the user calls the paper.
    record Change(String template, String label, String text, boolean own, String note) {}

    Optional<Version> newest(String template);

    /// The newest first.
    List<Version> versions(String template);

    void add(Change change);

    /// Holds nothing: the shipped wordings alone.
    static WordingStore none() {
        return new WordingStore() {
            @Override
            public Optional<Version> newest(String template) {
                return Optional.empty();
            }

            @Override
            public List<Version> versions(String template) {
                return List.of();
            }

            @Override
            public void add(Change change) {
                throw new UnsupportedOperationException("the shipped wordings are read only");
            }
        };
    }
}
