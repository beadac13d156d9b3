package org.jiedao.rule;

/// What a rule found. It cannot exist without its clause.
public record Finding(Clause clause, Severity severity, String message) {
    /// The sentence for the user: message and citation.
    public String sentence() {
        return message + "（" + clause.citation() + "）";
    }
}
