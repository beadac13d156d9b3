package org.jiedao.archive.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jiedao.archive.Backups.Backup;
import org.jiedao.archive.Backups.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Which backups stay, on a plain series and over years of backups at random times.
class RetentionTest {
    private static Backup at(LocalDateTime time) {
        return new Backup(Path.of("b" + time), time, Reason.START, 1);
    }

    private static List<Backup> kept(List<Backup> all, LocalDate today) {
        List<Backup> newestFirst =
                all.stream().sorted(Comparator.comparing(Backup::at).reversed()).toList();
        Set<Backup> outlived = new HashSet<>(Retention.outlived(newestFirst, today));
        return newestFirst.stream().filter(backup -> !outlived.contains(backup)).toList();
    }

    @Test
    void fourteenDaysEightWeeksAndTwelveMonthsAreKept() {
        LocalDateTime today = LocalDateTime.of(2026, 7, 1, 9, 0);
        List<Backup> daily =
                IntStream.range(0, 800).mapToObj(days -> at(today.minusDays(days))).toList();

        List<Backup> kept = kept(daily, today.toLocalDate());

        assertEquals(daily.subList(0, 14), kept.subList(0, 14));
        assertTrue(kept.contains(at(LocalDateTime.of(2026, 5, 17, 9, 0))), "the newest of the eighth week back");
        assertEquals(LocalDate.of(2025, 8, 31), kept.getLast().at().toLocalDate(), "the newest of the twelfth month back");
        assertEquals(14 + 5 + 9, kept.size(), "days, weeks before them, months before those");
    }

    @Test
    void allOfTodayAreKeptEvenBehindAClockThatRanAhead() {
        LocalDate today = LocalDate.of(2026, 7, 1);
        List<Backup> backups = new ArrayList<>();
        IntStream.range(0, 40).forEach(day -> backups.add(at(LocalDateTime.of(2030, 1, 1, 9, 0).plusDays(day))));
        IntStream.range(0, 9).forEach(hour -> backups.add(at(today.atTime(9 + hour, 0))));

        assertTrue(kept(backups, today).containsAll(backups.subList(40, 49)));
    }

    /// Backups are made and thinned out as they come, as in life: what goes never comes back.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void overYearsOfRandomTimesEnoughIsAlwaysThereAndNeverTooMuch(long seed) {
        Random random = new Random(seed);
        LocalDateTime now = LocalDateTime.of(2020, 2, 27, 8, 0);
        List<Backup> there = new ArrayList<>();
        Set<LocalDate> days = new HashSet<>();
        while (now.getYear() < 2026) {
            now = next(now, random);
            there.add(at(now));
            days.add(now.toLocalDate());
            LocalDate today = now.toLocalDate();
            there = new ArrayList<>(kept(there, today));
            promises(there, days, today);
        }
    }

    private static LocalDateTime next(LocalDateTime now, Random random) {
        boolean away = random.nextInt(40) == 0;
        return away
                ? now.plusDays(random.nextInt(1, 60))
                : now.plus(random.nextInt(1, 60 * 40), ChronoUnit.MINUTES);
    }

    private static void promises(List<Backup> there, Set<LocalDate> days, LocalDate today) {
        Set<LocalDate> kept = new HashSet<>();
        there.forEach(backup -> kept.add(backup.at().toLocalDate()));
        List<LocalDate> newest =
                days.stream().sorted(Comparator.reverseOrder()).limit(14).toList();
        assertTrue(kept.containsAll(newest), "one of each of the last 14 days that had any");
        for (int month = 0; month < 12; month++) {
            YearMonth wanted = YearMonth.from(today).minusMonths(month);
            boolean had = days.stream().anyMatch(day -> YearMonth.from(day).equals(wanted));
            assertEquals(had, kept.stream().anyMatch(day -> YearMonth.from(day).equals(wanted)), wanted.toString());
        }
        for (int week = 0; week < 8; week++) {
            LocalDate monday = today.minusWeeks(week).with(java.time.DayOfWeek.MONDAY);
            boolean had = days.stream().anyMatch(day -> within(day, monday));
            assertEquals(had, kept.stream().anyMatch(day -> within(day, monday)), "week of " + monday);
        }
        long before = there.stream()
                .filter(backup -> backup.at().toLocalDate().isBefore(today))
                .count();
        assertTrue(before <= 14 + 8 + 12, "never more than " + before);
    }

    private static boolean within(LocalDate day, LocalDate monday) {
        return !day.isBefore(monday) && day.isBefore(monday.plusWeeks(1));
    }
}
