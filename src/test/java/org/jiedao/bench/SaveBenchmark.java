package org.jiedao.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jiedao.archive.DataFolder;
import org.jiedao.people.Person;
import org.jiedao.sheet.SheetWriter;
import org.jiedao.sheet.TableSheet;
import org.jiedao.storage.Database;
import org.jiedao.transfer.Choices;
import org.jiedao.transfer.ImportRoster;
import org.jiedao.transfer.Preview;
import org.jiedao.transfer.RosterRegister;

/// What logging costs: single saves, each acknowledged on disk, and the import of a roster of 2,000.
public final class SaveBenchmark {
    private static final int SAVES = 500;
    private static final int ROSTER = 2_000;
    private static final int ROUNDS = 5;
    private static final double NANOS = 1e9;

    private SaveBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("jiedao-saves");
        Path workbook = folder.resolve("roster.xlsx");
        write(workbook);
        for (int round = 0; round < ROUNDS; round++) {
            try (Database database = open(folder.resolve("data" + round))) {
                time(SAVES + " saves", () -> save(database));
                time("import of " + ROSTER, () -> take(database, workbook));
            }
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    /// By the clock, and what the processor counted, which other work on the machine disturbs little.
    private static void time(String what, Work work) throws IOException {
        var threads = ManagementFactory.getThreadMXBean();
        long start = System.nanoTime();
        long processor = threads.getCurrentThreadCpuTime();
        work.run();
        double counted = (threads.getCurrentThreadCpuTime() - processor) / NANOS;
        System.out.printf("%-16s %6.2f s, processor %5.2f s%n", what, (System.nanoTime() - start) / NANOS, counted);
    }

    private static Database open(Path folder) throws IOException {
        if (Database.open(new DataFolder(folder), Clock.systemDefaultZone()) instanceof Database.Opening.Opened opened) {
            return opened.database();
        }
        throw new IOException(folder.toString());
    }

    private static void save(Database database) {
        for (int one = 0; one < SAVES; one++) {
            database.people().add(Person.draft("示例" + one));
        }
    }

    private static void take(Database database, Path workbook) throws IOException {
        RosterRegister register = new RosterRegister(
                database.organizations(), database.people(), database.committees(), database.changeLog());
        ImportRoster importing =
                new ImportRoster(register, database.importMappings(), _ -> true, Clock.systemDefaultZone());
        Object told = switch (importing.preview(workbook)) {
            case Preview.Ready ready -> importing.confirm(ready.plan(), Choices.none());
            case Preview.Refused refused -> refused;
        };
        if (database.people().everyone().size() < SAVES + ROSTER) {
            throw new IOException("the roster was not taken: " + told);
        }
    }

    private static void write(Path file) throws IOException {
        List<List<String>> rows = IntStream.range(0, ROSTER)
                .mapToObj(one -> List.of(
                        "人员" + Character.toString(0x6000 + one),
                        "示例单位" + one % 200,
                        "专业市场",
                        "主任",
                        "139%08d".formatted(one)))
                .toList();
        try (OutputStream out = Files.newOutputStream(file)) {
            var headers = List.of("姓名", "单位", "单位类别", "职务", "联系电话");
            new SheetWriter().write(new TableSheet("花名册", List.of(), headers, rows, LocalDate.of(2026, 1, 1)), out);
        }
    }
}
