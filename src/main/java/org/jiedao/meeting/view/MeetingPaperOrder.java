package org.jiedao.meeting.view;

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

/// A paper of a meeting that is to be issued.
record MeetingPaperOrder(PaperSource papers, long meeting, Paper paper, LocalDate on) implements IssuingViewModel.Order {
    @Override
    public String label() {
        return paper.label();
    }

    /// A paper that is refused anyway is not first asked about.
    @Override
    public List<Finding> advice() throws IOException {
        try {
            return papers.check(paper, meeting, on).isEmpty()
                    ? papers.advice(paper, meeting, papers.compose(paper, meeting, on))
                    : List.of();
        } catch (WordingException | OfficialTextException unusable) {
            // said when it is issued
            return List.of();
        }
    }

    @Override
    public Issuance issue() throws IOException {
        return papers.issue(paper, meeting, on);
    }
}
