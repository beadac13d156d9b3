package org.jiedao.sample;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiedao.committee.Role;
import org.jiedao.meeting.AttendanceStatus;
import org.jiedao.meeting.Attendee;
import org.jiedao.meeting.SignIn;

/// Who came to the sample's meetings: everybody, but for those of whom the file says otherwise.
record SampleAttendance(SampleLines lines) {
    private static final Set<String> CHAIRS =
            Set.of(Role.SECRETARY.label(), Role.CONVENER.label(), Role.LEADER.label());

    SignIn taken(SignIn before, String body, LocalDate on) {
        SignIn taken = before;
        for (List<String> cells : about("到会", body, on).toList()) {
            Set<Integer> line = Set.of(line(taken, cells.get(2)));
            taken = taken.marked(line, status(cells.get(3))).explained(line, cells.get(4));
        }
        for (List<String> cells : about("列席", body, on).toList()) {
            Attendee.Card card = new Attendee.Card(cells.get(2), cells.get(3), "列席", false);
            taken = taken.joined(new Attendee(0, null, card, false, AttendanceStatus.SITTING_IN, ""));
        }
        return taken.allPresent();
    }

    private Stream<List<String>> about(String section, String body, LocalDate on) {
        return lines.section(section).stream()
                .filter(cells -> cells.getFirst().equals(body))
                .filter(cells -> cells.get(1).equals(on.toString()));
    }

    private static int line(SignIn list, String name) {
        return IntStream.range(0, list.attendees().size())
                .filter(at -> list.attendees().get(at).card().name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("应到名单里没有" + name));
    }

    private static AttendanceStatus status(String label) {
        return Arrays.stream(AttendanceStatus.values())
                .filter(status -> status.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    /// Who leads the body, or whoever is first on the list.
    static String chair(List<Attendee> there) {
        return there.stream()
                .filter(one -> CHAIRS.contains(one.card().role()))
                .findFirst()
                .orElseGet(there::getFirst)
                .card()
                .name();
    }

    static String recorder(List<Attendee> there) {
        return there.get(Math.min(2, there.size() - 1)).card().name();
    }
}
