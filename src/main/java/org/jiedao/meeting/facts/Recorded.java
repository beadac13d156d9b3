package org.jiedao.meeting.facts;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiedao.committee.CommitteeHistory;
import org.jiedao.dispatch.DispatchEntry;
import org.jiedao.dispatch.Paper;
import org.jiedao.meeting.Attendee;
import org.jiedao.meeting.Meeting;
import org.jiedao.meeting.MeetingFile;
import org.jiedao.meeting.MeetingKind;
import org.jiedao.meeting.MeetingState;
import org.jiedao.meeting.Turnout;
import org.jiedao.rule.check.FactSource.Item;
import org.jiedao.rule.check.RecordKey;
import org.jspecify.annotations.Nullable;

/// What the rules ask of one meeting, without the words said at it: of thousands the record would fill the memory.
record Recorded(
        Meeting meeting,
        List<Topic> topics,
        List<Called> called,
        Turnout turnout,
        Optional<String> chairRole,
        List<DispatchEntry> papers) {
    /// An agenda item by its proposers, and whether it came from a need.
    record Topic(String name, List<Long> proposers, boolean fromNeed) {}

    /// One line of the 应到 list.
    record Called(@Nullable Long person, Attendance attendance) {}

    /// How it counts in a share; of one that nobody recorded it is not known.
    enum Attendance {
        PRESENT,
        EXCUSED,
        ABSENT,
        UNKNOWN
    }

    static Recorded of(MeetingFile file, List<DispatchEntry> papers, OneOfEach shared) {
        Meeting whole = file.meeting();
        return new Recorded(
                new Meeting(
                        whole.id(),
                        whole.bodyId(),
                        whole.kind(),
                        shared.of(whole.title()),
                        whole.on(),
                        shared.of(whole.notice()),
                        shared.chairOf(whole.proceedings()),
                        whole.state()),
                file.agenda().stream()
                        .map(item -> shared.of(new Topic(item.topic(), item.proposers(), item.needId() != null)))
                        .toList(),
                file.attendees().stream()
                        .filter(Attendee::expected)
                        .map(one -> shared.of(new Called(one.personId(), attendance(one))))
                        .toList(),
                file.turnout(),
                chairRole(file).map(shared::of),
                papers);
    }

    private static Attendance attendance(Attendee attendee) {
        return switch (attendee.status()) {
            case null -> Attendance.UNKNOWN;
            case PRESENT -> Attendance.PRESENT;
            case EXCUSED, DELEGATED -> Attendance.EXCUSED;
            case ABSENT, SITTING_IN -> Attendance.ABSENT;
        };
    }

    /// What the one in the chair was on that day, by the list of those called; nothing where no name or no single one of
    /// them bears it.
    private static Optional<String> chairRole(MeetingFile file) {
        @Nullable String chair = file.meeting().proceedings().chair();
        List<String> roles = file.attendees().stream()
                .map(Attendee::card)
                .filter(card -> chair != null && card.name().equals(chair.strip()))
                .map(Attendee.Card::role)
                .distinct()
                .toList();
        return roles.size() == 1 ? Optional.of(roles.getFirst()).filter(role -> !role.isBlank()) : Optional.empty();
    }

    long bodyId() {
        return meeting.bodyId();
    }

    LocalDate on() {
        return meeting.on();
    }

    MeetingKind kind() {
        return meeting.kind();
    }

    boolean held() {
        return meeting.held();
    }

    /// Its day has come, and nobody said whether it took place.
    boolean open() {
        return meeting.state() == MeetingState.PLANNED;
    }

    Item item() {
        return new RecordKey(RecordKey.Sort.MEETING, meeting.id()).item(meeting.title());
    }

    /// The papers of a sort that are out and stand on a day.
    List<DispatchEntry> standing(Paper paper, LocalDate day) {
        return papers.stream()
                .filter(entry -> entry.matter().paper() == paper
                        && !entry.matter().issuedOn().isAfter(day))
                .filter(entry -> {
                    DispatchEntry.@Nullable Voiding voiding = entry.voiding();
                    return voiding == null || voiding.on().isAfter(day);
                })
                .toList();
    }

    /// Of how many members a proposal is measured: those called; where nobody was, those who sat on the committee.
    Set<Long> members(Optional<CommitteeHistory> committee) {
        Set<Long> members = new HashSet<>();
        called.stream().map(Called::person).filter(person -> person != null).forEach(members::add);
        return !members.isEmpty()
                ? members
                : committee.stream()
                        .flatMap(history -> history.sitting(on()).stream())
                        .map(member -> member.person().id())
                        .collect(Collectors.toSet());
    }
}
