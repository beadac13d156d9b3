package org.jiedao.duty;

import java.time.LocalDate;
import org.jiedao.annual.YearTargets;
import org.jiedao.assessment.Assessments;
import org.jiedao.committee.Committees;
import org.jiedao.dispatch.DispatchRegister;
import org.jiedao.followup.Tasks;
import org.jiedao.liaison.Liaisons;
import org.jiedao.meeting.Meetings;
import org.jiedao.organization.Organizations;
import org.jiedao.people.PeopleRoll;

/// Where everything is on record that a 述职 is written from.
public record DutyRegisters(DutyReports reports, Street street, Activities activities, Results results) {
    public record Street(Organizations organizations, Committees committees, PeopleRoll people) {}

    public record Activities(Meetings meetings, Tasks tasks, Liaisons liaisons, YearTargets targets) {}

    public record Results(Assessments assessments, DispatchRegister papers) {}

    /// What is on record of a year, read once: to its end, or to today while it runs.
    public YearRecords read(int year, LocalDate today) {
        return new YearRecords(this, year, today);
    }
}
