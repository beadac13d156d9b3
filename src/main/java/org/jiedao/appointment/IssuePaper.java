package org.jiedao.appointment;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jiedao.dispatch.Issuance;
import org.jiedao.dispatch.Paper;

/// Issues a paper of a batch as Word and PDF under the next number of its sequence.
public final class IssuePaper {
    /// The papers of the batch's order, in the sequence in which they are needed.
    public List<Paper> papers(Batch batch) {
        throw new UnsupportedOperationException();
    }

    /// The date the paper would carry if the user enters none: that of its step, else today.
    public LocalDate suggestedDate(Batch batch, Paper paper) {
        throw new UnsupportedOperationException();
    }

    public Issuance issue(long batchId, Paper paper, LocalDate issuedOn) throws IOException {
        throw new UnsupportedOperationException();
    }
}
