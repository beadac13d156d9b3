package org.jiedao.upward.report;

import java.time.Clock;
import java.time.LocalDate;
import org.jiedao.assessment.Assessments;
import org.jiedao.committee.Committees;
import org.jiedao.compliance.OpenExamination;
import org.jiedao.followup.Tasks;
import org.jiedao.liaison.Liaisons;
import org.jiedao.meeting.Meetings;
import org.jiedao.organization.BodySteps;
import org.jiedao.organization.Organizations;

/// What the reports are counted from.
public record Registers(Street street, Activities activities, OpenExamination examination, Clock clock) {
    /// The bodies, how they were founded and who sits on them.
    public record Street(Organizations organizations, BodySteps steps, Committees committees) {}

    public record Activities(Meetings meetings, Tasks tasks, Liaisons liaisons, Assessments assessments) {}

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
