package org.jiedao.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jiedao.calendar.ClockTime;
import org.jspecify.annotations.Nullable;

/// 照上次开一次: the next meeting of a body in a series, as the last one was, one period later.
public final class RepeatMeeting {
    private final Meetings meetings;
    private final MeetingStandard standard;

    public RepeatMeeting(Meetings meetings, MeetingStandard standard) {
        this.meetings = meetings;
        this.standard = standard;
    }

    /// A draft of the next meeting, and the topics that the last one left undecided.
    public record Draft(Meeting last, MeetingPlan plan, List<AgendaItem> brought) {
        public Draft {
            brought = List.copyOf(brought);
        }
    }

    /// The last one of a kind that a body has planned or held.
    public Optional<Meeting> last(long bodyId, MeetingKind kind) {
        return meetings.of(bodyId).stream()
                .filter(one -> one.kind() == kind && one.state() != MeetingState.CANCELLED)
                .findFirst();
    }

    public Optional<Draft> after(long meetingId) {
        return meetings.file(meetingId).map(this::after);
    }

    private Draft after(MeetingFile file) {
        Meeting last = file.meeting();
        LocalDate next = standard.series(last.bodyId(), last.kind(), last.on()).next(last.on());
        MeetingPlan plan = new MeetingPlan(
                0,
                last.bodyId(),
                last.kind(),
                suggestedTitle(last.bodyId(), last.kind(), next, 0),
                next,
                new MeetingPlan.Arranged(
                        Optional.ofNullable(last.notice().at()).map(ClockTime::format).orElse(""),
                        text(last.notice().place()),
                        text(last.notice().aim()),
                        text(last.proceedings().chair()),
                        text(last.proceedings().recorder())),
                MeetingPlan.Standing.PLANNED);
        return new Draft(last, plan, undecided(file));
    }

    /// `2026年第2次全体会议`: counted among those of the body's year that were not called off, leaving out the meeting itself.
    public String suggestedTitle(long bodyId, MeetingKind kind, LocalDate day, long itself) {
        long earlier = meetings.of(bodyId).stream()
                .filter(one -> one.id() != itself && one.kind() == kind && one.state() != MeetingState.CANCELLED)
                .filter(one -> one.on().getYear() == day.getYear())
                .count();
        MeetingSeries series = kind.series().isCounted() ? kind.series() : standard.series(bodyId, kind, day);
        return kind.title(series, day, (int) earlier + 1);
    }

    private static List<AgendaItem> undecided(MeetingFile file) {
        return file.agenda().stream()
                .filter(item -> item.vote() == null)
                .filter(item -> file.resolutions().stream()
                        .noneMatch(one -> Objects.equals(one.itemId(), item.id())))
                .map(item -> new AgendaItem(0, item.topic(), item.proposers(), item.needId(), null))
                .toList();
    }

    private static String text(@Nullable String recorded) {
        return recorded == null ? "" : recorded;
    }
}
