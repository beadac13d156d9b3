package org.jiedao.meeting.view.signin;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiedao.meeting.AttendanceStatus;
import org.jiedao.meeting.Attendee;
import org.jiedao.meeting.SignIn;
import org.jspecify.annotations.Nullable;

/// Attendance under way as text, for a draft; somebody who has left the stored list in the meantime is passed over.
final class SignInText {
    private static final String JOINED = "joined";
    private static final String REMOVED = "removed";
    private static final String BREAK = "\t";

    private SignInText() {}

    static Map<String, String> of(SignIn taken) {
        Map<String, String> text = new HashMap<>();
        int joined = 0;
        for (Attendee one : taken.attendees()) {
            String told = (one.status() == null ? "" : one.status().name()) + BREAK + one.reason();
            if (one.id() == 0) {
                text.put(JOINED + joined, card(one) + BREAK + told);
                joined++;
            } else {
                text.put(Long.toString(one.id()), told);
            }
        }
        taken.removals().forEach(removal -> text.put(REMOVED + removal.who().id(), removal.reason()));
        return text;
    }

    private static String card(Attendee one) {
        return String.join(
                BREAK,
                one.personId() == null ? "" : one.personId().toString(),
                one.card().name(),
                one.card().unit(),
                one.card().role(),
                Boolean.toString(one.expected()));
    }

    static SignIn read(SignIn stored, Map<String, String> text) {
        SignIn taken = stored;
        for (int line = 0; line < stored.attendees().size(); line++) {
            String told = text.get(Long.toString(stored.attendees().get(line).id()));
            taken = told == null ? taken : told(taken, line, told.split(BREAK, -1), 0);
        }
        for (int joined = 0; text.containsKey(JOINED + joined); joined++) {
            taken = joined(taken, text.getOrDefault(JOINED + joined, "").split(BREAK, -1));
        }
        for (Attendee one : stored.attendees()) {
            String why = text.get(REMOVED + one.id());
            int line = taken.attendees().stream().map(Attendee::id).toList().indexOf(one.id());
            taken = why == null || line < 0 ? taken : taken.without(Set.of(line), why);
        }
        return taken;
    }

    private static SignIn joined(SignIn taken, String[] parts) {
        if (parts.length < 7) {
            return taken;
        }
        Attendee somebody = new Attendee(
                0,
                parts[0].isEmpty() ? null : Long.valueOf(parts[0]),
                new Attendee.Card(parts[1], parts[2], parts[3], false),
                Boolean.parseBoolean(parts[4]),
                null,
                "");
        SignIn more = taken.joined(somebody);
        return more.equals(taken) ? taken : told(more, taken.attendees().size(), parts, 5);
    }

    private static SignIn told(SignIn taken, int line, String[] parts, int from) {
        if (parts.length < from + 2) {
            return taken;
        }
        Set<Integer> one = new HashSet<>(List.of(line));
        return taken.marked(one, status(parts[from])).explained(one, parts[from + 1]);
    }

    private static @Nullable AttendanceStatus status(String name) {
        for (AttendanceStatus status : AttendanceStatus.values()) {
            if (status.name().equals(name)) {
                return status;
            }
        }
        return null;
    }
}
