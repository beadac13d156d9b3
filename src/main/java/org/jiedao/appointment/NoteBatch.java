package org.jiedao.appointment;

import java.util.Optional;
import org.jiedao.committee.Note;

/// Keeps what the secretary notes of a batch as a whole. No rule asks for it and no paper prints it.
public final class NoteBatch {
    private final Batches batches;

    public NoteBatch(Batches batches) {
        this.batches = batches;
    }

    /// Why nothing was kept; empty where the note stands as typed.
    public Optional<String> keep(long batchId, String typed) {
        String note = typed.strip();
        Optional<String> fault = Note.fault("批次备注", note);
        if (fault.isEmpty() && !batches.batch(batchId).orElseThrow().note().equals(note)) {
            batches.note(batchId, note);
        }
        return fault;
    }
}
