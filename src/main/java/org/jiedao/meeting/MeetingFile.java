package org.jiedao.meeting;

import java.util.List;

/// Everything recorded of one meeting, in order.
public record MeetingFile(
        Meeting meeting, List<AgendaItem> agenda, List<Attendee> attendees, List<Resolution> resolutions) {
    public MeetingFile {
        agenda = List.copyOf(agenda);
        attendees = List.copyOf(attendees);
        resolutions = List.copyOf(resolutions);
    }

    public MeetingFile with(Meeting changed) {
        return new MeetingFile(changed, agenda, attendees, resolutions);
    }

    public MeetingFile withAgenda(List<AgendaItem> changed) {
        return new MeetingFile(meeting, changed, attendees, resolutions);
    }

    public MeetingFile withAttendees(List<Attendee> changed) {
        return new MeetingFile(meeting, agenda, changed, resolutions);
    }

    public MeetingFile withResolutions(List<Resolution> changed) {
        return new MeetingFile(meeting, agenda, attendees, changed);
    }

    /// Whether anything was recorded of how it went: from then on it is no mere plan.
    public boolean underWay() {
        return !resolutions.isEmpty()
                || attendees.stream().anyMatch(one -> one.status() != null)
                || agenda.stream().anyMatch(item -> item.vote() != null);
    }

    public Turnout turnout() {
        return Turnout.of(attendees);
    }
}
