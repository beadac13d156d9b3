package org.jiedao.organization;

import java.time.LocalDate;
import java.util.List;

/// What ties a body to another body or to a unit without ranking them; `people` by whom.
public record Tie(Kind kind, long hubId, End end, List<String> people) {
    public Tie {
        people = List.copyOf(people);
    }

    /// What sort of tie, in the order in which they are told.
    public enum Kind {
        MEMBER("成员单位"),
        JOINED("共建单位"),
        LIAISON("分片联系");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /// What the user reads.
        public String label() {
            return label;
        }
    }

    /// The other end.
    public sealed interface End {
        record OfBody(long id) implements End {}

        record OfUnit(long id) implements End {}
    }

    /// Who knows ties of a sort.
    @FunctionalInterface
    public interface Source {
        List<Tie> on(LocalDate day);
    }
}
