package org.jiedao.appointment.view;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jiedao.appointment.Batch;
import org.jiedao.appointment.IssuePaper;
import org.jiedao.dispatch.Draft;
import org.jiedao.dispatch.Issuance;
import org.jiedao.dispatch.Paper;
import org.jiedao.dispatch.view.IssuingViewModel;
import org.jiedao.document.OfficialTextException;
import org.jiedao.rule.Finding;
import org.jiedao.wording.WordingException;

/// A paper of a batch that is to be issued.
record PaperOrder(IssuePaper cases, Batch batch, Paper paper, LocalDate on) implements IssuingViewModel.Order {
    @Override
    public String label() {
        return paper.label();
    }

    /// A paper that cannot be composed is refused when it is issued, with its reason.
    @Override
    public List<Finding> advice() throws IOException {
        try {
            Draft draft = cases.preview(batch, paper, on);
            return cases.advice(batch, paper, draft);
        } catch (WordingException | OfficialTextException unusable) {
            return List.of();
        }
    }

    @Override
    public Issuance issue() throws IOException {
        return cases.issue(batch.id(), paper, on);
    }
}
