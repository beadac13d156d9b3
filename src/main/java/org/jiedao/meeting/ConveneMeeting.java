package org.jiedao.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jiedao.calendar.ClockTime;
import org.jspecify.annotations.Nullable;

/// Records a meeting that was planned, moved, held or called off. A new one calls those who sit on the body's committee on
/// its day; from then on the list stays as it is until somebody decides otherwise (see `CallAgain`).
public final class ConveneMeeting {
    private final Meetings meetings;
    private final CalledMembers called;
    private final PlanRules rules;

    public ConveneMeeting(Meetings meetings, CalledMembers called, Clock clock) {
        this.meetings = meetings;
        this.called = called;
        this.rules = new PlanRules(clock);
    }

    /// What became of it; a refusal has kept nothing.
    public sealed interface Outcome {
        record Kept(MeetingFile file) implements Outcome {}

        record Refused(String sentence) implements Outcome {}
    }

    public Outcome keep(MeetingPlan plan) {
        return keep(plan, List.of());
    }

    /// A new meeting begins with the agenda items brought from another one.
    public Outcome keep(MeetingPlan plan, List<AgendaItem> brought) {
        Optional<MeetingFile> before = meetings.file(plan.id());
        if (plan.id() != 0 && before.isEmpty()) {
            return new Outcome.Refused("没有保存：这次会议已经不在了，可能刚被撤销或者删除。");
        }
        Optional<String> refusal = rules.refusal(plan, before);
        if (refusal.isPresent()) {
            return new Outcome.Refused(refusal.get());
        }
        Meeting meeting = meeting(plan, before);
        MeetingFile file = before.map(old -> changed(old, meeting))
                .orElseGet(() -> new MeetingFile(meeting, brought, called.of(meeting.bodyId(), meeting.on()), List.of()));
        return new Outcome.Kept(meetings.keep((plan.id() == 0 ? "新建会议 " : "修改会议 ") + meeting.title(), file));
    }

    /// Another body is other people: nobody of the first can stay on its list.
    private MeetingFile changed(MeetingFile old, Meeting meeting) {
        return old.meeting().bodyId() == meeting.bodyId()
                ? old.with(meeting)
                : old.with(meeting).withAttendees(called.of(meeting.bodyId(), meeting.on()));
    }

    private static Meeting meeting(MeetingPlan plan, Optional<MeetingFile> before) {
        MeetingPlan.Arranged arranged = plan.arranged();
        @Nullable LocalDate sentOn = before.map(old -> old.meeting().notice().sentOn()).orElse(null);
        @Nullable String record = before.map(old -> old.meeting().proceedings().record()).orElse(null);
        boolean cancelled = plan.standing().state() == MeetingState.CANCELLED;
        return new Meeting(
                plan.id(),
                Objects.requireNonNull(plan.bodyId()),
                plan.kind(),
                plan.title(),
                Objects.requireNonNull(plan.on()),
                new Meeting.Notice(time(arranged.at()), words(arranged.place()), words(arranged.aim()), sentOn),
                new Meeting.Proceedings(
                        words(arranged.chair()),
                        words(arranged.recorder()),
                        record,
                        cancelled ? words(plan.standing().reason()) : null),
                plan.standing().state());
    }

    private static @Nullable LocalTime time(String typed) {
        return !typed.isBlank() && ClockTime.parse(typed) instanceof ClockTime.Reading.Time(LocalTime time) ? time : null;
    }

    private static @Nullable String words(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }
}
