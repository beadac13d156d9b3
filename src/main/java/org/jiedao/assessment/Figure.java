package org.jiedao.assessment;

import java.util.Arrays;
import java.util.Optional;

/// A figure on record that is shown beside an item while points are given for it; it gives no points by itself.
public enum Figure {
    ATTENDANCE("到会"),
    TASKS("承办事项"),
    LIAISON("联系"),
    MEETINGS("开会次数");

    private final String label;

    Figure(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    static Optional<Figure> called(String label) {
        return Arrays.stream(values()).filter(one -> one.label.equals(label)).findFirst();
    }
}
