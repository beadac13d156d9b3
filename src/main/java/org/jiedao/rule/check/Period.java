package org.jiedao.rule.check;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// How often something is asked for, in calendar periods. Two years start with an odd year.
public enum Period {
    MONTH("每月", 1),
    QUARTER("每季度", 3),
    HALF_YEAR("每半年", 6),
    YEAR("每年", 12),
    TWO_YEARS("每两年", 24);

    private static final int MONTHS = 12;

    private final String label;
    private final int months;

    Period(String label, int months) {
        this.label = label;
        this.months = months;
    }

    public static Optional<Period> of(String label) {
        return Arrays.stream(values()).filter(period -> period.label.equals(label)).findFirst();
    }

    public String label() {
        return label;
    }

    public Span containing(LocalDate day) {
        int index = (day.getYear() - 1) * MONTHS + day.getMonthValue() - 1;
        return starting(index - Math.floorMod(index, months));
    }

    public Span before(Span span) {
        return containing(span.from().minusDays(1));
    }

    /// The periods that are over by a day and were asked for from their first day: those of its year, or else the last
    /// one. A period in which somebody joined or left asks nothing of them.
    public List<Span> due(Optional<Window> window, Span obliged, LocalDate on) {
        List<Span> due = new ArrayList<>();
        for (Span span = containing(on); !span.to().isBefore(obliged.from()); span = before(span)) {
            Span asked = window.isPresent() ? window.get().in(span.from().getYear()) : span;
            boolean over = asked.to().isBefore(on);
            boolean ofEarlierYear = span.to().getYear() < on.getYear();
            if (over && obliged.contains(asked) && (due.isEmpty() || !ofEarlierYear)) {
                due.addFirst(asked);
            }
            if (over && ofEarlierYear) {
                break;
            }
        }
        return due;
    }

    /// `2026年第1季度`.
    public String name(Span span) {
        int year = span.from().getYear();
        int month = span.from().getMonthValue();
        return switch (this) {
            case MONTH -> year + "年" + month + "月";
            case QUARTER -> year + "年第" + ((month - 1) / months + 1) + "季度";
            case HALF_YEAR -> year + (month == 1 ? "年上半年" : "年下半年");
            case YEAR -> year + "年";
            case TWO_YEARS -> year + "—" + (year + 1) + "年";
        };
    }

    private Span starting(int index) {
        YearMonth first = YearMonth.of(index / MONTHS + 1, index % MONTHS + 1);
        return new Span(first.atDay(1), first.plusMonths(months - 1L).atEndOfMonth());
    }
}
