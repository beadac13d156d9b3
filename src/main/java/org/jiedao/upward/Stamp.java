package org.jiedao.upward;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jiedao.sheet.ReportBook.Property;
import org.jspecify.annotations.Nullable;

/// What a workbook of ours says of itself, for whoever puts those of several streets together: the version of the format,
/// whose report of which time it is, when it was made, what its columns hold, and how many rows stand above the totals.
public record Stamp(String report, String street, Period period, LocalDateTime madeAt, List<ReportTable.Column> columns, int rows) {
    /// Raised when the sheets are laid out otherwise.
    public static final String FORMAT = "2";

    private static final String KEY_FORMAT = "街道党建工作台上报格式";
    private static final String KEY_REPORT = "报表";
    private static final String KEY_STREET = "街道";
    private static final String KEY_YEAR = "年度";
    private static final String KEY_PART = "期间";
    private static final String KEY_MADE = "导出时间";
    private static final String KEY_KINDS = "栏目种类";
    private static final String KEY_HEAD = "栏目";
    private static final String KEY_ROWS = "数据行数";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

    public Stamp {
        columns = List.copyOf(columns);
    }

    List<Property> properties() {
        List<Property> all = new ArrayList<>(List.of(
                new Property(KEY_FORMAT, FORMAT),
                new Property(KEY_REPORT, report),
                new Property(KEY_STREET, street),
                new Property(KEY_YEAR, String.valueOf(period.year())),
                new Property(KEY_PART, period.part().name()),
                new Property(KEY_MADE, madeAt.toString()),
                new Property(KEY_ROWS, String.valueOf(rows)),
                new Property(KEY_KINDS, columns.stream().map(Stamp::kind).collect(Collectors.joining()))));
        for (int index = 0; index < columns.size(); index++) {
            all.add(new Property(KEY_HEAD + (index + 1), columns.get(index).title()));
        }
        return all;
    }

    /// A letter for each column, small where it has a total.
    private static String kind(ReportTable.Column column) {
        String letter = column.kind().name().substring(0, 1);
        return column.total() ? letter.toLowerCase(Locale.ROOT) : letter;
    }

    private static List<ReportTable.Column> columns(Map<String, String> properties) {
        String kinds = properties.getOrDefault(KEY_KINDS, "");
        return IntStream.range(0, kinds.length())
                .mapToObj(index -> new ReportTable.Column(
                        properties.getOrDefault(KEY_HEAD + (index + 1), ""),
                        switch (Character.toUpperCase(kinds.charAt(index))) {
                            case 'C' -> ReportTable.Kind.COUNT;
                            case 'D' -> ReportTable.Kind.DATE;
                            default -> ReportTable.Kind.TEXT;
                        },
                        Character.isLowerCase(kinds.charAt(index))))
                .toList();
    }

    private static Optional<LocalDateTime> time(@Nullable String written) {
        try {
            return Optional.ofNullable(written).map(LocalDateTime::parse);
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
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
        Optional<LocalDateTime> madeAt = time(properties.get(KEY_MADE));
        List<ReportTable.Column> columns = columns(properties);
        boolean whole = format(properties).filter(FORMAT::equals).isPresent()
                && NUMBER.matcher(year).matches()
                && NUMBER.matcher(rows).matches()
                && !columns.isEmpty();
        if (!whole || report == null || street == null || part.isEmpty() || madeAt.isEmpty()) {
            return Optional.empty();
        }
        Period period = new Period(Integer.parseInt(year), part.get());
        return Optional.of(new Stamp(report, street, period, madeAt.get(), columns, Integer.parseInt(rows)));
    }
}
