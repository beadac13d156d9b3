package org.jiedao.appointment.view;

import org.jiedao.appointment.FillVacancy;
import org.jiedao.appointment.LowAttendance;
import org.jiedao.appointment.RenewMembers;
import org.jiedao.committee.Committees;
import org.jiedao.committee.EndMembership;
import org.jiedao.evidence.view.EvidenceUseCases;
import org.jiedao.organization.Organizations;
import org.jiedao.people.PeopleRoll;

/// What the parts 续聘, 增补, 调整 and 退出 of page 聘任 read and do.
public record ProcedureUseCases(
        RenewMembers renewing,
        FillVacancy filling,
        LowAttendance attendance,
        EndMembership ending,
        Facts facts,
        EvidenceUseCases evidence) {
    /// Whom they are about.
    public record Facts(Committees committees, PeopleRoll people, Organizations organizations) {}

    Committees committees() {
        return facts.committees();
    }
}
