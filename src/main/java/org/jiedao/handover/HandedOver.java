package org.jiedao.handover;

import java.util.List;
import java.util.function.Supplier;
import org.jiedao.appointment.Batches;
import org.jiedao.appointment.Rulebook;
import org.jiedao.assessment.Assessments;
import org.jiedao.committee.Committees;
import org.jiedao.dispatch.DispatchRegister;
import org.jiedao.duty.DutyReports;
import org.jiedao.followup.TaskBook;
import org.jiedao.meeting.Meetings;
import org.jiedao.organization.Organizations;
import org.jiedao.people.PeopleRoll;
import org.jiedao.rule.Practice;
import org.jiedao.upward.Submissions;
import org.jiedao.wording.WordingStore;

/// Everything that is handed over, where it is on record.
public record HandedOver(Street street, Work work, YearEnd yearEnd, Own own) {
    public record Street(Organizations organizations, Committees committees, PeopleRoll people) {}

    public record Work(Batches batches, Rulebook rules, Meetings meetings, TaskBook tasks, DispatchRegister papers) {}

    public record YearEnd(Assessments assessments, DutyReports reports, Submissions submissions) {}

    /// What the street settled for itself, where its files lie, and how many records there are.
    public record Own(
            Supplier<Practice> practice, WordingStore wordings, Supplier<List<Kept>> places, Supplier<List<Count>> counts) {}

    /// Where something lies, as a successor looks for it.
    public record Kept(String what, String where) {}

    /// How many records of a kind there are.
    public record Count(String what, long records) {}
}
