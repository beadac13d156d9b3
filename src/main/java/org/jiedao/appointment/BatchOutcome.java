package org.jiedao.appointment;

import java.util.List;
import org.jiedao.rule.Finding;

/// What became of a change to a batch.
public sealed interface BatchOutcome {
    /// The change is stored; `advice` is what a ruleset recommends otherwise.
    record Done(Batch batch, List<Finding> advice) implements BatchOutcome {
        public Done {
            advice = List.copyOf(advice);
        }
    }

    /// Nothing was stored.
    record Refused(List<Finding> findings) implements BatchOutcome {
        public Refused {
            findings = List.copyOf(findings);
        }
    }
}
