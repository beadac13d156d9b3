package org.jiedao.followup.view;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jiedao.dispatch.Issuance;
import org.jiedao.dispatch.Paper;
import org.jiedao.dispatch.view.IssuingViewModel;
import org.jiedao.document.OfficialTextException;
import org.jiedao.drafting.PaperSource;
import org.jiedao.rule.Finding;
import org.jiedao.wording.WordingException;

/// A paper that is to be issued about a subject.
record PaperOrder(PaperSource source, Paper paper, long subject, LocalDate on) implements IssuingViewModel.Order {
    @Override
    public String label() {
        return paper.label();
    }

    /// A paper that cannot be composed is refused when it is issued, with its reason.
    @Override
    public List<Finding> advice() throws IOException {
        try {
            return source.advice(paper, subject, source.compose(paper, subject, on));
        } catch (WordingException | OfficialTextException unusable) {
            return List.of();
        }
    }

    @Override
    public Issuance issue() throws IOException {
        return source.issue(paper, subject, on);
    }
}
