package org.jiedao.home;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedao.committee.Committees;
import org.jiedao.dispatch.DispatchRegister;
import org.jiedao.dispatch.Paper;
import org.jiedao.followup.Tasks;
import org.jiedao.meeting.ListedMeeting;
import org.jiedao.meeting.Meeting;
import org.jiedao.meeting.MeetingKind;
import org.jiedao.meeting.MeetingState;
import org.jiedao.meeting.Meetings;
import org.jiedao.organization.Body;
import org.jiedao.organization.Organizations;
import org.jiedao.rule.Duty;
import org.jiedao.rule.check.Cadence;
import org.jiedao.rule.check.Span;

/// What meetings, tasks and terms ask of the user by their days, and the meetings planned for the rest of the year.
public record RunningWork(List<Todo> todos, List<Meeting> planned) {
    public static final RunningWork NONE = new RunningWork(List.of(), List.of());

    public RunningWork {
        todos = List.copyOf(todos);
        planned = List.copyOf(planned);
    }

    /// Where it is recorded.
    public record Registers(
            Meetings meetings,
            Tasks tasks,
            DispatchRegister papers,
            Committees committees,
            Organizations organizations) {
        public RunningWork on(LocalDate today) {
            LocalDate yearEnd = LocalDate.of(today.getYear(), 12, 31);
            LocalDate near = today.plusDays(MeetingTodos.AHEAD);
            List<ListedMeeting> listed =
                    meetings.listed(today.minusYears(1), near.isAfter(yearEnd) ? near : yearEnd);
            Map<Long, String> bodies = organizations.bodies().stream().collect(Collectors.toMap(Body::id, Body::name));
            return new RunningWork(
                    Stream.of(
                                    new TaskTodos(tasks.all(), bodies, today).all(),
                                    new MeetingTodos(listed, minuted(), bodies, today).all(),
                                    new TermTodos(committees.histories(), today).all())
                            .flatMap(todos -> todos)
                            .toList(),
                    listed.stream()
                            .map(ListedMeeting::meeting)
                            .filter(meeting -> meeting.state() == MeetingState.PLANNED)
                            .filter(meeting -> !meeting.on().isBefore(today))
                            .toList());
        }

        private Set<Long> minuted() {
            return papers.entries().stream()
                    .filter(entry -> !entry.isVoid() && entry.matter().paper() == Paper.MEETING_MINUTES)
                    .filter(entry -> entry.matter().subjectId() != null)
                    .map(entry -> Objects.requireNonNull(entry.matter().subjectId()))
                    .collect(Collectors.toSet());
        }
    }

    /// The first meeting of a body that is planned for one time of a duty.
    public Optional<Meeting> planned(long body, Duty duty, Span span) {
        Set<MeetingKind> kinds = duty.checks().stream()
                .filter(Cadence.class::isInstance)
                .map(Cadence.class::cast)
                .flatMap(cadence -> MeetingKind.called(cadence.event()).stream())
                .collect(Collectors.toSet());
        return planned.stream()
                .filter(meeting -> meeting.bodyId() == body
                        && kinds.contains(meeting.kind())
                        && span.contains(meeting.on()))
                .findFirst();
    }
}
