package org.jiedao.transfer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jiedao.committee.Committee;
import org.jiedao.committee.Role;
import org.jiedao.committee.SeatKind;
import org.jiedao.committee.Term;
import org.jiedao.people.Person;
import org.jspecify.annotations.Nullable;

/// What would become of one row. A refused row has no entry.
public record PlannedRow(Place place, String name, Kind kind, Account account, @Nullable Entry entry) {
    /// How a row stands to the register.
    public enum Kind {
        NEW("新增"),
        CHANGED("变更"),
        UNCHANGED("无变化"),
        DOUBTFUL("存疑"),
        REFUSED("不能导入");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /// `changes` is what would be written, `reasons` why the row is doubtful or refused, `notices` what is good to know.
    public record Account(List<String> changes, List<String> reasons, List<String> notices) {
        public Account {
            changes = List.copyOf(changes);
            reasons = List.copyOf(reasons);
            notices = List.copyOf(notices);
        }
    }

    /// What would be written. `namesakes` are the recorded people of that name, where it is not clear who is meant.
    public record Entry(RosterRow row, Target target, List<Person> namesakes, @Nullable SeatPlan seat) {
        public Entry {
            namesakes = List.copyOf(namesakes);
        }
    }

    /// Whom the row is about.
    public sealed interface Target {
        record NewPerson() implements Target {}

        record Registered(long personId) implements Target {}

        /// The person of an earlier row.
        record SameAsRow(Place place) implements Target {}
    }

    /// A seat to be taken in the current term; it is held to the term's end.
    public record SeatPlan(Committee committee, Term term, SeatKind kind, Role role, LocalDate startsOn) {}

    /// One sentence for the row: where, who, what, why.
    public String sentence() {
        List<String> parts = new ArrayList<>(account.reasons());
        parts.addAll(account.changes());
        parts.addAll(account.notices());
        return place + "“" + name + "”" + kind.label() + (parts.isEmpty() ? "" : "：" + String.join("；", parts));
    }
}
