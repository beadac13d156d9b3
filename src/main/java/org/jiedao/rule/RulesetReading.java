package org.jiedao.rule;

import java.util.List;

/// A ruleset file, taken whole or refused whole, with a sentence for each fault.
public sealed interface RulesetReading {
    record Loaded(Ruleset ruleset) implements RulesetReading {}

    record Refused(List<String> faults) implements RulesetReading {
        public Refused {
            faults = List.copyOf(faults);
        }
    }
}
