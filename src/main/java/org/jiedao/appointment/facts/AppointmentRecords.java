package org.jiedao.appointment.facts;

import java.util.List;
import org.jiedao.appointment.Batch;

/// What is on record about appointments besides the committees themselves, each in a few queries however much there is.
public interface AppointmentRecords {
    List<Batch> batches();

    /// Those about batches, also the voided ones, the earliest issued first.
    List<IssuedPaper> papers();
}
