package org.jiedao;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jiedao.committee.Committees;
import org.jiedao.committee.IssueRoll;
import org.jiedao.dispatch.Draft;
import org.jiedao.dispatch.Issuance;
import org.jiedao.dispatch.IssueDocument;
import org.jiedao.dispatch.Paper;
import org.jiedao.document.OfficialTextException;
import org.jiedao.drafting.PaperSource;
import org.jiedao.drafting.Subject;
import org.jiedao.rule.Finding;
import org.jiedao.wording.Fields;
import org.jiedao.wording.WordingException;

/// The roll of committees as a source for drafting.
record RollPaperSource(IssueRoll issuing, Committees committees, IssueDocument dispatch, Clock clock)
        implements PaperSource {
    @Override
    public List<Paper> papers() {
        return List.of(Paper.MEMBER_ROLL);
    }

    @Override
    public List<Subject> subjects(Paper paper) {
        return committees.committees(LocalDate.now(clock)).stream()
                .map(committee -> new Subject(committee.id(), committee.name()))
                .toList();
    }

    @Override
    public LocalDate suggestedDate(Paper paper, long subject) {
        return LocalDate.now(clock);
    }

    @Override
    public Fields fields(Paper paper, long subject, LocalDate on) {
        return issuing.fields(subject, on);
    }

    @Override
    public Draft compose(Paper paper, long subject, LocalDate on)
            throws IOException, WordingException, OfficialTextException {
        return issuing.compose(subject, on);
    }

    @Override
    public List<Finding> check(Paper paper, long subject, LocalDate on) {
        return List.of();
    }

    @Override
    public List<Finding> advice(Paper paper, long subject, Draft draft) {
        return dispatch.advice(draft);
    }

    @Override
    public Issuance issue(Paper paper, long subject, LocalDate on) throws IOException {
        return issuing.issue(subject, on);
    }
}
