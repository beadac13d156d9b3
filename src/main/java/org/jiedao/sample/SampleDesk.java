package org.jiedao.sample;

import org.jiedao.annual.Commend;
import org.jiedao.annual.WriteYear;
import org.jiedao.annual.YearTargets;
import org.jiedao.appointment.ChangeCandidates;
import org.jiedao.appointment.FillVacancy;
import org.jiedao.appointment.OpenBatch;
import org.jiedao.appointment.RecordObjection;
import org.jiedao.appointment.RecordStep;
import org.jiedao.archive.ChangeLog;
import org.jiedao.assessment.ApproveResults;
import org.jiedao.assessment.ArrangeAssessment;
import org.jiedao.assessment.GiveMarks;
import org.jiedao.assessment.KeepScheme;
import org.jiedao.assessment.OpenAssessment;
import org.jiedao.committee.BeginNextTerm;
import org.jiedao.committee.EndMembership;
import org.jiedao.committee.RecordMembership;
import org.jiedao.drafting.PaperSources;
import org.jiedao.duty.DutyReports;
import org.jiedao.duty.ListDuties;
import org.jiedao.duty.RecordDuty;
import org.jiedao.followup.ChangeTask;
import org.jiedao.followup.CloseTask;
import org.jiedao.followup.ReportProgress;
import org.jiedao.followup.Tasks;
import org.jiedao.liaison.RecordLiaison;
import org.jiedao.meeting.ConveneMeeting;
import org.jiedao.meeting.KeepResolutions;
import org.jiedao.meeting.MeetingBook;
import org.jiedao.meeting.Meetings;
import org.jiedao.meeting.RecordNeed;
import org.jiedao.meeting.RecordProceedings;
import org.jiedao.meeting.RecordSignIn;
import org.jiedao.organization.RecordBody;

/// The use cases that the sample year goes through, the same as behind the window.
public record SampleDesk(
        SampleRecords records,
        ChangeLog changes,
        OfMembers members,
        OfAppointments appointments,
        OfMeetings meetings,
        OfFollowUp followUp,
        OfTies ties,
        OfAssessments assessments,
        OfDuties duties,
        OfAnnual annual,
        RecordBody bodies,
        PaperSources papers) {

    public record OfMembers(
            RecordMembership record, EndMembership end, BeginNextTerm nextTerm) {}

    public record OfAppointments(
            OpenBatch open,
            ChangeCandidates candidates,
            RecordStep step,
            RecordObjection objection,
            FillVacancy vacancy) {}

    public record OfMeetings(Meetings meetings, Recording recording, MeetingBook book) {
        /// In the order in which a meeting goes.
        public record Recording(
                ConveneMeeting convene,
                RecordSignIn signIn,
                RecordProceedings proceedings,
                KeepResolutions resolutions) {}
    }

    public record OfFollowUp(
            Tasks tasks, ChangeTask change, ReportProgress report, CloseTask close) {}

    public record OfAssessments(
            KeepScheme schemes, OpenAssessment open, ArrangeAssessment arrange, GiveMarks mark, ApproveResults approve) {}

    public record OfDuties(DutyReports reports, ListDuties listing, RecordDuty recording) {}

    public record OfTies(RecordLiaison liaisons, RecordNeed needs) {}

    public record OfAnnual(YearTargets targets, WriteYear writing, Commend commending) {}
}
