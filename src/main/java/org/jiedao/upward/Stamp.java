package org.jiedao.upward;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jiedao.sheet.ReportBook.Property;

/// What a workbook of ours says of itself, for whoever puts those of several streets together: the version of the format,
/// whose report of which time it is, and how many rows stand above the totals.
public record Stamp(String report, String street, Period period, int rows) {
    /// Raised when the sheets are laid out otherwise.
    public static final String FORMAT = "1";

    private static final String KEY_FORMAT = "街道党建工作台上报格式";
    private static final String KEY_REPORT = "报表";
    private static final String KEY_STREET = "街道";
    private static final String KEY_YEAR = "年度";
    private static final String KEY_PART = "期间";
    private static final String KEY_ROWS = "数据行数";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

    List<Property> properties() {
        return List.of(
                new Property(KEY_FORMAT, FORMAT),
                new Property(KEY_REPORT, report),
                new Property(KEY_STREET, street),
                new Property(KEY_YEAR, String.valueOf(period.year())),
                new Property(KEY_PART, period.part().name()),
                new Property(KEY_ROWS, String.valueOf(rows)));
    }

    /// The version a workbook says it is of; nothing where it is none of ours.
    public static Optional<String> format(Map<String, String> properties) {
        return Optional.ofNullable(properties.get(KEY_FORMAT));
    }

    /// Nothing where it is of another version, or not whole.
    public static Optional<Stamp> of(Map<String, String> properties) {
        String report = properties.get(KEY_REPORT);
        String street = properties.get(KEY_STREET);
        String year = properties.getOrDefault(KEY_YEAR, "");
        String rows = properties.getOrDefault(KEY_ROWS, "");
        Optional<Period.Part> part = Period.Part.named(properties.getOrDefault(KEY_PART, ""));
        boolean whole = NUMBER.matcher(year).matches() && NUMBER.matcher(rows).matches() && part.isPresent();
        return format(properties).filter(FORMAT::equals).isPresent() && whole && report != null && street != null
                ? Optional.of(new Stamp(
                        report, street, new Period(Integer.parseInt(year), part.get()), Integer.parseInt(rows)))
                : Optional.empty();
    }
}
