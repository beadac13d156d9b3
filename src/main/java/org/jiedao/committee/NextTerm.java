package org.jiedao.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What is wanted of a 换届: the next term, what becomes of everybody, which seats are abolished and which are new.
public record NextTerm(
        Committee committee,
        int ordinal,
        LocalDate startsOn,
        LocalDate endsOn,
        Map<Long, Fate> fates,
        Set<Long> abolished,
        List<NewSeats> added) {
    public NextTerm {
        fates = Map.copyOf(fates);
        abolished = Set.copyOf(abolished);
        added = List.copyOf(added);
    }

    /// What becomes of a member when a new term begins.
    public enum Fate {
        STAYS("留任"),
        LEAVES("届满不再担任"),
        /// Sits on without being appointed again.
        OPEN("届满待续聘");

        private final String label;

        Fate(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /// Seats of one sort.
    public record NewSeats(SeatKind kind, Role role, int count) {}

    LocalDate dayBefore() {
        return startsOn.minusDays(1);
    }

    /// By membership; who is not mentioned waits.
    Fate fate(Member member) {
        return fates.getOrDefault(member.membership().id(), Fate.OPEN);
    }
}
