package org.jiedao.drafting.view;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jiedao.dispatch.Draft;
import org.jiedao.dispatch.Issuance;
import org.jiedao.dispatch.Paper;
import org.jiedao.dispatch.view.IssuingViewModel;
import org.jiedao.document.OfficialTextException;
import org.jiedao.drafting.PaperSource;
import org.jiedao.rule.Finding;
import org.jiedao.wording.WordingException;
import org.jspecify.annotations.Nullable;

/// A paper about a subject that is to be issued, dated as typed or as suits it.
record PaperOrder(PaperSource source, Paper paper, long subject, @Nullable LocalDate typed)
        implements IssuingViewModel.Order {
    @Override
    public String label() {
        return paper.label();
    }

    LocalDate day() {
        return typed == null ? source.suggestedDate(paper, subject) : typed;
    }

    Draft composed() throws IOException, WordingException, OfficialTextException {
        return source.compose(paper, subject, day());
    }

    List<Finding> obstacles() {
        return source.check(paper, subject, day());
    }

    List<Finding> advice(Draft draft) {
        return source.advice(paper, subject, draft);
    }

    /// A paper that is refused anyway, or cannot be composed, is not first asked about: its reason is said when it is
    /// issued.
    @Override
    public List<Finding> advice() throws IOException {
        try {
            return obstacles().isEmpty() ? advice(composed()) : List.of();
        } catch (WordingException | OfficialTextException unusable) {
            return List.of();
        }
    }

    @Override
    public Issuance issue() throws IOException {
        return source.issue(paper, subject, day());
    }
}
