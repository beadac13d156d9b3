package org.jiedao.drafting;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiedao.dispatch.Issuance;
import org.jiedao.dispatch.Paper;

/// The papers of all sources.
public record PaperSources(List<PaperSource> sources) {
    public PaperSources {
        sources = List.copyOf(sources);
    }

    /// In the order of the catalogue.
    public List<Paper> papers() {
        return sources.stream()
                .flatMap(source -> source.papers().stream())
                .distinct()
                .sorted()
                .toList();
    }

    public PaperSource of(Paper paper) {
        return sources.stream()
                .filter(source -> source.papers().contains(paper))
                .findFirst()
                .orElseThrow();
    }

    public Issuance issue(Paper paper, long subject, LocalDate on) throws IOException {
        return of(paper).issue(paper, subject, on);
    }

    public Optional<Subject> subject(Paper paper, long id) {
        return of(paper).subject(paper, id);
    }
}
