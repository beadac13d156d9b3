package org.jiedao.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkdaysTest {
    private final Workdays workdays = Workdays.shipped();

    @TempDir
    Path folder;

    @Test
    void holidaysRestAndMadeUpWeekendsWork() {
        assertEquals(Optional.of(false), workdays.isWorkday(LocalDate.of(2026, 2, 23)), "Spring Festival, a Monday");
        assertEquals(Optional.of(true), workdays.isWorkday(LocalDate.of(2026, 2, 28)), "made up for, a Saturday");
        assertEquals(Optional.of(true), workdays.isWorkday(LocalDate.of(2025, 9, 28)), "made up for, a Sunday");
        assertEquals(Optional.of(false), workdays.isWorkday(LocalDate.of(2024, 5, 12)), "a plain Sunday");
        assertEquals(Optional.of(true), workdays.isWorkday(LocalDate.of(2024, 5, 11)), "made up for, a Saturday");
    }

    @Test
    void yearsHaveTheNumbersOfTheNotices() {
        // 国务院 notices: 13 days off and no more since 2025, 11 before; working days of the year follow
        assertEquals(OptionalInt.of(251), year(2024));
        assertEquals(OptionalInt.of(248), year(2025));
        assertEquals(OptionalInt.of(248), year(2026));
    }

    private OptionalInt year(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return workdays.between(first, LocalDate.of(year, 12, 31));
    }

    @Test
    void theFirstDayDoesNotCount() {
        LocalDate monday = LocalDate.of(2026, 3, 2);
        assertEquals(OptionalInt.of(0), workdays.between(monday, monday));
        assertEquals(OptionalInt.of(5), workdays.between(monday, LocalDate.of(2026, 3, 9)));
        assertEquals(Optional.of(LocalDate.of(2026, 3, 9)), workdays.end(monday, 5));
    }

    @Test
    void aPeriodAcrossNationalDayIsLong() {
        assertEquals(Optional.of(LocalDate.of(2026, 10, 12)), workdays.end(LocalDate.of(2026, 9, 29), 5));
    }

    @Test
    void aYearWithoutDataIsNotGuessed() {
        LocalDate late = LocalDate.of(2026, 12, 29);
        assertEquals(OptionalInt.empty(), workdays.between(late, LocalDate.of(2027, 1, 8)));
        assertEquals(Optional.empty(), workdays.isWorkday(LocalDate.of(2027, 1, 4)));
        assertEquals(Optional.empty(), workdays.end(late, 5));
        assertEquals(List.of(2027), workdays.unknownYears(late, LocalDate.of(2027, 1, 8)));
    }

    @Test
    void theUsersFileAddsAndReplacesYears() throws IOException {
        Path file = folder.resolve("holidays.txt");
        Files.writeString(file, "\uFEFF# 2027\n2027 放假 1.1-1.3\n2026 放假 1.1\n2026 上班 3.7\n");

        Workdays.Loaded loaded = Workdays.with(file);

        assertEquals(List.of(), loaded.faults());
        assertEquals(Optional.of(true), loaded.workdays().isWorkday(LocalDate.of(2027, 1, 4)));
        assertEquals(Optional.of(true), loaded.workdays().isWorkday(LocalDate.of(2026, 2, 23)), "replaced whole");
        assertEquals(Optional.of(true), loaded.workdays().isWorkday(LocalDate.of(2026, 3, 7)));
    }

    @Test
    void aBadLineIsNamedAndTheShippedYearsStay() throws IOException {
        Path file = folder.resolve("holidays.txt");
        Files.writeString(file, "2027 放假 1.1-1.3\n\n2027年休息 5.1\n2027 上班 2.30\n2027 放假 5.5-5.1\n");

        Workdays.Loaded loaded = Workdays.with(file);

        assertEquals(
                List.of(
                        "holidays.txt 第3行：应写成“2026 放假 1.1-1.3 2.15-2.23”或“2026 上班 1.4”。",
                        "holidays.txt 第4行：“2.30”不是日期，应写成 月.日 或 月.日-月.日。",
                        "holidays.txt 第5行：“5.5-5.1”不是日期，应写成 月.日 或 月.日-月.日。"),
                loaded.faults());
        assertEquals(Optional.empty(), loaded.workdays().isWorkday(LocalDate.of(2027, 1, 4)));
        assertEquals(Optional.of(false), loaded.workdays().isWorkday(LocalDate.of(2026, 2, 23)));
    }
}
