package org.jiedao.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HolidayFileTest {
    @TempDir
    Path folder;

    private HolidayFile file;

    @BeforeEach
    void open() throws IOException {
        file = HolidayFile.open(folder.resolve("holidays.txt"));
    }

    @Test
    void aYearThatTheUserAddsCountsAtOnce() throws IOException {
        assertEquals(Optional.empty(), file.workdays().isWorkday(LocalDate.of(2027, 1, 1)));

        assertEquals(List.of(), file.save("2027 放假 1.1-1.3\n2027 上班 1.9\n"));

        assertEquals(Optional.of(false), file.workdays().isWorkday(LocalDate.of(2027, 1, 1)));
        assertEquals(Optional.of(true), file.workdays().isWorkday(LocalDate.of(2027, 1, 9)));
        assertEquals(List.of(2024, 2025, 2026, 2027), file.workdays().knownYears());
    }

    @Test
    void aWrongLineIsSaidAndChangesNothing() throws IOException {
        file.save("2027 放假 1.1-1.3\n");

        List<String> faults = file.save("2027 放假 13.1\n");

        assertEquals(1, faults.size());
        assertEquals("2027 放假 1.1-1.3\n", file.text());
        assertEquals(Optional.of(false), file.workdays().isWorkday(LocalDate.of(2027, 1, 1)));
        try (var left = Files.list(folder)) {
            assertEquals(List.of("holidays.txt"), left.map(path -> path.getFileName().toString()).toList());
        }
    }
}
