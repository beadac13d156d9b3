package org.jiedao.dispatch;

import java.time.Clock;
import java.time.LocalDate;

/// Voids an issued paper. Its number stays used and its files stay where they are.
public final class VoidEntry {
    private final DispatchRegister register;
    private final Clock clock;

    public VoidEntry(DispatchRegister register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    /// What became of it.
    public sealed interface Outcome {
        record Voided(DispatchEntry entry) implements Outcome {}

        record Refused(String sentence) implements Outcome {}
    }

    public Outcome markVoid(DispatchEntry entry, String reason) {
        if (reason.isBlank()) {
            return new Outcome.Refused("作废" + entry.number() + "须写明原因。未作废。");
        }
        if (entry.isVoid()) {
            return new Outcome.Refused(entry.number() + "已经作废。");
        }
        return new Outcome.Voided(register.markVoid(entry.id(), LocalDate.now(clock), reason.strip()));
    }
}
