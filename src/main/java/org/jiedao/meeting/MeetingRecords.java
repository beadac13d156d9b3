package org.jiedao.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiedao.committee.Committee;
import org.jiedao.committee.Committees;
import org.jiedao.committee.IssuingOrgan;
import org.jiedao.committee.Term;
import org.jiedao.organization.Body;
import org.jiedao.organization.Organizations;
import org.jiedao.organization.Unit;
import org.jiedao.people.PeopleRoll;

/// The records that the papers of a meeting are made from.
public record MeetingRecords(Meetings meetings, Committees committees, Organizations organizations, PeopleRoll people) {
    MeetingFile file(long id) {
        return meetings.file(id).orElseThrow();
    }

    Body body(Meeting meeting) {
        return organizations.body(meeting.bodyId()).orElseThrow();
    }

    /// As it was on the day of the meeting.
    Optional<Committee> committee(Meeting meeting) {
        return committees.committees(meeting.on()).stream()
                .filter(committee -> committee.body().id() == meeting.bodyId())
                .findFirst();
    }

    Optional<Term> term(Meeting meeting) {
        return committee(meeting).flatMap(committee -> committees.termOn(committee.id(), meeting.on()));
    }

    MeetingOrgan organ(Meeting meeting) {
        Body body = body(meeting);
        Optional<Body> superior = Optional.ofNullable(body.parentId()).flatMap(organizations::body);
        Optional<IssuingOrgan> ofCommittee = committee(meeting)
                .map(committee -> new IssuingOrgan(
                        committee, organizations, committees.compositionOn(committee.id(), meeting.on())));
        return new MeetingOrgan(body, superior, organizations.profile(), ofCommittee);
    }

    /// As the meeting's own list writes the name, else as the roster does.
    Optional<String> person(MeetingFile file, long id) {
        return file.attendees().stream()
                .filter(attendee -> Long.valueOf(id).equals(attendee.personId()))
                .map(attendee -> attendee.card().name())
                .findFirst()
                .or(() -> people.person(id).map(person -> person.name().value()));
    }

    List<Unit> units() {
        return organizations.units();
    }

    Optional<Need> need(Meeting meeting, long id) {
        return meetings.needs(meeting.bodyId()).stream().filter(need -> need.id() == id).findFirst();
    }

    LocalDate day(long id) {
        return file(id).meeting().on();
    }
}
