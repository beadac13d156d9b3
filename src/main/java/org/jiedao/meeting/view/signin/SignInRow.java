package org.jiedao.meeting.view.signin;

import org.jiedao.meeting.AttendanceStatus;
import org.jiedao.meeting.Attendee;

/// A line of the list on screen; who stands there is asked for each time it is drawn.
public final class SignInRow {
    private final int line;
    private Attendee who;

    SignInRow(int line, Attendee who) {
        this.line = line;
        this.who = who;
    }

    int line() {
        return line;
    }

    Attendee who() {
        return who;
    }

    void show(Attendee now) {
        who = now;
    }

    String name() {
        return who.card().name();
    }

    String unit() {
        return who.card().unit();
    }

    String role() {
        return who.expected() ? who.card().role() : "列席人员";
    }

    String status() {
        AttendanceStatus status = who.status();
        return status == null ? "未登记" : status.label();
    }

    /// Whom somebody sent stands there as a name only.
    String reason() {
        return who.status() == AttendanceStatus.DELEGATED && !who.reason().isEmpty()
                ? "委托" + who.reason()
                : who.reason();
    }
}
