package org.jiedao.rule;

import java.util.List;
import java.util.Optional;

/// In which order a ruleset takes a procedure of appointment (产生、续聘、增补、调整) to a kind of committee, in the words of its file: how long it is made public
/// (0 where it is not), which clause bounds the appointment, what candidates are reviewed by, and what papers say.
public record AppointingOrder(
        String committee,
        String procedure,
        List<Stage> stages,
        int publicityDays,
        Clause term,
        List<Criterion> criteria,
        Words words) {
    /// The procedure of a first appointment, whose order the others follow where the ruleset gives them none.
    public static final String PRODUCTION = "产生";

    /// A step at its place; `records` are the steps of the rules that are on record with it.
    public record Stage(String kind, String label, boolean required, Clause clause, List<String> records) {
        public Stage {
            records = List.copyOf(records);
        }
    }

    /// A column of the review: what a candidate must be, by which clause.
    public record Criterion(String label, Clause clause) {}

    /// The word for the office, and where the standard says so the sentence on its nature, whole and as a certificate has
    /// room for, and the words in both that say that the service is no employment.
    public record Words(String office, Optional<String> nature, Optional<String> brief, Optional<String> unpaid) {}

    public AppointingOrder {
        stages = List.copyOf(stages);
        criteria = List.copyOf(criteria);
    }
}
