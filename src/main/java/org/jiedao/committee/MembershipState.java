package org.jiedao.committee;

/// What a membership is on a given day; always derived from dates, never stored.
public enum MembershipState {
    COMING("待到任"),
    SERVING("在任"),
    EXPIRING("即将届满"),
    CARRIED_OVER("届满待续聘"),
    /// Past its end, and the same person has the next membership.
    CONTINUED("已续任"),
    LEAVING("拟免"),
    LEFT("已退出");

    private final String label;

    MembershipState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /// Whether the member counts among those who sit: a removal dated tomorrow has not happened.
    public boolean sits() {
        return switch (this) {
            case SERVING, EXPIRING, CARRIED_OVER, LEAVING -> true;
            case COMING, CONTINUED, LEFT -> false;
        };
    }
}
