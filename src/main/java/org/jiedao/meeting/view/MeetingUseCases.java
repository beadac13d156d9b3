package org.jiedao.meeting.view;

import java.util.function.Supplier;
import org.jiedao.archive.ChangeLog;
import org.jiedao.calendar.Workdays;
import org.jiedao.meeting.CallAgain;
import org.jiedao.meeting.CalledMembers;
import org.jiedao.meeting.ConveneMeeting;
import org.jiedao.meeting.MeetingStandard;
import org.jiedao.meeting.Meetings;
import org.jiedao.meeting.RecordNeed;
import org.jiedao.meeting.RemoveMeeting;
import org.jiedao.meeting.RepeatMeeting;
import org.jiedao.organization.Organizations;

/// What the page 会议 works with.
public record MeetingUseCases(
        Meetings meetings,
        Organizations organizations,
        Calling calling,
        Writing writing,
        Supplier<Workdays> workdays,
        ChangeLog changes) {
    /// Who is called, and what the body's ruleset asks.
    public record Calling(CalledMembers called, CallAgain again, MeetingStandard standard) {}

    /// What changes the register.
    public record Writing(
            ConveneMeeting convene, RepeatMeeting repeat, RemoveMeeting remove, RecordNeed needs) {}
}
