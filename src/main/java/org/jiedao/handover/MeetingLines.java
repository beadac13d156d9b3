package org.jiedao.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.dispatch.Paper;
import org.jiedao.meeting.ListedMeeting;
import org.jiedao.meeting.Meeting;
import org.jiedao.meeting.MeetingKind;
import org.jiedao.meeting.MeetingState;
import org.jiedao.organization.Body;
import org.jiedao.wording.Fields;

/// Meetings that are planned, and those of the last year that lack something.
record MeetingLines(HandedOver handed, LocalDate on) {
    private static final Set<MeetingKind> WITH_MINUTES =
            Set.of(MeetingKind.PLENARY, MeetingKind.CONFERENCE_PLENARY);

    Fields onto(Fields fields) {
        List<ListedMeeting> all = handed.work().meetings().listed(on.minusYears(1), on.plusYears(1));
        Set<Long> minuted = minuted();
        Map<Long, String> bodies = handed.street().organizations().bodies().stream()
                .collect(Collectors.toMap(Body::id, Body::name));
        lines(all, listed -> planned(listed) && !listed.meeting().on().isBefore(on), bodies).onto(fields, "待开会议");
        lines(all, listed -> planned(listed) && listed.meeting().on().isBefore(on), bodies)
                .onto(fields, "没有结果的会议");
        return lines(
                        all,
                        listed -> listed.meeting().held()
                                && WITH_MINUTES.contains(listed.meeting().kind())
                                && !minuted.contains(listed.meeting().id()),
                        bodies)
                .onto(fields, "没有纪要的会议");
    }

    private static boolean planned(ListedMeeting listed) {
        return listed.meeting().state() == MeetingState.PLANNED;
    }

    private static Lines lines(List<ListedMeeting> all, Predicate<ListedMeeting> which, Map<Long, String> bodies) {
        return new Lines(all.stream()
                .filter(which)
                .map(ListedMeeting::meeting)
                .map(meeting -> line(meeting, bodies))
                .toList());
    }

    private static Fields line(Meeting meeting, Map<Long, String> bodies) {
        return new Fields()
                .put("日期", ChineseDate.compact(meeting.on()))
                .put("组织", bodies.getOrDefault(meeting.bodyId(), ""))
                .put("会议", meeting.title())
                .put("通知", meeting.notice().sentOn() == null ? "没有登记发出" : "已发出");
    }

    private Set<Long> minuted() {
        return handed.work().papers().entries().stream()
                .filter(entry -> !entry.isVoid() && entry.matter().paper() == Paper.MEETING_MINUTES)
                .filter(entry -> entry.matter().subjectId() != null)
                .map(entry -> Objects.requireNonNull(entry.matter().subjectId()))
                .collect(Collectors.toSet());
    }
}
