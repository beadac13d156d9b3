package org.jiedao.appointment;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jiedao.dispatch.Draft;
import org.jiedao.dispatch.Issuance;
import org.jiedao.dispatch.Paper;
import org.jiedao.document.OfficialTextException;
import org.jiedao.drafting.PaperSource;
import org.jiedao.drafting.Subject;
import org.jiedao.rule.Finding;
import org.jiedao.wording.Fields;
import org.jiedao.wording.WordingException;

/// The papers about appointment batches.
public final class BatchPapers implements PaperSource {
    private final Batches batches;
    private final Rulebook rules;
    private final IssuePaper issuing;

    public BatchPapers(Batches batches, Rulebook rules, IssuePaper issuing) {
        this.batches = batches;
        this.rules = rules;
        this.issuing = issuing;
    }

    @Override
    public List<Paper> papers() {
        return Arrays.stream(Paper.values())
                .filter(paper -> paper.about() == Paper.About.BATCH)
                .toList();
    }

    /// The batches whose order knows the paper.
    @Override
    public List<Subject> subjects(Paper paper) {
        return batches.batches().stream()
                .filter(batch -> issuing.papers(batch).contains(paper))
                .map(batch -> new Subject(batch.id(), rules.committee(batch).name() + " " + batch.title()))
                .toList();
    }

    @Override
    public LocalDate suggestedDate(Paper paper, long subject) {
        return issuing.suggestedDate(batch(subject), paper);
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

    private Batch batch(long subject) {
        return batches.batch(subject).orElseThrow();
    }
}
