package org.jiedao.meeting.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiedao.dispatch.DispatchEntry;
import org.jiedao.dispatch.Paper;
import org.jiedao.rule.check.FactSource.Holding;
import org.jiedao.rule.check.Span;

/// The minutes of a body's meetings, and the lists of whom they went to. A body that has issued one here issues them here
/// from that meeting on: of a later one without it there is none. Before that they may have been made elsewhere.
record MinutesIssued(List<Recorded> past, LocalDate day) {
    /// Asked for from the day after the meeting.
    Holding minutes(Recorded meeting) {
        Span obliged = Span.since(meeting.on().plusDays(1));
        List<LocalDate> issued = days(meeting, Paper.MEETING_MINUTES);
        return issued.isEmpty() && isBefore(meeting, Paper.MEETING_MINUTES)
                ? Holding.unrecorded(meeting.item(), obliged)
                : new Holding(meeting.item(), obliged, issued);
    }

    private List<LocalDate> days(Recorded meeting, Paper paper) {
        return meeting.standing(paper, day).stream()
                .map(entry -> entry.matter().issuedOn())
                .toList();
    }

    private boolean isBefore(Recorded meeting, Paper paper) {
        Optional<LocalDate> first = past.stream()
                .filter(one -> !one.standing(paper, day).isEmpty())
                .map(Recorded::on)
                .findFirst();
        return first.isEmpty() || meeting.on().isBefore(first.get());
    }

    /// Of every paper of minutes that stands.
    List<Holding> distributed() {
        return past.stream()
                .flatMap(meeting -> meeting.standing(Paper.MEETING_MINUTES, day).stream()
                        .map(entry -> distributed(meeting, entry)))
                .toList();
    }

    private Holding distributed(Recorded meeting, DispatchEntry minutes) {
        Span obliged = Span.since(minutes.matter().issuedOn().plusDays(1));
        List<LocalDate> lists = days(meeting, Paper.MINUTES_DISTRIBUTION);
        return lists.isEmpty() && isBefore(meeting, Paper.MINUTES_DISTRIBUTION)
                ? Holding.unrecorded(MeetingFacts.item(minutes), obliged)
                : new Holding(MeetingFacts.item(minutes), obliged, lists);
    }
}
