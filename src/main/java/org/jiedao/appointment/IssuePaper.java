package org.jiedao.appointment;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiedao.dispatch.DocumentNumber;
import org.jiedao.dispatch.Draft;
import org.jiedao.dispatch.Issuance;
import org.jiedao.dispatch.Paper;
import org.jiedao.document.OfficialTextException;
import org.jiedao.drafting.PaperSource;
import org.jiedao.drafting.RecordPapers;
import org.jiedao.rule.Finding;
import org.jiedao.wording.Filled;
import org.jiedao.wording.WordingException;

/// The papers of a batch, as the step at which they are due asks for them.
public final class IssuePaper {
    private final BatchPapers papers;
    private final RecordPapers source;

    public IssuePaper(BatchPapers papers, RecordPapers.Desk desk) {
        this.papers = papers;
        this.source = new RecordPapers(papers, desk);
    }

    public PaperSource source() {
        return source;
    }

    /// The papers that one step of the batch's order calls for, those of a renewal or a supplement where it is one.
    public List<Paper> papers(Batch batch, StepKind step) {
        return papers.papers(batch, step);
    }

    public LocalDate suggestedDate(Batch batch, Paper paper) {
        return source.suggestedDate(paper, batch.id());
    }

    public Issuance issue(long batchId, Paper paper, LocalDate on) throws IOException {
        return source.issue(paper, batchId, on);
    }

    public List<Finding> advice(Batch batch, Paper paper, Draft draft) {
        return source.advice(paper, batch.id(), draft);
    }

    public Draft preview(Batch batch, Paper paper, LocalDate on)
            throws IOException, WordingException, OfficialTextException {
        return source.compose(paper, batch.id(), on);
    }

    /// What each certificate of the batch says, by the fields of its wording, under a number or with its place blank.
    public List<Map<String, String>> certificates(Batch batch, Optional<DocumentNumber> number, LocalDate on) {
        String prefix = papers.prefix(Paper.CERTIFICATE, batch.id()).orElse(Filled.MISSING);
        return papers.certificates(
                batch, number.orElseGet(() -> DocumentNumber.notYet(prefix, on.getYear())), on);
    }
}
