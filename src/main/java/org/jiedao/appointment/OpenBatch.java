package org.jiedao.appointment;

import org.jiedao.committee.Committee;

/// Opens a batch for the term that runs today, under the ruleset active today.
public final class OpenBatch {
    public BatchOutcome open(Committee committee, String title) {
        throw new UnsupportedOperationException();
    }
}
