package org.jiedao;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jiedao.appointment.Batch;
import org.jiedao.appointment.Batches;
import org.jiedao.appointment.IssuePaper;
import org.jiedao.dispatch.Draft;
import org.jiedao.dispatch.Issuance;
import org.jiedao.dispatch.Paper;
import org.jiedao.document.OfficialTextException;
import org.jiedao.drafting.PaperSource;
import org.jiedao.drafting.Subject;
import org.jiedao.rule.Finding;
import org.jiedao.wording.Fields;
import org.jiedao.wording.WordingException;

/// The papers of batches as a source for drafting.
record BatchPaperSource(IssuePaper issuing, Batches batches) implements PaperSource {
    @Override
    public List<Paper> papers() {
        return Stream.of(Paper.values())
                .filter(paper -> paper != Paper.MEMBER_ROLL)
                .toList();
    }

    @Override
    public List<Subject> subjects(Paper paper) {
        return batches.batches().stream()
                .filter(batch -> issuing.papers(batch).contains(paper))
                .map(batch -> new Subject(batch.id(), batch.title()))
                .toList();
    }

    @Override
    public LocalDate suggestedDate(Paper paper, long subject) {
        return issuing.suggestedDate(batch(subject), paper);
    }

    private Batch batch(long subject) {
        return batches.batch(subject).orElseThrow();
    }

    @Override
    public Fields fields(Paper paper, long subject, LocalDate on) {
        return issuing.fields(batch(subject), paper, on);
    }

    @Override
    public Draft compose(Paper paper, long subject, LocalDate on)
            throws IOException, WordingException, OfficialTextException {
        return issuing.preview(batch(subject), paper, on);
    }

    @Override
    public List<Finding> check(Paper paper, long subject, LocalDate on) {
        return issuing.check(batch(subject), paper, on);
    }

    @Override
    public List<Finding> advice(Paper paper, long subject, Draft draft) {
        return issuing.advice(batch(subject), paper, draft);
    }

    @Override
    public Issuance issue(Paper paper, long subject, LocalDate on) throws IOException {
        return issuing.issue(subject, paper, on);
    }
}
