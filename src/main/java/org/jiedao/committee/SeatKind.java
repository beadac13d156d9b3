package org.jiedao.committee;

/// 专职 seats belong to the existing party organisation, 兼职 seats to appointed members (“现有委员+X”, LF-6.3.1).
public enum SeatKind {
    FULL_TIME("专职"),
    PART_TIME("兼职");

    private final String label;

    SeatKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
