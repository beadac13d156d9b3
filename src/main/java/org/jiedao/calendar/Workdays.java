package org.jiedao.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jiedao.file.GivenFile;

/// Working days by the yearly notices of the State Council. A year without data is answered with nothing, never guessed.
public final class Workdays {
    /// Enough to find a day, even across the longest holidays.
    private static final int FARTHEST = 400;

    private final Map<Integer, YearDays> years;

    private Workdays(Map<Integer, YearDays> years) {
        this.years = Map.copyOf(years);
    }

    /// Working days as far as files tell, and what could not be read in the user's file.
    public record Loaded(Workdays workdays, List<String> faults) {}

    /// The years that come with the workbench.
    public static Workdays shipped() {
        try (InputStream in = Objects.requireNonNull(Workdays.class.getResourceAsStream("holidays.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new Workdays(
                    HolidayLines.read("holidays.txt", lines.lines().toList()).years());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The shipped years, each replaced by the user's file where that has the year. A file with a fault is left out
    /// whole, and the faults say why.
    public static Loaded with(Path userFile) throws IOException {
        Workdays shipped = shipped();
        if (!Files.exists(userFile)) {
            return new Loaded(shipped, List.of());
        }
        return switch (GivenFile.text(userFile, HolidayFile.MOST_BYTES)) {
            case GivenFile.Text.Refused(String why) ->
                new Loaded(shipped, List.of(why + "，没有采用，放假数据用随附的。请在“数据与设置”里重新填写。"));
            case GivenFile.Text.Read(String text) ->
                with(shipped, HolidayLines.read(userFile.getFileName().toString(), text.lines().toList()));
        };
    }

    private static Loaded with(Workdays shipped, HolidayLines lines) {
        if (!lines.faults().isEmpty()) {
            return new Loaded(shipped, lines.told());
        }
        Map<Integer, YearDays> years = new HashMap<>(shipped.years);
        years.putAll(lines.years());
        return new Loaded(new Workdays(years), List.of());
    }

    public Optional<Boolean> isWorkday(LocalDate day) {
        return Optional.ofNullable(years.get(day.getYear())).map(year -> {
            boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            return year.worked().contains(day) || !weekend && !year.off().contains(day);
        });
    }

    public DayMark mark(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        DayMark plain = weekend ? DayMark.WEEKEND : DayMark.WORKDAY;
        YearDays year = years.get(day.getYear());
        if (year == null) {
            return plain;
        }
        return year.off().contains(day) ? DayMark.HOLIDAY : year.worked().contains(day) ? DayMark.MADE_UP : plain;
    }

    /// Working days from the day after `first` to `last`; nothing where a year is unknown.
    public OptionalInt between(LocalDate first, LocalDate last) {
        if (!unknownYears(first.plusDays(1), last).isEmpty()) {
            return OptionalInt.empty();
        }
        return OptionalInt.of((int) first.datesUntil(last)
                .map(day -> day.plusDays(1))
                .filter(day -> isWorkday(day).orElseThrow())
                .count());
    }

    /// The day that ends a period of so many working days which begins after `first`; nothing where a year is unknown.
    public Optional<LocalDate> end(LocalDate first, int workdays) {
        return IntStream.rangeClosed(1, FARTHEST)
                .mapToObj(first::plusDays)
                .filter(day -> between(first, day).orElse(workdays) >= workdays)
                .findFirst()
                .filter(day -> between(first, day).isPresent());
    }

    /// The years for which there is data, in order.
    public List<Integer> knownYears() {
        return years.keySet().stream().sorted().toList();
    }

    /// The years of a period for which there is no data.
    public List<Integer> unknownYears(LocalDate first, LocalDate last) {
        return IntStream.rangeClosed(first.getYear(), last.getYear())
                .filter(year -> !years.containsKey(year))
                .boxed()
                .toList();
    }
}
