package org.jiedao.transfer;

/// What became of looking at a roster. Nothing is written either way.
public sealed interface Preview {
    record Ready(RosterPlan plan) implements Preview {}

    /// The sentence says what is wrong, where, and what to do.
    record Refused(String sentence) implements Preview {}
}
