package org.jiedao.home;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.meeting.ListedMeeting;
import org.jiedao.meeting.Meeting;
import org.jiedao.meeting.MeetingKind;
import org.jiedao.meeting.MeetingState;
import org.jspecify.annotations.Nullable;

/// What meetings leave to be done: those whose day has come without a word, those of the next days, those of which nobody
/// wrote down who came, and plenaries whose minutes are still to be issued (langfang 6.2.3, gannan 28). `minuted` are the
/// meetings whose minutes are out.
record MeetingTodos(List<ListedMeeting> meetings, Set<Long> minuted, Map<Long, String> bodies, LocalDate today) {
    /// Days ahead that are told, and days after which minutes are missed; no standard sets either.
    static final int AHEAD = 7;
    private static final int DAYS_FOR_MINUTES = 10;
    /// How long after a meeting what was left undone is still told.
    static final int LOOKING_BACK = 90;

    private static final Set<MeetingKind> WITH_MINUTES =
            Set.of(MeetingKind.PLENARY, MeetingKind.CONFERENCE_PLENARY);

    Stream<Todo> all() {
        return Stream.of(
                        of("开了没有", this::isOpen, this::unsettled),
                        of("近日会议", this::isNear, this::coming),
                        of("补签到", this::lacksAttendance, this::unsigned),
                        of("印纪要", this::lacksMinutes, this::withoutMinutes))
                .flatMap(todos -> todos);
    }

    private Stream<Todo> of(String sort, Predicate<ListedMeeting> which, Function<ListedMeeting, Todo> todo) {
        List<Todo> found = meetings.stream()
                .filter(which)
                .sorted(Comparator.comparing(one -> one.meeting().on()))
                .map(todo)
                .toList();
        return Todo.first(found, sort, new Todo.Aim.Meetings());
    }

    private boolean isOpen(ListedMeeting listed) {
        return planned(listed) && listed.meeting().on().isBefore(today);
    }

    private static boolean planned(ListedMeeting listed) {
        return listed.meeting().state() == MeetingState.PLANNED;
    }

    private Todo unsettled(ListedMeeting listed) {
        return todo(
                listed, "开了没有？", "原定" + ChineseDate.format(listed.meeting().on()) + "，还没有登记开了还是取消");
    }

    private boolean isNear(ListedMeeting listed) {
        return planned(listed)
                && !listed.meeting().on().isBefore(today)
                && ChronoUnit.DAYS.between(today, listed.meeting().on()) <= AHEAD;
    }

    private Todo coming(ListedMeeting listed) {
        Meeting.Notice notice = listed.meeting().notice();
        long days = ChronoUnit.DAYS.between(today, listed.meeting().on());
        @Nullable String place = notice.place();
        return todo(
                listed,
                days == 0 ? "今天开" : days + "天后开",
                ChineseDate.format(listed.meeting().on())
                        + (notice.at() == null ? "" : " " + notice.at())
                        + (place == null ? "" : "　" + place)
                        + (notice.sentOn() == null ? "　通知还没有登记发出" : ""));
    }

    private boolean lacksAttendance(ListedMeeting listed) {
        return listed.meeting().held()
                && listed.turnout().unrecorded() > 0
                && isRecent(listed, 0);
    }

    private Todo unsigned(ListedMeeting listed) {
        return todo(
                listed,
                "补签到",
                "应到" + listed.turnout().expected() + "人，还有" + listed.turnout().unrecorded() + "人没有登记到没到");
    }

    private boolean lacksMinutes(ListedMeeting listed) {
        return listed.meeting().held()
                && WITH_MINUTES.contains(listed.meeting().kind())
                && !minuted.contains(listed.meeting().id())
                && isRecent(listed, DAYS_FOR_MINUTES);
    }

    private Todo withoutMinutes(ListedMeeting listed) {
        long days = ChronoUnit.DAYS.between(listed.meeting().on(), today);
        return todo(listed, "印发纪要", "开过" + days + "天了，还没有签发会议纪要");
    }

    private boolean isRecent(ListedMeeting listed, int after) {
        long days = ChronoUnit.DAYS.between(listed.meeting().on(), today);
        return days >= after && days <= LOOKING_BACK;
    }

    private Todo todo(ListedMeeting listed, String what, String why) {
        Meeting meeting = listed.meeting();
        String whose = bodies.getOrDefault(meeting.bodyId(), "");
        return new Todo(
                whose + meeting.title() + "：" + what, why, null, new Todo.Aim.OfMeeting(meeting.id()));
    }
}
