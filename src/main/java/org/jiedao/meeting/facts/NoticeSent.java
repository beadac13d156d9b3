package org.jiedao.meeting.facts;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiedao.dispatch.Paper;
import org.jiedao.meeting.Meeting;
import org.jiedao.rule.check.FactSource.Course;
import org.jiedao.rule.check.FactSource.Presence;
import org.jiedao.rule.check.Span;

/// The notice of a meeting (GN-28.2). One without a day may have gone out all the same.
record NoticeSent(Recorded meeting, LocalDate day) {
    private static final Set<String> PARTS = Set.of("议题", "时间", "地点", "目的要求");

    Course course() {
        Map<String, LocalDate> steps = new HashMap<>(Map.of("召开", meeting.on()));
        on().ifPresent(sent -> steps.put("通知", sent));
        return new Course(meeting.item(), steps, steps.keySet());
    }

    /// When it went out: as recorded, else as issued here.
    private Optional<LocalDate> on() {
        return Optional.ofNullable(meeting.meeting().notice().sentOn())
                .filter(sent -> !sent.isAfter(day))
                .or(() -> meeting.standing(Paper.MEETING_NOTICE, day).stream()
                        .map(entry -> entry.matter().issuedOn())
                        .min(LocalDate::compareTo));
    }

    /// One that went out says what is recorded of it and no more; in one that nobody recorded as sent there may have been
    /// more.
    Presence parts() {
        return new Presence(
                meeting.item(), Span.since(meeting.on()), said(), on().isPresent() ? PARTS : Set.of());
    }

    private Set<String> said() {
        Meeting.Notice notice = meeting.meeting().notice();
        Set<String> said = new LinkedHashSet<>();
        if (!meeting.topics().isEmpty()) {
            said.add("议题");
        }
        if (notice.at() != null) {
            said.add("时间");
        }
        if (notice.place() != null) {
            said.add("地点");
        }
        if (notice.aim() != null) {
            said.add("目的要求");
        }
        return said;
    }
}
