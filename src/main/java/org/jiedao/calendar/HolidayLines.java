package org.jiedao.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the lines of a `holidays.txt`; a line that makes no sense becomes a sentence with file and line.
final class HolidayLines {
    private static final Pattern LINE = Pattern.compile("(\\d{4})年?\\s+(放假|上班)\\s+(.+)");
    private static final Pattern SPAN = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})(?:-(\\d{1,2})\\.(\\d{1,2}))?");

    private static final int MOST_FAULTS = 50;

    private final String file;
    private final Map<Integer, Set<LocalDate>> off = new HashMap<>();
    private final Map<Integer, Set<LocalDate>> worked = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    private HolidayLines(String file) {
        this.file = file;
    }

    static HolidayLines read(String file, List<String> lines) {
        HolidayLines read = new HolidayLines(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).replace("\uFEFF", "").strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                read.line(i + 1, line);
            }
        }
        return read;
    }

    private void line(int number, String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            fault(number, "应写成“2026 放假 1.1-1.3 2.15-2.23”或“2026 上班 1.4”。");
            return;
        }
        int year = Integer.parseInt(parts.group(1));
        Set<LocalDate> days = (parts.group(2).equals("放假") ? off : worked).computeIfAbsent(year, y -> new HashSet<>());
        for (String span : parts.group(3).split("[\\s、，]+")) {
            try {
                days.addAll(days(year, span));
            } catch (DateTimeException e) {
                fault(number, "“" + span + "”不是日期，应写成 月.日 或 月.日-月.日。");
            }
        }
    }

    private static List<LocalDate> days(int year, String span) {
        Matcher parts = SPAN.matcher(span);
        if (!parts.matches()) {
            throw new DateTimeException(span);
        }
        LocalDate first = day(year, parts, 1);
        LocalDate last = parts.group(3) == null ? first : day(year, parts, 3);
        if (last.isBefore(first)) {
            throw new DateTimeException(span);
        }
        return first.datesUntil(last.plusDays(1)).toList();
    }

    private static LocalDate day(int year, Matcher parts, int group) {
        return LocalDate.of(year, Integer.parseInt(parts.group(group)), Integer.parseInt(parts.group(group + 1)));
    }

    private void fault(int number, String sentence) {
        faults.add(file + " 第" + number + "行：" + sentence);
    }

    List<String> faults() {
        return List.copyOf(faults);
    }

    /// The faults, or one sentence where there are so many that it is another kind of file.
    List<String> told() {
        return faults.size() <= MOST_FAULTS
                ? faults()
                : List.of(file + " 有" + faults.size() + "处写得不对，没有采用，放假数据用随附的；先看这一处：" + faults.getFirst());
    }

    /// A year counts as known once its days off are given.
    Map<Integer, YearDays> years() {
        Map<Integer, YearDays> years = new HashMap<>();
        off.forEach((year, days) -> years.put(year, new YearDays(days, worked.getOrDefault(year, Set.of()))));
        return years;
    }
}
