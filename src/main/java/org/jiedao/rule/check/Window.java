package org.jiedao.rule.check;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Days of every year, such as those that count as 年底. It does not run over the new year.
public record Window(MonthDay from, MonthDay to) {
    private static final Pattern TEXT = Pattern.compile("(\\d{1,2})月(\\d{1,2})日至(\\d{1,2})月(\\d{1,2})日");

    public static Optional<Window> of(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            Window window = new Window(day(parts.group(1), parts.group(2)), day(parts.group(3), parts.group(4)));
            return window.to.isBefore(window.from) ? Optional.empty() : Optional.of(window);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// 29 February is the last day of the month in a year that has none.
    Span in(int year) {
        return new Span(from.atYear(year), to.atYear(year));
    }

    private static MonthDay day(String month, String day) {
        return MonthDay.of(Integer.parseInt(month), Integer.parseInt(day));
    }
}
