package org.jiedao.assessment;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jiedao.assessment.Assessed.Subject;
import org.jiedao.committee.Committees;
import org.jiedao.committee.Member;
import org.jiedao.followup.Task;
import org.jiedao.followup.Tasks;
import org.jiedao.liaison.Liaisons;
import org.jiedao.meeting.Attendance;
import org.jiedao.meeting.Meeting;
import org.jiedao.meeting.MeetingFile;
import org.jiedao.meeting.Meetings;
import org.jiedao.rule.check.Fraction.Excuse;
import org.jiedao.rule.check.Span;

/// What the register counts of one who is assessed, in the year assessed and with the body that assesses: shown beside the
/// items, never a mark.
public record RecordedFigures(Meetings meetings, Tasks tasks, Liaisons liaisons, Committees committees) {
    /// In words, each where there is something to count: `到会5/8（请假2，缺席1）`.
    public Map<Figure, String> of(Assessment assessment, Assessed one) {
        Map<Figure, String> figures = new EnumMap<>(Figure.class);
        for (Figure figure : Figure.values()) {
            text(figure, assessment, one.subject()).ifPresent(words -> figures.put(figure, figure.label() + words));
        }
        return figures;
    }

    /// The year up to the day on which it was held, where that is one of its days.
    public static Span span(Assessment assessment) {
        LocalDate last = LocalDate.of(assessment.year(), 12, 31);
        LocalDate heldOn = assessment.course().heldOn();
        return new Span(
                LocalDate.of(assessment.year(), 1, 1), heldOn != null && heldOn.isBefore(last) ? heldOn : last);
    }

    private Optional<String> text(Figure figure, Assessment assessment, Subject subject) {
        Span span = span(assessment);
        return switch (figure) {
            case ATTENDANCE -> attendance(assessment.bodyId(), span, subject);
            case TASKS -> tasks(span, subject);
            case LIAISON -> subject instanceof Subject.Member(long person) ? ties(person, span) : Optional.empty();
            case MEETINGS -> subject instanceof Subject.Body(long body) ? held(body, span) : Optional.empty();
        };
    }

    private Optional<String> attendance(long body, Span span, Subject subject) {
        return switch (subject) {
            case Subject.Member(long person) ->
                Optional.of(attendance(person, body, span))
                        .filter(attendance -> !attendance.entries().isEmpty())
                        .map(attendance -> attendance.tally().text(Excuse.COUNTS_AS_ABSENT));
            case Subject.Unit(long unit) -> ofUnit(unit, body, span);
            case Subject.Body(long _) -> Optional.empty();
        };
    }

    /// To the meetings of that body.
    public Attendance attendance(long person, long body, Span span) {
        List<MeetingFile> files = meetings.filesOf(person).stream()
                .filter(file -> file.meeting().bodyId() == body)
                .toList();
        return Attendance.of(person, span, files);
    }

    /// `甲5/8，乙3/3`, of its people who sit on the committee.
    private Optional<String> ofUnit(long unit, long body, Span span) {
        List<String> each = committees.committees(span.to()).stream()
                .filter(committee -> committee.body().id() == body)
                .flatMap(committee -> committees.compositionOn(committee.id(), span.to()).members().stream())
                .filter(member -> member.unit() != null && Objects.requireNonNull(member.unit()).id() == unit)
                .map(Member::person)
                .distinct()
                .flatMap(person -> Optional.of(attendance(person.id(), body, span))
                        .filter(attendance -> !attendance.entries().isEmpty())
                        .map(attendance -> person.name().value()
                                + attendance.tally().text(Excuse.COUNTS_AS_ABSENT))
                        .stream())
                .toList();
        return Optional.of(String.join("，", each)).filter(text -> !text.isEmpty());
    }

    private Optional<String> tasks(Span span, Subject subject) {
        List<Task> own = ownTasks(span, subject);
        long closed = own.stream()
                .filter(task -> task.closing() != null
                        && !Objects.requireNonNull(task.closing()).on().isAfter(span.to()))
                .count();
        return own.isEmpty() ? Optional.empty() : Optional.of(own.size() + "件，销号" + closed + "件");
    }

    /// Those assigned to it in these days.
    public List<Task> ownTasks(Span span, Subject subject) {
        return tasks.all().stream()
                .filter(task -> span.contains(task.terms().assignedOn()))
                .filter(task -> switch (subject) {
                    case Subject.Member(long person) -> Long.valueOf(person).equals(task.owner().personId());
                    case Subject.Unit(long unit) -> Long.valueOf(unit).equals(task.owner().unitId());
                    case Subject.Body(long body) -> task.bodyId() == body;
                })
                .toList();
    }

    private Optional<String> ties(long person, Span span) {
        int count = tiesOn(person, span.to());
        return count == 0 ? Optional.empty() : Optional.of(count + "处");
    }

    /// With how many communities and units somebody keeps in touch on a day.
    public int tiesOn(long person, LocalDate day) {
        return (int) liaisons.ofPerson(person).stream().filter(tie -> tie.holdsOn(day)).count();
    }

    private Optional<String> held(long body, Span span) {
        long count = meetings.of(body).stream()
                .filter(Meeting::held)
                .filter(meeting -> span.contains(meeting.on()))
                .count();
        return count == 0 ? Optional.empty() : Optional.of(count + "次");
    }
}
