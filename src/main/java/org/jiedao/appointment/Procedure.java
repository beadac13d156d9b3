package org.jiedao.appointment;

import java.util.Arrays;
import org.jiedao.rule.AppointingOrder;

/// What a batch is for. Each goes the way that the ruleset gives it, or else that of a first appointment.
public enum Procedure {
    PRODUCTION(AppointingOrder.PRODUCTION),
    RENEWAL("续聘"),
    SUPPLEMENT("增补"),
    ADJUSTMENT("调整");

    private final String label;

    Procedure(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    static Procedure of(String label) {
        return Arrays.stream(values())
                .filter(procedure -> procedure.label.equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("词表的“聘任程序”里有不认识的" + label));
    }

    /// Whether it fills a seat that somebody left or is to leave.
    public boolean fills() {
        return this == SUPPLEMENT || this == ADJUSTMENT;
    }
}
