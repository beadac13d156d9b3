package org.jiedao.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiedao.calendar.ChineseDate;
import org.jspecify.annotations.Nullable;

/// Attendance as it is being taken; each step answers the list as it is then. Lines count from 0. Whoever is on the list
/// but does not count for the quorum sits in, so that 出席 said of such a person means 列席.
public record SignIn(List<Attendee> attendees, List<Removal> removals) {
    private static final int LONGEST_REASON = 2000;
    /// A sentence that names more is read by nobody.
    private static final int NAMED = 6;

    /// Who was taken off the list, and why.
    public record Removal(Attendee who, String reason) {}

    public SignIn {
        attendees = List.copyOf(attendees);
        removals = List.copyOf(removals);
    }

    public static SignIn of(MeetingFile file) {
        return new SignIn(file.attendees(), List.of());
    }

    public Turnout turnout() {
        return Turnout.of(attendees);
    }

    /// Nobody knows (`null`), or how somebody is recorded. A reason stays only where the status can have one.
    public SignIn marked(Set<Integer> lines, @Nullable AttendanceStatus status) {
        return each(lines, one -> {
            AttendanceStatus meant =
                    status == AttendanceStatus.PRESENT && !one.expected() ? AttendanceStatus.SITTING_IN : status;
            return one.with(meant, meant != null && meant.mayHaveReason() ? one.reason() : "");
        });
    }

    public SignIn explained(Set<Integer> lines, String reason) {
        return each(lines, one -> one.with(one.status(), reason));
    }

    /// Of those who were called and of whom nothing is recorded yet.
    public SignIn allPresent() {
        return marked(
                IntStream.range(0, attendees.size())
                        .filter(line -> attendees.get(line).expected()
                                && attendees.get(line).status() == null)
                        .boxed()
                        .collect(Collectors.toSet()),
                AttendanceStatus.PRESENT);
    }

    private SignIn each(Set<Integer> lines, UnaryOperator<Attendee> change) {
        return new SignIn(
                IntStream.range(0, attendees.size())
                        .mapToObj(line -> lines.contains(line) ? change.apply(attendees.get(line)) : attendees.get(line))
                        .toList(),
                removals);
    }

    public boolean lists(Attendee somebody) {
        return attendees.stream().anyMatch(somebody::isAlso);
    }

    /// At the end; somebody who is listed already stays where they are.
    public SignIn joined(Attendee somebody) {
        return lists(somebody)
                ? this
                : new SignIn(Stream.concat(attendees.stream(), Stream.of(somebody)).toList(), removals);
    }

    public SignIn without(Set<Integer> lines, String reason) {
        List<Removal> removed = new ArrayList<>(removals);
        lines.stream().sorted().map(attendees::get).map(who -> new Removal(who, reason.strip())).forEach(removed::add);
        return new SignIn(
                IntStream.range(0, attendees.size())
                        .filter(line -> !lines.contains(line))
                        .mapToObj(attendees::get)
                        .toList(),
                removed);
    }

    /// Why it cannot be recorded on this day.
    Optional<String> fault(Meeting meeting, LocalDate today) {
        if (meeting.state() == MeetingState.CANCELLED) {
            return Optional.of("这次会议已经取消，不能登记签到");
        }
        return tooEarly(meeting, today)
                .or(() -> named(lacking(AttendanceStatus.EXCUSED)).map(who -> who + "请假，还没有写事由。请选中后在“事由”里写明"))
                .or(() -> named(lacking(AttendanceStatus.DELEGATED)).map(who -> who + "委托他人，还没有写委托给谁。请选中后写明"))
                .or(() -> named(one -> one.reason().length() > LONGEST_REASON)
                        .map(who -> who + "的事由超过" + LONGEST_REASON + "字，请写短些"));
    }

    private Optional<String> tooEarly(Meeting meeting, LocalDate today) {
        return meeting.on().isAfter(today)
                ? named(one -> one.status() != null && one.status().saysWhatHappened())
                        .map(who -> "会议定在" + ChineseDate.format(meeting.on()) + "，那一天还没有到，不能登记" + who
                                + "到没到会；请假和委托可以先登记")
                : Optional.empty();
    }

    private static Predicate<Attendee> lacking(AttendanceStatus status) {
        return one -> one.status() == status && one.reason().isEmpty();
    }

    private Optional<String> named(Predicate<Attendee> which) {
        List<String> names = attendees.stream()
                .filter(which)
                .map(one -> one.card().name())
                .toList();
        if (names.isEmpty()) {
            return Optional.empty();
        }
        String first = names.stream().limit(NAMED).collect(Collectors.joining("、"));
        return Optional.of(names.size() > NAMED ? first + "等" + names.size() + "人" : first);
    }

    /// `登记签到 2026年第一季度商讨会（移出名单：周䶮，已调离）`.
    String step(Meeting meeting) {
        String off = removals.stream()
                .map(removal -> removal.who().card().name() + "，" + removal.reason())
                .collect(Collectors.joining("；"));
        return "登记签到 " + meeting.title() + (off.isEmpty() ? "" : "（移出名单：" + off + "）");
    }

    /// Whether the list that it began with is still the one that is stored.
    boolean beganWith(List<Attendee> stored) {
        return ids(stored.stream())
                .equals(ids(Stream.concat(attendees.stream(), removals.stream().map(Removal::who))));
    }

    private static Set<Long> ids(Stream<Attendee> list) {
        return list.map(Attendee::id).filter(id -> id != 0).collect(Collectors.toSet());
    }
}
