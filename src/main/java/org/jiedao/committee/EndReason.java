package org.jiedao.committee;

/// How a membership ends. Langfang says 解除/免去, Gannan 终止/免去: never 违法. Who is appointed again for the next term does not
/// leave: only the membership of the term before is over.
public enum EndReason {
    TERM_EXPIRED("任期届满不再担任"),
    RENEWED("届满续聘"),
    REMOVED("免去"),
    RELEASED("解除"),
    TERMINATED("终止"),
    TRANSFERRED("调离"),
    RESIGNED("辞去"),
    /// Of an alternate who took a seat.
    MOVED_UP("递补");

    private final String label;

    EndReason(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /// Whether the term was over: then no seat fell vacant within it.
    public boolean atExpiry() {
        return this == TERM_EXPIRED || this == RENEWED;
    }

    /// As the rules call the way there; none sets one for the end of a term.
    public String procedure() {
        return "委员" + label;
    }
}
