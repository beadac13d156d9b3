package org.jiedao.meeting.view;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.stream.Stream;
import org.jiedao.calendar.ClockTime;
import org.jiedao.meeting.ListedMeeting;
import org.jiedao.meeting.Meeting;
import org.jiedao.meeting.MeetingState;
import org.jiedao.meeting.Turnout;
import org.jiedao.people.NameMatch;
import org.jiedao.ui.Badge;
import org.jspecify.annotations.Nullable;

/// A meeting as a line of the list and a mark in the calendar.
public record MeetingRow(ListedMeeting listed, String body, boolean overdue) {
    private static final String NONE = "—";

    static MeetingRow of(ListedMeeting listed, String body, LocalDate today) {
        Meeting meeting = listed.meeting();
        return new MeetingRow(
                listed, body, meeting.state() == MeetingState.PLANNED && meeting.on().isBefore(today));
    }

    Meeting meeting() {
        return listed.meeting();
    }

    long id() {
        return meeting().id();
    }

    LocalDate on() {
        return meeting().on();
    }

    /// In two digits, so that the column sorts.
    String day() {
        return "%02d.%02d %s".formatted(on().getMonthValue(), on().getDayOfMonth(), weekday(on()));
    }

    static String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.SHORT_STANDALONE, Locale.SIMPLIFIED_CHINESE);
    }

    String time() {
        return meeting().notice().at() == null ? "" : ClockTime.format(meeting().notice().at());
    }

    String kind() {
        return meeting().kind().label();
    }

    String title() {
        return meeting().title();
    }

    String state() {
        return meeting().state().label();
    }

    String turnout() {
        return told(listed.turnout());
    }

    /// `15/12`; nobody recorded reads `15/—`.
    static String told(Turnout turnout) {
        if (turnout.expected() == 0) {
            return NONE;
        }
        boolean nobody = turnout.unrecorded() == turnout.expected();
        return turnout.expected() + "/" + (nobody ? NONE : turnout.present());
    }

    String topics() {
        return listed.topics() == 0 ? NONE : String.valueOf(listed.topics());
    }

    Badge.Tone tone() {
        return tone(meeting().state(), overdue);
    }

    static Badge.Tone tone(MeetingState state, boolean overdue) {
        return switch (state) {
            case PLANNED -> overdue ? Badge.Tone.ATTENTION : Badge.Tone.OPEN;
            case HELD -> Badge.Tone.GOOD;
            case CANCELLED -> Badge.Tone.NEUTRAL;
        };
    }

    boolean says(NameMatch words) {
        return Stream.of(title(), body, kind(), text(meeting().notice().place())).anyMatch(words::matches);
    }

    private static String text(@Nullable String recorded) {
        return recorded == null ? "" : recorded;
    }

    /// The whole of it, for a mark that has room for two words.
    String told() {
        return title() + "\n" + body + "\n" + day() + (time().isEmpty() ? "" : " " + time())
                + "　" + state() + (overdue ? "（日期已过，开过请改成“已开”）" : "");
    }
}
