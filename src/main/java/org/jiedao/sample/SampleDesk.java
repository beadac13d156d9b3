package org.jiedao.sample;

import org.jiedao.appointment.ChangeCandidates;
import org.jiedao.appointment.IssuePaper;
import org.jiedao.appointment.OpenBatch;
import org.jiedao.appointment.RecordStep;
import org.jiedao.committee.CommitteePapers;
import org.jiedao.compliance.CompliancePapers;
import org.jiedao.meeting.CalledMembers;
import org.jiedao.meeting.MeetingPapers;
import org.jiedao.meeting.Meetings;

/// The use cases that the sample year goes through, the same as behind the window.
public record SampleDesk(
        OpenBatch openBatch,
        ChangeCandidates changeCandidates,
        RecordStep recordStep,
        IssuePaper issuePaper,
        CommitteePapers committeePapers,
        OfMeetings ofMeetings,
        CompliancePapers compliancePapers) {
    public record OfMeetings(Meetings meetings, CalledMembers called, MeetingPapers papers) {}
}
