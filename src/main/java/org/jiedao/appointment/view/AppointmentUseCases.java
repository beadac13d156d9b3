package org.jiedao.appointment.view;

import org.jiedao.appointment.Batches;
import org.jiedao.appointment.ChangeCandidates;
import org.jiedao.appointment.IssuePaper;
import org.jiedao.appointment.NoteBatch;
import org.jiedao.appointment.OpenBatch;
import org.jiedao.appointment.RecordObjection;
import org.jiedao.appointment.RecordStep;
import org.jiedao.appointment.Rulebook;
import org.jiedao.archive.ChangeLog;
import org.jiedao.committee.Committees;
import org.jiedao.dispatch.view.ProofSheets;
import org.jiedao.drafting.view.PaperCases;
import org.jiedao.evidence.view.EvidenceUseCases;
import org.jiedao.organization.Organizations;
import org.jiedao.people.PeopleRoll;

/// What page 聘任 reads and does.
public record AppointmentUseCases(Work work, Papers papers, Facts facts) {
    /// The steps of a batch.
    public record Work(
            Batches batches,
            OpenBatch opening,
            ChangeCandidates candidates,
            RecordStep steps,
            RecordObjection objections,
            NoteBatch notes,
            Rulebook rules) {}

    /// The papers of a batch; `issue` knows which a step calls for, `proofs` lays out the names to check.
    public record Papers(IssuePaper issue, PaperCases cases, ProofSheets proofs) {}

    /// Whom and what a batch is about.
    public record Facts(
            PeopleRoll people,
            Organizations organizations,
            Committees committees,
            EvidenceUseCases evidence,
            ChangeLog changes) {}
}
