package org.jiedao.rule.check;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A number between two, both included: `5至9`, `至少3`, `不超过10`, `1`.
public record Range(long least, long most) {
    private static final Pattern EXACT = Pattern.compile("(\\d{1,15})");
    private static final Pattern BETWEEN = Pattern.compile("(\\d{1,15})至(\\d{1,15})");
    private static final Pattern LEAST = Pattern.compile("至少(\\d{1,15})");
    private static final Pattern MOST = Pattern.compile("不超过(\\d{1,15})");

    public static Range atLeast(long least) {
        return new Range(least, Long.MAX_VALUE);
    }

    /// Nothing for a text that is no range, or one that holds no number.
    public static Optional<Range> of(String text) {
        Matcher exact = EXACT.matcher(text);
        if (exact.matches()) {
            return Optional.of(new Range(number(exact, 1), number(exact, 1)));
        }
        Matcher between = BETWEEN.matcher(text);
        if (between.matches()) {
            Range range = new Range(number(between, 1), number(between, 2));
            return range.least <= range.most ? Optional.of(range) : Optional.empty();
        }
        Matcher least = LEAST.matcher(text);
        if (least.matches()) {
            return Optional.of(atLeast(number(least, 1)));
        }
        Matcher most = MOST.matcher(text);
        return most.matches() ? Optional.of(new Range(0, number(most, 1))) : Optional.empty();
    }

    /// As it is written: `5至9`.
    public String label() {
        if (least == most) {
            return String.valueOf(least);
        }
        if (most == Long.MAX_VALUE) {
            return "至少" + least;
        }
        return least == 0 ? "不超过" + most : least + "至" + most;
    }

    public boolean contains(long number) {
        return number >= least && number <= most;
    }

    /// The relation that decides: `5≤7≤9`, `3<5`, `11>9`.
    public String relation(long number) {
        if (number < least) {
            return number + "<" + least;
        }
        if (number > most) {
            return number + ">" + most;
        }
        if (least == most) {
            return number + "=" + least;
        }
        return (least > 0 ? least + "≤" : "") + number + (most == Long.MAX_VALUE ? "" : "≤" + most);
    }

    private static long number(Matcher matcher, int group) {
        return Long.parseLong(matcher.group(group));
    }
}
