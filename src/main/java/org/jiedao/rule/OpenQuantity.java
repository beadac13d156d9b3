package org.jiedao.rule;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jiedao.rule.check.Period;

/// A quantity that standards leave open (口径), from `glossary.txt`: how it may be filled, and what it says.
public record OpenQuantity(String name, AssumptionKind kind, List<String> methods, String meaning) {
    public OpenQuantity {
        methods = List.copyOf(methods);
    }

    /// Whether a ruleset file or the street may fill it so.
    public boolean accepts(String value) {
        return kind.accepts(value, methods);
    }

    /// How a value is written, for whoever wrote it otherwise.
    public String example() {
        return kind.example(methods);
    }

    /// All the values there are; empty where numbers or days are written.
    public List<String> choices() {
        return switch (kind) {
            case PERIOD -> Arrays.stream(Period.values()).map(Period::label).toList();
            case METHOD -> methods;
            case DAYS, WINDOW, COUNT, STANDARD -> List.of();
        };
    }

    /// What the street may say: a figure in doubt is no answer to the doubt.
    public boolean settledBy(String value) {
        return accepts(value) && !value.equals(Assumption.OPEN);
    }

    /// Values to show as examples.
    public String settlingExample() {
        return String.join("、", Stream.of(example().split("、"))
                .filter(value -> !value.equals(Assumption.OPEN))
                .toList());
    }
}
