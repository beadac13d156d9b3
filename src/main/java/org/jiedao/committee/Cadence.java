package org.jiedao.committee;

import java.util.List;
import java.util.stream.IntStream;

/// How often a standard asks for something. Where it names no month, the last one of the period stands for it.
enum Cadence {
    MONTHLY("每月", "当月", 1),
    QUARTERLY("每季度", "本季度内", 3),
    HALF_YEARLY("每半年", "本半年内", 6),
    YEARLY("每年", "本年度内", 12),
    YEAR_END("年底", "年底", 12),
    CLOSE_OF_YEAR("年终", "年终", 12),
    FIRST_OF_JULY("“七一”前后", "“七一”前后", 7);

    private final String label;
    private final String due;
    private final int months;

    Cadence(String label, String due, int months) {
        this.label = label;
        this.due = due;
        this.months = months;
    }

    static Cadence of(String label) {
        for (Cadence cadence : values()) {
            if (cadence.label.equals(label)) {
                return cadence;
            }
        }
        throw new IllegalStateException("duties.txt: 不认识的周期 " + label);
    }

    /// By when in its month.
    String due() {
        return due;
    }

    /// The months of a year in which it stands, from 1.
    List<Integer> months() {
        return IntStream.rangeClosed(1, 12).filter(this::isDue).boxed().toList();
    }

    private boolean isDue(int month) {
        return this == FIRST_OF_JULY ? month == months : month % months == 0;
    }
}
