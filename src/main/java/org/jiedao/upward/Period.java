package org.jiedao.upward;

import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.Optional;
import org.jiedao.rule.check.Span;

/// What a report covers: a year, or a part of it.
public record Period(int year, Part part) {
    /// The parts of a year for which superiors ask.
    public enum Part {
        YEAR("全年", Month.JANUARY, Month.DECEMBER),
        FIRST_HALF("上半年", Month.JANUARY, Month.JUNE),
        SECOND_HALF("下半年", Month.JULY, Month.DECEMBER),
        FIRST_QUARTER("第一季度", Month.JANUARY, Month.MARCH),
        SECOND_QUARTER("第二季度", Month.APRIL, Month.JUNE),
        THIRD_QUARTER("第三季度", Month.JULY, Month.SEPTEMBER),
        FOURTH_QUARTER("第四季度", Month.OCTOBER, Month.DECEMBER);

        private final String label;
        private final Month first;
        private final Month last;

        Part(String label, Month first, Month last) {
            this.label = label;
            this.first = first;
            this.last = last;
        }

        public String label() {
            return label;
        }

        static Optional<Part> named(String name) {
            return Arrays.stream(values()).filter(part -> part.name().equals(name)).findFirst();
        }

        /// By what the user calls it.
        public static Optional<Part> labelled(String label) {
            return Arrays.stream(values()).filter(part -> part.label.equals(label.strip())).findFirst();
        }
    }

    public static Period of(int year) {
        return new Period(year, Part.YEAR);
    }

    /// `2025年`, `2025年上半年`.
    public String label() {
        return year + "年" + (part == Part.YEAR ? "" : part.label);
    }

    public LocalDate first() {
        return LocalDate.of(year, part.first, 1);
    }

    public LocalDate last() {
        return LocalDate.of(year, part.last, part.last.maxLength());
    }

    public Span span() {
        return new Span(first(), last());
    }

    /// The last of its days that has come.
    public LocalDate asOf(LocalDate today) {
        return today.isBefore(last()) ? today : last();
    }

    public boolean begun(LocalDate today) {
        return !today.isBefore(first());
    }
}
