package org.jiedao.appointment.facts;

import java.util.List;
import org.jiedao.appointment.Batch;
import org.jiedao.committee.Member;
import org.jiedao.committee.Term;
import org.jiedao.organization.BodyKind;

/// All that is on record about appointments, each in a few queries however much there is.
public interface AppointmentRecords {
    List<Joint> committees();

    List<Batch> batches();

    /// Every membership there ever was on any committee.
    List<Member> members();

    /// Those about batches, also the voided ones, the earliest issued first.
    List<IssuedPaper> papers();

    /// A committee: the body that it is, and its terms.
    record Joint(long id, long bodyId, BodyKind kind, List<Term> terms) {
        public Joint {
            terms = List.copyOf(terms);
        }
    }
}
