package org.jiedao.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Compares the 应到 list of a meeting with who sits on the committee on its day, and takes that over where the user
/// decides so. Who sat in, and lines without a person of the roster, stay.
public final class CallAgain {
    private final CalledMembers called;

    public CallAgain(CalledMembers called) {
        this.called = called;
    }

    /// What would change.
    public record Difference(List<Attendee> added, List<Attendee> removed, List<Attendee> changed) {
        public static final Difference NONE = new Difference(List.of(), List.of(), List.of());

        public Difference {
            added = List.copyOf(added);
            removed = List.copyOf(removed);
            changed = List.copyOf(changed);
        }

        public boolean isEmpty() {
            return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
        }

        /// `增加田建国、苗青；去掉周䶮；更新何田的单位或职务`.
        public String told() {
            return String.join(
                    "；",
                    Stream.of(told("增加", added, ""), told("去掉", removed, ""), told("更新", changed, "的单位或职务"))
                            .flatMap(Optional::stream)
                            .toList());
        }

        private static Optional<String> told(String what, List<Attendee> who, String of) {
            return who.isEmpty()
                    ? Optional.empty()
                    : Optional.of(what
                            + String.join("、", who.stream().map(one -> one.card().name()).toList())
                            + of);
        }

        /// Those who would go although something is recorded of them.
        public List<Attendee> lost() {
            return removed.stream().filter(one -> one.status() != null).toList();
        }
    }

    public Difference difference(MeetingFile file) {
        List<Attendee> now = called.of(file.meeting().bodyId(), file.meeting().on());
        List<Attendee> listed = file.attendees().stream().filter(CallAgain::wasCalled).toList();
        return new Difference(
                now.stream().filter(one -> same(listed, one).isEmpty()).toList(),
                listed.stream().filter(one -> same(now, one).isEmpty()).toList(),
                now.stream()
                        .filter(one -> same(listed, one)
                                .filter(old -> !old.card().equals(one.card()))
                                .isPresent())
                        .toList());
    }

    /// The file with the list of the day; what is recorded of those who stay is kept.
    public MeetingFile adopted(MeetingFile file) {
        List<Attendee> listed = new ArrayList<>();
        for (Attendee now : called.of(file.meeting().bodyId(), file.meeting().on())) {
            listed.add(same(file.attendees(), now)
                    .map(old -> new Attendee(old.id(), old.personId(), now.card(), true, old.status(), old.reason()))
                    .orElse(now));
        }
        file.attendees().stream()
                .filter(old -> !wasCalled(old) && same(listed, old).isEmpty())
                .forEach(listed::add);
        return file.withAttendees(listed);
    }

    private static boolean wasCalled(Attendee attendee) {
        return attendee.expected() && attendee.personId() != null;
    }

    private static Optional<Attendee> same(List<Attendee> list, Attendee person) {
        return list.stream()
                .filter(one -> one.personId() != null && one.personId().equals(person.personId()))
                .findFirst();
    }
}
